"""`SquadMemberDTO`: its class, and how it is decoded, encoded and checked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from . import rt

if TYPE_CHECKING:
    from .assistant_overrides import AssistantOverrides
    from .create_assistant_dto import CreateAssistantDTO
    from .handoff_destination_assistant import HandoffDestinationAssistant
    from .transfer_destination_assistant import TransferDestinationAssistant


@rt.dataclass(slots=True, kw_only=True)
class SquadMemberDTO(rt.BranchRecord):
    """Found in `CreateSquadDTO.members`."""

    assistant_version: str | None = None
    assistant_destinations: list[SquadMemberDTO_AssistantDestinations_Item] | None = None
    assistant_id: str | None = None
    assistant: CreateAssistantDTO | None = None
    assistant_overrides: AssistantOverrides | None = None

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        get = data.get
        left = 0
        self.assistant_version = get("assistantVersion")
        if get("assistantDestinations") is None:
            self.assistant_destinations = None
        else:
            left += 1
        self.assistant_id = get("assistantId")
        if get("assistant") is None:
            self.assistant = None
        else:
            left += 1
        if get("assistantOverrides") is None:
            self.assistant_overrides = None
        else:
            left += 1
        if left:
            self._pending = data, left, {}
        else:
            self._pending = None
            self._extra, self._nulls = rt.rest(cls, data)
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        if record._pending is not None:
            return rt.encode_unread(record)
        out: dict[str, Any] = {}
        if (v := record.assistant_version) is not None:
            out["assistantVersion"] = v
        if (v := record.assistant_destinations) is not None:
            out["assistantDestinations"] = rt.ENCODERS[type(v)](v)
        if (v := record.assistant_id) is not None:
            out["assistantId"] = v
        if (v := record.assistant) is not None:
            out["assistant"] = rt.ENCODERS[type(v)](v)
        if (v := record.assistant_overrides) is not None:
            out["assistantOverrides"] = rt.ENCODERS[type(v)](v)
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "assistantVersion": rt.Nullable(rt.TEXT),
                "assistantDestinations": _ASSISTANT_DESTINATIONS,
                "assistantId": rt.Nullable(rt.TEXT),
                "assistant": _ASSISTANT,
                "assistantOverrides": _ASSISTANT_OVERRIDES,
            },
        )


_ASSISTANT_DESTINATIONS__ITEM = rt.BestFit(
    rt.Ref("TransferDestinationAssistant"),
    rt.Ref("HandoffDestinationAssistant"),
    one_of=True,
)
_ASSISTANT_DESTINATIONS = rt.Array(_ASSISTANT_DESTINATIONS__ITEM)
_ASSISTANT = rt.Ref("CreateAssistantDTO")
_ASSISTANT_OVERRIDES = rt.Ref("AssistantOverrides")

if TYPE_CHECKING:
    SquadMemberDTO_AssistantDestinations_Item: TypeAlias = (
        TransferDestinationAssistant | HandoffDestinationAssistant
    )

ALIASES = {
    "SquadMemberDTO_AssistantDestinations_Item": _ASSISTANT_DESTINATIONS__ITEM,
}

"""`SquadMemberDTO`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from . import rt

if TYPE_CHECKING:
    from .assistant_overrides import AssistantOverrides
    from .create_assistant_dto import CreateAssistantDTO
    from .handoff_destination_assistant import HandoffDestinationAssistant
    from .transfer_destination_assistant import TransferDestinationAssistant


@rt.dataclass(slots=True, kw_only=True)
class SquadMemberDTO(rt.Record):
    """The object `SquadMemberDTO`."""

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
        unread = len(data)
        if "assistantVersion" in data and (v := data["assistantVersion"]) is not None:
            self.assistant_version = v
            unread -= 1
        else:
            self.assistant_version = None
        if "assistantDestinations" in data and (v := data["assistantDestinations"]) is not None:
            self.assistant_destinations = _ASSISTANT_DESTINATIONS.decode(v)
            unread -= 1
        else:
            self.assistant_destinations = None
        if "assistantId" in data and (v := data["assistantId"]) is not None:
            self.assistant_id = v
            unread -= 1
        else:
            self.assistant_id = None
        if "assistant" in data and (v := data["assistant"]) is not None:
            self.assistant = _ASSISTANT.decode(v)
            unread -= 1
        else:
            self.assistant = None
        if "assistantOverrides" in data and (v := data["assistantOverrides"]) is not None:
            self.assistant_overrides = _ASSISTANT_OVERRIDES.decode(v)
            unread -= 1
        else:
            self.assistant_overrides = None
        if unread:
            self._extra, self._nulls = rt.rest(cls, data)
        else:
            self._extra = None
            self._nulls = ()
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        record: Any = self
        if record.assistant_version is not None:
            out["assistantVersion"] = record.assistant_version
        if (v := record.assistant_destinations) is not None:
            out["assistantDestinations"] = rt.ENCODERS[type(v)](v)
        if record.assistant_id is not None:
            out["assistantId"] = record.assistant_id
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

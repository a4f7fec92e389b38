"""`TransferArtifact`: its class, and how it is decoded, encoded and checked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from . import rt

if TYPE_CHECKING:
    from ..enums.transfer_artifact__mode import TransferArtifact_Mode
    from ..enums.transfer_artifact__status import TransferArtifact_Status
    from .bot_message import BotMessage
    from .system_message import SystemMessage
    from .tool_call_message import ToolCallMessage
    from .tool_call_result_message import ToolCallResultMessage
    from .transfer_destination_number import TransferDestinationNumber
    from .transfer_destination_sip import TransferDestinationSip
    from .user_message import UserMessage


@rt.dataclass(slots=True, kw_only=True)
class TransferArtifact(rt.BranchRecord):
    """Found in `Artifact.transfers`."""

    destination: TransferArtifact_Destination
    mode: TransferArtifact_Mode | None = None
    transcript: str | None = None
    status: TransferArtifact_Status | None = None
    messages: list[TransferArtifact_Messages_Item] | None = None

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        get = data.get
        left = 0
        if get("destination") is None:
            self.destination = None
        else:
            left += 1
        if (v := get("mode")) is not None:
            v = _MODE.decode(v)
        self.mode = v
        self.transcript = get("transcript")
        if (v := get("status")) is not None:
            v = _STATUS.decode(v)
        self.status = v
        if get("messages") is None:
            self.messages = None
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
        if (v := record.destination) is not None:
            out["destination"] = rt.ENCODERS[type(v)](v)
        if (v := record.mode) is not None:
            out["mode"] = rt.ENCODERS[type(v)](v)
        if (v := record.transcript) is not None:
            out["transcript"] = v
        if (v := record.status) is not None:
            out["status"] = rt.ENCODERS[type(v)](v)
        if (v := record.messages) is not None:
            out["messages"] = rt.ENCODERS[type(v)](v)
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "destination": _DESTINATION,
                "mode": _MODE,
                "transcript": rt.TEXT,
                "status": _STATUS,
                "messages": _MESSAGES,
            },
            required=("destination",),
        )


_DESTINATION = rt.Tagged(
    "type",
    {
        "number": rt.Ref("TransferDestinationNumber"),
        "sip": rt.Ref("TransferDestinationSip"),
    },
)
_MESSAGES__ITEM = rt.Tagged(
    "role",
    {
        "user": rt.Ref("UserMessage"),
        "system": rt.Ref("SystemMessage"),
        "bot": rt.Ref("BotMessage"),
        "tool_calls": rt.Ref("ToolCallMessage"),
        "tool_call_result": rt.Ref("ToolCallResultMessage"),
    },
)
_MODE = rt.Enum("TransferArtifact_Mode")
_STATUS = rt.Enum("TransferArtifact_Status")
_MESSAGES = rt.Array(_MESSAGES__ITEM)

if TYPE_CHECKING:
    TransferArtifact_Destination: TypeAlias = (
        TransferDestinationNumber | TransferDestinationSip | dict[str, Any]
    )
    TransferArtifact_Messages_Item: TypeAlias = (
        UserMessage
        | SystemMessage
        | BotMessage
        | ToolCallMessage
        | ToolCallResultMessage
        | dict[str, Any]
    )

ALIASES = {
    "TransferArtifact_Destination": _DESTINATION,
    "TransferArtifact_Messages_Item": _MESSAGES__ITEM,
}

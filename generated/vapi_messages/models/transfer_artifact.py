"""`TransferArtifact`."""

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

    def _fill(self: Any, get: rt.Get) -> int:
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
        return left

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "destination": _DESTINATION,
                "mode": _MODE,
                "transcript": rt.TEXT,
                "status": _STATUS,
                "messages": rt.Array(_MESSAGES__ITEM),
            },
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

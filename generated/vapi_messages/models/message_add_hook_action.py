"""`MessageAddHookAction`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from .open_ai_message import OpenAIMessage


@rt.dataclass(slots=True, kw_only=True)
class MessageAddHookAction(rt.BranchRecord):
    """Found in `CallHookAssistantSpeechInterrupted.do` where `type` is `message.add` and 4 more."""

    type: Literal["message.add"]
    message: OpenAIMessage
    trigger_response_enabled: bool | None = None
    """Default: `true`."""

    def _fill(self: Any, get: rt.Get) -> int:
        left = 0
        self.type = get("type")
        if get("message") is None:
            self.message = None
        else:
            left += 1
        self.trigger_response_enabled = get("triggerResponseEnabled")
        return left

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "type": rt.Const("message.add"),
                "message": rt.Ref("OpenAIMessage"),
                "triggerResponseEnabled": rt.BOOLEAN,
            },
        )

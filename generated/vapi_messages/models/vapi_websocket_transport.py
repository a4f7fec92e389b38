"""`VapiWebsocketTransport`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from .audio_format import AudioFormat


@rt.dataclass(slots=True, kw_only=True)
class VapiWebsocketTransport(rt.BranchRecord):
    """Found in `Call.transport` where `provider` is `vapi.websocket`."""

    conversation_type: Literal["voice"] | None = None
    """Default: `"voice"`."""
    provider: Literal["vapi.websocket"]
    audio_format: AudioFormat | None = None

    def _fill(self: Any, get: rt.Get) -> int:
        left = 0
        self.conversation_type = get("conversationType")
        self.provider = get("provider")
        if get("audioFormat") is None:
            self.audio_format = None
        else:
            left += 1
        return left

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "conversationType": rt.Const("voice"),
                "provider": rt.Const("vapi.websocket"),
                "audioFormat": rt.Ref("AudioFormat"),
            },
        )

"""`VonageTransport`."""

from __future__ import annotations

from typing import Any, Literal

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class VonageTransport(rt.Record):
    """Found in `Call.transport` where `provider` is `vonage`."""

    conversation_type: Literal["voice"] | None = None
    """Default: `"voice"`."""
    provider: Literal["vonage"]
    conversation_uuid: str | None = None
    call_uuid: str | None = None

    def _fill(self: Any, get: rt.Get) -> None:
        self.conversation_type = get("conversationType")
        self.provider = get("provider")
        self.conversation_uuid = get("conversationUUID")
        self.call_uuid = get("callUUID")

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "conversationType": rt.Const("voice"),
                "provider": rt.Const("vonage"),
                "conversationUUID": rt.TEXT,
                "callUUID": rt.TEXT,
            },
        )

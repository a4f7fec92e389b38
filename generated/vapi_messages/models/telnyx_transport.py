"""`TelnyxTransport`."""

from __future__ import annotations

from typing import Any, Literal

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class TelnyxTransport(rt.Record):
    """Found in `Call.transport` where `provider` is `telnyx`."""

    conversation_type: Literal["voice"] | None = None
    """Default: `"voice"`."""
    provider: Literal["telnyx"]
    call_control_id: str | None = None
    call_leg_id: str | None = None
    call_session_id: str | None = None

    def _fill(self: Any, get: rt.Get) -> None:
        self.conversation_type = get("conversationType")
        self.provider = get("provider")
        self.call_control_id = get("callControlId")
        self.call_leg_id = get("callLegId")
        self.call_session_id = get("callSessionId")

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "conversationType": rt.Const("voice"),
                "provider": rt.Const("telnyx"),
                "callControlId": rt.TEXT,
                "callLegId": rt.TEXT,
                "callSessionId": rt.TEXT,
            },
        )

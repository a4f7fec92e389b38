"""`TwilioTransport`."""

from __future__ import annotations

from typing import Any, Literal

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class TwilioTransport(rt.Record):
    """Found in `Call.transport` where `provider` is `twilio`."""

    conversation_type: Literal["voice"] | None = None
    """Default: `"voice"`."""
    provider: Literal["twilio"]
    account_sid: str | None = None
    call_sid: str | None = None
    call_token: str | None = None
    forwarded_from: str | None = None

    def _fill(self: Any, get: rt.Get) -> None:
        self.conversation_type = get("conversationType")
        self.provider = get("provider")
        self.account_sid = get("accountSid")
        self.call_sid = get("callSid")
        self.call_token = get("callToken")
        self.forwarded_from = get("forwardedFrom")

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "conversationType": rt.Const("voice"),
                "provider": rt.Const("twilio"),
                "accountSid": rt.TEXT,
                "callSid": rt.TEXT,
                "callToken": rt.TEXT,
                "forwardedFrom": rt.TEXT,
            },
        )

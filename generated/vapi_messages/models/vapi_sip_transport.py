"""`VapiSipTransport`."""

from __future__ import annotations

from typing import Any, Literal

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class VapiSipTransport(rt.Record):
    """Found in `Call.transport` where `provider` is `vapi.sip`."""

    conversation_type: Literal["voice"] | None = None
    """Default: `"voice"`."""
    provider: Literal["vapi.sip"]
    dial_timeout: int | float | None = None
    """From 1 to 600. Default: `60`."""
    sbc_call_sid: str | None = None
    call_sid: str | None = None

    def _fill(self: Any, get: rt.Get) -> None:
        self.conversation_type = get("conversationType")
        self.provider = get("provider")
        self.dial_timeout = get("dialTimeout")
        self.sbc_call_sid = get("sbcCallSid")
        self.call_sid = get("callSid")

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "conversationType": rt.Const("voice"),
                "provider": rt.Const("vapi.sip"),
                "dialTimeout": rt.Number(minimum=1, maximum=600),
                "sbcCallSid": rt.TEXT,
                "callSid": rt.TEXT,
            },
        )

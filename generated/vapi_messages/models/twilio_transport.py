"""`TwilioTransport`: its class, and how it is decoded, encoded and checked."""

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

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        get = data.get
        self.conversation_type = get("conversationType")
        self.provider = get("provider")
        self.account_sid = get("accountSid")
        self.call_sid = get("callSid")
        self.call_token = get("callToken")
        self.forwarded_from = get("forwardedFrom")
        self._extra, self._nulls = rt.rest(cls, data)
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        out: dict[str, Any] = {}
        if (v := record.conversation_type) is not None:
            out["conversationType"] = v
        if (v := record.provider) is not None:
            out["provider"] = v
        if (v := record.account_sid) is not None:
            out["accountSid"] = v
        if (v := record.call_sid) is not None:
            out["callSid"] = v
        if (v := record.call_token) is not None:
            out["callToken"] = v
        if (v := record.forwarded_from) is not None:
            out["forwardedFrom"] = v
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

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
            required=("provider",),
        )

"""`TwilioTransport`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import Any, Literal

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class TwilioTransport(rt.Record):
    """The object `TwilioTransport`."""

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
        unread = len(data)
        if "conversationType" in data and (v := data["conversationType"]) is not None:
            self.conversation_type = v
            unread -= 1
        else:
            self.conversation_type = None
        if (v := data.get("provider")) is not None:
            unread -= 1
        self.provider = v
        if "accountSid" in data and (v := data["accountSid"]) is not None:
            self.account_sid = v
            unread -= 1
        else:
            self.account_sid = None
        if "callSid" in data and (v := data["callSid"]) is not None:
            self.call_sid = v
            unread -= 1
        else:
            self.call_sid = None
        if "callToken" in data and (v := data["callToken"]) is not None:
            self.call_token = v
            unread -= 1
        else:
            self.call_token = None
        if "forwardedFrom" in data and (v := data["forwardedFrom"]) is not None:
            self.forwarded_from = v
            unread -= 1
        else:
            self.forwarded_from = None
        if unread:
            self._extra, self._nulls = rt.rest(cls, data)
        else:
            self._extra = None
            self._nulls = ()
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        record: Any = self
        if record.conversation_type is not None:
            out["conversationType"] = record.conversation_type
        if record.provider is not None:
            out["provider"] = record.provider
        if record.account_sid is not None:
            out["accountSid"] = record.account_sid
        if record.call_sid is not None:
            out["callSid"] = record.call_sid
        if record.call_token is not None:
            out["callToken"] = record.call_token
        if record.forwarded_from is not None:
            out["forwardedFrom"] = record.forwarded_from
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

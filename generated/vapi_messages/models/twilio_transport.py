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
    extra: dict[str, Any] = rt.field(default_factory=dict[str, Any])
    _nulls: tuple[str, ...] = rt.field(default=(), repr=False, compare=False)

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if not isinstance(data, rt.JSON_OBJECT):
            return data
        self = rt.new(cls)
        get = data.get
        unread = len(data)
        if (v := get("conversationType")) is not None:
            unread -= 1
        self.conversation_type = v
        if (v := get("provider")) is not None:
            unread -= 1
        self.provider = v
        if (v := get("accountSid")) is not None:
            unread -= 1
        self.account_sid = v
        if (v := get("callSid")) is not None:
            unread -= 1
        self.call_sid = v
        if (v := get("callToken")) is not None:
            unread -= 1
        self.call_token = v
        if (v := get("forwardedFrom")) is not None:
            unread -= 1
        self.forwarded_from = v
        if unread:
            self._extra, self._nulls = rt.rest(data, KNOWN_KEYS)
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
        if self._nulls or self._extra:
            rt.finish(out, self._nulls, self._extra)
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
            extra=rt.ANY,
        )


KNOWN_KEYS = frozenset(
    {
        "conversationType",
        "provider",
        "accountSid",
        "callSid",
        "callToken",
        "forwardedFrom",
    }
)

"""`TwilioTransport`: its class, and how it is read, written and judged."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Literal

from . import rt


@dataclass(slots=True, kw_only=True)
class TwilioTransport(rt.Record):
    """The object `TwilioTransport`."""

    conversation_type: Literal["voice"] | None = None
    """Default: `"voice"`."""
    provider: Literal["twilio"]
    account_sid: str | None = None
    call_sid: str | None = None
    call_token: str | None = None
    forwarded_from: str | None = None
    extra: dict[str, Any] = field(default_factory=dict[str, Any])
    _nulls: tuple[str, ...] = field(default=(), repr=False, compare=False)

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if not isinstance(data, rt.JSON_OBJECT):
            return data
        self = rt.new(cls)
        get = data.get
        self.conversation_type = get("conversationType")
        self.provider = get("provider")
        self.account_sid = get("accountSid")
        self.call_sid = get("callSid")
        self.call_token = get("callToken")
        self.forwarded_from = get("forwardedFrom")
        self.extra, self._nulls = rt.rest(data, KNOWN_KEYS)
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        record: Any = self
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
        if self._nulls or self.extra:
            rt.finish(out, self._nulls, self.extra)
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

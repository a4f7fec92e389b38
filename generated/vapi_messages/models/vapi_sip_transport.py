"""`VapiSipTransport`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import Any, Literal

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class VapiSipTransport(rt.Record):
    """The object `VapiSipTransport`."""

    conversation_type: Literal["voice"] | None = None
    """Default: `"voice"`."""
    provider: Literal["vapi.sip"]
    dial_timeout: int | float | None = None
    """From 1 to 600. Default: `60`."""
    sbc_call_sid: str | None = None
    call_sid: str | None = None
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
        if (v := get("dialTimeout")) is not None:
            unread -= 1
        self.dial_timeout = v
        if (v := get("sbcCallSid")) is not None:
            unread -= 1
        self.sbc_call_sid = v
        if (v := get("callSid")) is not None:
            unread -= 1
        self.call_sid = v
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
        if record.dial_timeout is not None:
            out["dialTimeout"] = record.dial_timeout
        if record.sbc_call_sid is not None:
            out["sbcCallSid"] = record.sbc_call_sid
        if record.call_sid is not None:
            out["callSid"] = record.call_sid
        if self._nulls or self._extra:
            rt.finish(out, self._nulls, self._extra)
        return out

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
            required=("provider",),
            extra=rt.ANY,
        )


KNOWN_KEYS = frozenset(
    {
        "conversationType",
        "provider",
        "dialTimeout",
        "sbcCallSid",
        "callSid",
    }
)

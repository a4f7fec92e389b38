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
        if "dialTimeout" in data and (v := data["dialTimeout"]) is not None:
            self.dial_timeout = v
            unread -= 1
        else:
            self.dial_timeout = None
        if "sbcCallSid" in data and (v := data["sbcCallSid"]) is not None:
            self.sbc_call_sid = v
            unread -= 1
        else:
            self.sbc_call_sid = None
        if "callSid" in data and (v := data["callSid"]) is not None:
            self.call_sid = v
            unread -= 1
        else:
            self.call_sid = None
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
        if record.dial_timeout is not None:
            out["dialTimeout"] = record.dial_timeout
        if record.sbc_call_sid is not None:
            out["sbcCallSid"] = record.sbc_call_sid
        if record.call_sid is not None:
            out["callSid"] = record.call_sid
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
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
        )

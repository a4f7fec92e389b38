"""`VapiSipTransport`: its class, and how it is decoded, encoded and checked."""

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

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        get = data.get
        self.conversation_type = get("conversationType")
        self.provider = get("provider")
        self.dial_timeout = get("dialTimeout")
        self.sbc_call_sid = get("sbcCallSid")
        self.call_sid = get("callSid")
        self._extra, self._nulls = rt.rest(cls, data)
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        out: dict[str, Any] = {}
        if (v := record.conversation_type) is not None:
            out["conversationType"] = v
        if (v := record.provider) is not None:
            out["provider"] = v
        if (v := record.dial_timeout) is not None:
            out["dialTimeout"] = v
        if (v := record.sbc_call_sid) is not None:
            out["sbcCallSid"] = v
        if (v := record.call_sid) is not None:
            out["callSid"] = v
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

"""`TelnyxTransport`: its class, and how it is decoded, encoded and checked."""

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

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        get = data.get
        self.conversation_type = get("conversationType")
        self.provider = get("provider")
        self.call_control_id = get("callControlId")
        self.call_leg_id = get("callLegId")
        self.call_session_id = get("callSessionId")
        self._extra, self._nulls = rt.rest(cls, data)
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        out: dict[str, Any] = {}
        if (v := record.conversation_type) is not None:
            out["conversationType"] = v
        if (v := record.provider) is not None:
            out["provider"] = v
        if (v := record.call_control_id) is not None:
            out["callControlId"] = v
        if (v := record.call_leg_id) is not None:
            out["callLegId"] = v
        if (v := record.call_session_id) is not None:
            out["callSessionId"] = v
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

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
            required=("provider",),
        )

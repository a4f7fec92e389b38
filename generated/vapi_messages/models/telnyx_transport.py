"""`TelnyxTransport`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import Any, Literal

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class TelnyxTransport(rt.Record):
    """The object `TelnyxTransport`."""

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
        unread = len(data)
        if "conversationType" in data and (v := data["conversationType"]) is not None:
            self.conversation_type = v
            unread -= 1
        else:
            self.conversation_type = None
        if (v := data.get("provider")) is not None:
            unread -= 1
        self.provider = v
        if "callControlId" in data and (v := data["callControlId"]) is not None:
            self.call_control_id = v
            unread -= 1
        else:
            self.call_control_id = None
        if "callLegId" in data and (v := data["callLegId"]) is not None:
            self.call_leg_id = v
            unread -= 1
        else:
            self.call_leg_id = None
        if "callSessionId" in data and (v := data["callSessionId"]) is not None:
            self.call_session_id = v
            unread -= 1
        else:
            self.call_session_id = None
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
        if record.call_control_id is not None:
            out["callControlId"] = record.call_control_id
        if record.call_leg_id is not None:
            out["callLegId"] = record.call_leg_id
        if record.call_session_id is not None:
            out["callSessionId"] = record.call_session_id
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

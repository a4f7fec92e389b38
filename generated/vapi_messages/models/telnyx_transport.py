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
        if (v := get("callControlId")) is not None:
            unread -= 1
        self.call_control_id = v
        if (v := get("callLegId")) is not None:
            unread -= 1
        self.call_leg_id = v
        if (v := get("callSessionId")) is not None:
            unread -= 1
        self.call_session_id = v
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
        if record.call_control_id is not None:
            out["callControlId"] = record.call_control_id
        if record.call_leg_id is not None:
            out["callLegId"] = record.call_leg_id
        if record.call_session_id is not None:
            out["callSessionId"] = record.call_session_id
        if self._nulls or self._extra:
            rt.finish(out, self._nulls, self._extra)
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
            extra=rt.ANY,
        )


KNOWN_KEYS = frozenset(
    {
        "conversationType",
        "provider",
        "callControlId",
        "callLegId",
        "callSessionId",
    }
)

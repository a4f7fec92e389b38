"""`VapiWebCallTransport`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import Any, Literal

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class VapiWebCallTransport(rt.Record):
    """The object `VapiWebCallTransport`."""

    conversation_type: Literal["voice"] | None = None
    """Default: `"voice"`."""
    provider: Literal["daily"]
    room_delete_on_user_leave_enabled: bool | None = None
    """Default: `true`."""
    call_url: str | None = None
    call_sip_uri: str | None = None
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
        if (v := get("roomDeleteOnUserLeaveEnabled")) is not None:
            unread -= 1
        self.room_delete_on_user_leave_enabled = v
        if (v := get("callUrl")) is not None:
            unread -= 1
        self.call_url = v
        if (v := get("callSipUri")) is not None:
            unread -= 1
        self.call_sip_uri = v
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
        if record.room_delete_on_user_leave_enabled is not None:
            out["roomDeleteOnUserLeaveEnabled"] = record.room_delete_on_user_leave_enabled
        if record.call_url is not None:
            out["callUrl"] = record.call_url
        if record.call_sip_uri is not None:
            out["callSipUri"] = record.call_sip_uri
        if self._nulls or self._extra:
            rt.finish(out, self._nulls, self._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "conversationType": rt.Const("voice"),
                "provider": rt.Const("daily"),
                "roomDeleteOnUserLeaveEnabled": rt.BOOLEAN,
                "callUrl": rt.TEXT,
                "callSipUri": rt.TEXT,
            },
            required=("provider",),
            extra=rt.ANY,
        )


KNOWN_KEYS = frozenset(
    {
        "conversationType",
        "provider",
        "roomDeleteOnUserLeaveEnabled",
        "callUrl",
        "callSipUri",
    }
)

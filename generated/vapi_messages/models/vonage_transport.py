"""`VonageTransport`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import Any, Literal

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class VonageTransport(rt.Record):
    """The object `VonageTransport`."""

    conversation_type: Literal["voice"] | None = None
    """Default: `"voice"`."""
    provider: Literal["vonage"]
    conversation_uuid: str | None = None
    call_uuid: str | None = None
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
        if (v := get("conversationUUID")) is not None:
            unread -= 1
        self.conversation_uuid = v
        if (v := get("callUUID")) is not None:
            unread -= 1
        self.call_uuid = v
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
        if record.conversation_uuid is not None:
            out["conversationUUID"] = record.conversation_uuid
        if record.call_uuid is not None:
            out["callUUID"] = record.call_uuid
        if self._nulls or self._extra:
            rt.finish(out, self._nulls, self._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "conversationType": rt.Const("voice"),
                "provider": rt.Const("vonage"),
                "conversationUUID": rt.TEXT,
                "callUUID": rt.TEXT,
            },
            required=("provider",),
            extra=rt.ANY,
        )


KNOWN_KEYS = frozenset(
    {
        "conversationType",
        "provider",
        "conversationUUID",
        "callUUID",
    }
)

"""`TranscriptPlan`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import Any

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class TranscriptPlan(rt.Record):
    """The object `TranscriptPlan`."""

    enabled: bool | None = None
    assistant_name: str | None = None
    user_name: str | None = None
    extra: dict[str, Any] = rt.field(default_factory=dict[str, Any])
    _nulls: tuple[str, ...] = rt.field(default=(), repr=False, compare=False)

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if not isinstance(data, rt.JSON_OBJECT):
            return data
        self = rt.new(cls)
        get = data.get
        unread = len(data)
        if (v := get("enabled")) is not None:
            unread -= 1
        self.enabled = v
        if (v := get("assistantName")) is not None:
            unread -= 1
        self.assistant_name = v
        if (v := get("userName")) is not None:
            unread -= 1
        self.user_name = v
        if unread:
            self._extra, self._nulls = rt.rest(data, KNOWN_KEYS)
        else:
            self._extra = None
            self._nulls = ()
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        record: Any = self
        if record.enabled is not None:
            out["enabled"] = record.enabled
        if record.assistant_name is not None:
            out["assistantName"] = record.assistant_name
        if record.user_name is not None:
            out["userName"] = record.user_name
        if self._nulls or self._extra:
            rt.finish(out, self._nulls, self._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "enabled": rt.BOOLEAN,
                "assistantName": rt.TEXT,
                "userName": rt.TEXT,
            },
            extra=rt.ANY,
        )


KNOWN_KEYS = frozenset(
    {
        "enabled",
        "assistantName",
        "userName",
    }
)

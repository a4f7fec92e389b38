"""`SummaryPlan`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import Any

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class SummaryPlan(rt.Record):
    """The object `SummaryPlan`."""

    messages: list[dict[str, Any]] | None = None
    enabled: bool | None = None
    timeout_seconds: int | float | None = None
    """From 1 to 60."""
    extra: dict[str, Any] = rt.field(default_factory=dict[str, Any])
    _nulls: tuple[str, ...] = rt.field(default=(), repr=False, compare=False)

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if not isinstance(data, rt.JSON_OBJECT):
            return data
        self = rt.new(cls)
        get = data.get
        unread = len(data)
        if (v := get("messages")) is not None:
            unread -= 1
        self.messages = v
        if (v := get("enabled")) is not None:
            unread -= 1
        self.enabled = v
        if (v := get("timeoutSeconds")) is not None:
            unread -= 1
        self.timeout_seconds = v
        if unread:
            self._extra, self._nulls = rt.rest(data, KNOWN_KEYS)
        else:
            self._extra = None
            self._nulls = ()
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        record: Any = self
        if record.messages is not None:
            out["messages"] = record.messages
        if record.enabled is not None:
            out["enabled"] = record.enabled
        if record.timeout_seconds is not None:
            out["timeoutSeconds"] = record.timeout_seconds
        if self._nulls or self._extra:
            rt.finish(out, self._nulls, self._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "messages": rt.Array(rt.OBJECT),
                "enabled": rt.BOOLEAN,
                "timeoutSeconds": rt.Number(minimum=1, maximum=60),
            },
            extra=rt.ANY,
        )


KNOWN_KEYS = frozenset(
    {
        "messages",
        "enabled",
        "timeoutSeconds",
    }
)

"""`SchedulePlan`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import Any

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class SchedulePlan(rt.Record):
    """The object `SchedulePlan`."""

    earliest_at: rt.DateTime
    latest_at: rt.DateTime | None = None
    extra: dict[str, Any] = rt.field(default_factory=dict[str, Any])
    _nulls: tuple[str, ...] = rt.field(default=(), repr=False, compare=False)

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if not isinstance(data, rt.JSON_OBJECT):
            return data
        self = rt.new(cls)
        get = data.get
        unread = len(data)
        if (v := get("earliestAt")) is not None:
            v = _EARLIEST_AT.decode(v)
            unread -= 1
        self.earliest_at = v
        if (v := get("latestAt")) is not None:
            v = _LATEST_AT.decode(v)
            unread -= 1
        self.latest_at = v
        if unread:
            self._extra, self._nulls = rt.rest(data, KNOWN_KEYS)
        else:
            self._extra = None
            self._nulls = ()
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        record: Any = self
        if (v := record.earliest_at) is not None:
            out["earliestAt"] = rt.ENCODERS[type(v)](v)
        if (v := record.latest_at) is not None:
            out["latestAt"] = rt.ENCODERS[type(v)](v)
        if self._nulls or self._extra:
            rt.finish(out, self._nulls, self._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "earliestAt": _EARLIEST_AT,
                "latestAt": _LATEST_AT,
            },
            required=("earliestAt",),
            extra=rt.ANY,
        )


_EARLIEST_AT = rt.DATE_TIME
_LATEST_AT = rt.DATE_TIME
KNOWN_KEYS = frozenset(
    {
        "earliestAt",
        "latestAt",
    }
)

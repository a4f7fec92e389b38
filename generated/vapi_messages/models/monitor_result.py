"""`MonitorResult`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import Any

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class MonitorResult(rt.Record):
    """The object `MonitorResult`."""

    monitor_id: str
    filter_passed: bool
    extra: dict[str, Any] = rt.field(default_factory=dict[str, Any])
    _nulls: tuple[str, ...] = rt.field(default=(), repr=False, compare=False)

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if not isinstance(data, rt.JSON_OBJECT):
            return data
        self = rt.new(cls)
        get = data.get
        unread = len(data)
        if (v := get("monitorId")) is not None:
            unread -= 1
        self.monitor_id = v
        if (v := get("filterPassed")) is not None:
            unread -= 1
        self.filter_passed = v
        if unread:
            self._extra, self._nulls = rt.rest(data, KNOWN_KEYS)
        else:
            self._extra = None
            self._nulls = ()
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        record: Any = self
        if record.monitor_id is not None:
            out["monitorId"] = record.monitor_id
        if record.filter_passed is not None:
            out["filterPassed"] = record.filter_passed
        if self._nulls or self._extra:
            rt.finish(out, self._nulls, self._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "monitorId": rt.TEXT,
                "filterPassed": rt.BOOLEAN,
            },
            required=("monitorId", "filterPassed"),
            extra=rt.ANY,
        )


KNOWN_KEYS = frozenset(
    {
        "monitorId",
        "filterPassed",
    }
)

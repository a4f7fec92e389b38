"""`MonitorResult`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import Any

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class MonitorResult(rt.Record):
    """The object `MonitorResult`."""

    monitor_id: str
    filter_passed: bool

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        unread = len(data)
        if (v := data.get("monitorId")) is not None:
            unread -= 1
        self.monitor_id = v
        if (v := data.get("filterPassed")) is not None:
            unread -= 1
        self.filter_passed = v
        if unread:
            self._extra, self._nulls = rt.rest(cls, data)
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
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "monitorId": rt.TEXT,
                "filterPassed": rt.BOOLEAN,
            },
            required=("monitorId", "filterPassed"),
        )

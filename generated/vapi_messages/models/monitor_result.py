"""`MonitorResult`: its class, and how it is decoded, encoded and checked."""

from __future__ import annotations

from typing import Any

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class MonitorResult(rt.Record):
    """Found in `Monitor.monitors`."""

    monitor_id: str
    filter_passed: bool

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        get = data.get
        self.monitor_id = get("monitorId")
        self.filter_passed = get("filterPassed")
        self._extra, self._nulls = rt.rest(cls, data)
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        out: dict[str, Any] = {}
        if (v := record.monitor_id) is not None:
            out["monitorId"] = v
        if (v := record.filter_passed) is not None:
            out["filterPassed"] = v
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

"""`MonitorResult`."""

from __future__ import annotations

from typing import Any

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class MonitorResult(rt.Record):
    """Found in `Monitor.monitors`."""

    monitor_id: str
    filter_passed: bool

    def _fill(self: Any, get: rt.Get) -> None:
        self.monitor_id = get("monitorId")
        self.filter_passed = get("filterPassed")

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "monitorId": rt.TEXT,
                "filterPassed": rt.BOOLEAN,
            },
        )

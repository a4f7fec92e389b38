"""`SchedulePlan`."""

from __future__ import annotations

from typing import Any

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class SchedulePlan(rt.Record):
    """Found in `Call.schedule_plan`."""

    earliest_at: rt.DateTime
    latest_at: rt.DateTime | None = None

    def _fill(self: Any, get: rt.Get) -> None:
        if (v := get("earliestAt")) is not None:
            v = rt.DATE_TIME.decode(v)
        self.earliest_at = v
        if (v := get("latestAt")) is not None:
            v = rt.DATE_TIME.decode(v)
        self.latest_at = v

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "earliestAt": rt.DATE_TIME,
                "latestAt": rt.DATE_TIME,
            },
        )

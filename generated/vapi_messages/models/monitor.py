"""`Monitor`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import rt

if TYPE_CHECKING:
    from .monitor_result import MonitorResult


@rt.dataclass(slots=True, kw_only=True)
class Monitor(rt.BranchRecord):
    """Found in `Call.monitor`."""

    monitors: list[MonitorResult] | None = None
    listen_url: str | None = None
    control_url: str | None = None

    def _fill(self: Any, get: rt.Get) -> int:
        left = 0
        if get("monitors") is None:
            self.monitors = None
        else:
            left += 1
        self.listen_url = get("listenUrl")
        self.control_url = get("controlUrl")
        return left

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "monitors": rt.Array(rt.Ref("MonitorResult")),
                "listenUrl": rt.TEXT,
                "controlUrl": rt.TEXT,
            },
        )

"""`MonitorPlan`."""

from __future__ import annotations

from typing import Any

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class MonitorPlan(rt.Record):
    """Found in `AssistantOverrides.monitor_plan` and 3 more."""

    listen_enabled: bool | None = None
    listen_authentication_enabled: bool | None = None
    control_enabled: bool | None = None
    control_authentication_enabled: bool | None = None
    monitor_ids: list[str] | None = None

    def _fill(self: Any, get: rt.Get) -> None:
        self.listen_enabled = get("listenEnabled")
        self.listen_authentication_enabled = get("listenAuthenticationEnabled")
        self.control_enabled = get("controlEnabled")
        self.control_authentication_enabled = get("controlAuthenticationEnabled")
        self.monitor_ids = get("monitorIds")

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "listenEnabled": rt.BOOLEAN,
                "listenAuthenticationEnabled": rt.BOOLEAN,
                "controlEnabled": rt.BOOLEAN,
                "controlAuthenticationEnabled": rt.BOOLEAN,
                "monitorIds": rt.Array(rt.TEXT),
            },
        )

"""`SipTrunkOutboundSipRegisterPlan`."""

from __future__ import annotations

from typing import Any

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class SipTrunkOutboundSipRegisterPlan(rt.Record):
    """Found in `SipTrunkOutboundAuthenticationPlan.sip_register_plan`."""

    domain: str | None = None
    username: str | None = None
    realm: str | None = None

    def _fill(self: Any, get: rt.Get) -> None:
        self.domain = get("domain")
        self.username = get("username")
        self.realm = get("realm")

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "domain": rt.TEXT,
                "username": rt.TEXT,
                "realm": rt.TEXT,
            },
        )

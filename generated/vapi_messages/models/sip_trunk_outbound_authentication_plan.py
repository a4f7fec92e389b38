"""`SipTrunkOutboundAuthenticationPlan`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import rt

if TYPE_CHECKING:
    from .sip_trunk_outbound_sip_register_plan import SipTrunkOutboundSipRegisterPlan


@rt.dataclass(slots=True, kw_only=True)
class SipTrunkOutboundAuthenticationPlan(rt.BranchRecord):
    """Found in `CreateByoSipTrunkCredentialDTO.outbound_authentication_plan`."""

    auth_password: str | None = None
    auth_username: str | None = None
    sip_register_plan: SipTrunkOutboundSipRegisterPlan | None = None

    def _fill(self: Any, get: rt.Get) -> int:
        left = 0
        self.auth_password = get("authPassword")
        self.auth_username = get("authUsername")
        if get("sipRegisterPlan") is None:
            self.sip_register_plan = None
        else:
            left += 1
        return left

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "authPassword": rt.TEXT,
                "authUsername": rt.TEXT,
                "sipRegisterPlan": rt.Ref("SipTrunkOutboundSipRegisterPlan"),
            },
        )

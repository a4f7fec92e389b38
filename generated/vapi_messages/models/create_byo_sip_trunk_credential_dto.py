"""`CreateByoSipTrunkCredentialDTO`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from .sip_trunk_gateway import SipTrunkGateway
    from .sip_trunk_outbound_authentication_plan import SipTrunkOutboundAuthenticationPlan


@rt.dataclass(slots=True, kw_only=True)
class CreateByoSipTrunkCredentialDTO(rt.BranchRecord):
    """Found in `AssistantOverrides.credentials` where `provider` is `byo-sip-trunk` and 3 more."""

    provider: Literal["byo-sip-trunk"] | None = None
    gateways: list[SipTrunkGateway]
    outbound_authentication_plan: SipTrunkOutboundAuthenticationPlan | None = None
    outbound_leading_plus_enabled: bool | None = None
    tech_prefix: str | None = None
    """At most 10000 characters."""
    sip_diversion_header: str | None = None
    """At most 10000 characters."""
    name: str | None = None
    """1 to 40 characters."""

    def _fill(self: Any, get: rt.Get) -> int:
        left = 0
        self.provider = get("provider")
        if get("gateways") is None:
            self.gateways = None
        else:
            left += 1
        if get("outboundAuthenticationPlan") is None:
            self.outbound_authentication_plan = None
        else:
            left += 1
        self.outbound_leading_plus_enabled = get("outboundLeadingPlusEnabled")
        self.tech_prefix = get("techPrefix")
        self.sip_diversion_header = get("sipDiversionHeader")
        self.name = get("name")
        return left

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "provider": rt.Const("byo-sip-trunk"),
                "gateways": rt.Array(rt.Ref("SipTrunkGateway")),
                "outboundAuthenticationPlan": rt.Ref("SipTrunkOutboundAuthenticationPlan"),
                "outboundLeadingPlusEnabled": rt.BOOLEAN,
                "techPrefix": rt.Text(max_length=10000),
                "sipDiversionHeader": rt.Text(max_length=10000),
                "name": rt.Text(min_length=1, max_length=40),
            },
        )

"""`CreateByoSipTrunkCredentialDTO`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from .sip_trunk_gateway import SipTrunkGateway
    from .sip_trunk_outbound_authentication_plan import SipTrunkOutboundAuthenticationPlan


@rt.dataclass(slots=True, kw_only=True)
class CreateByoSipTrunkCredentialDTO(rt.Record):
    """The object `CreateByoSipTrunkCredentialDTO`."""

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

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        unread = len(data)
        if "provider" in data and (v := data["provider"]) is not None:
            self.provider = v
            unread -= 1
        else:
            self.provider = None
        if (v := data.get("gateways")) is not None:
            v = _GATEWAYS.decode(v)
            unread -= 1
        self.gateways = v
        if (
            "outboundAuthenticationPlan" in data
            and (v := data["outboundAuthenticationPlan"]) is not None
        ):
            self.outbound_authentication_plan = _OUTBOUND_AUTHENTICATION_PLAN.decode(v)
            unread -= 1
        else:
            self.outbound_authentication_plan = None
        if (
            "outboundLeadingPlusEnabled" in data
            and (v := data["outboundLeadingPlusEnabled"]) is not None
        ):
            self.outbound_leading_plus_enabled = v
            unread -= 1
        else:
            self.outbound_leading_plus_enabled = None
        if "techPrefix" in data and (v := data["techPrefix"]) is not None:
            self.tech_prefix = v
            unread -= 1
        else:
            self.tech_prefix = None
        if "sipDiversionHeader" in data and (v := data["sipDiversionHeader"]) is not None:
            self.sip_diversion_header = v
            unread -= 1
        else:
            self.sip_diversion_header = None
        if "name" in data and (v := data["name"]) is not None:
            self.name = v
            unread -= 1
        else:
            self.name = None
        if unread:
            self._extra, self._nulls = rt.rest(cls, data)
        else:
            self._extra = None
            self._nulls = ()
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        record: Any = self
        if record.provider is not None:
            out["provider"] = record.provider
        if (v := record.gateways) is not None:
            out["gateways"] = rt.ENCODERS[type(v)](v)
        if (v := record.outbound_authentication_plan) is not None:
            out["outboundAuthenticationPlan"] = rt.ENCODERS[type(v)](v)
        if record.outbound_leading_plus_enabled is not None:
            out["outboundLeadingPlusEnabled"] = record.outbound_leading_plus_enabled
        if record.tech_prefix is not None:
            out["techPrefix"] = record.tech_prefix
        if record.sip_diversion_header is not None:
            out["sipDiversionHeader"] = record.sip_diversion_header
        if record.name is not None:
            out["name"] = record.name
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "provider": rt.Const("byo-sip-trunk"),
                "gateways": _GATEWAYS,
                "outboundAuthenticationPlan": _OUTBOUND_AUTHENTICATION_PLAN,
                "outboundLeadingPlusEnabled": rt.BOOLEAN,
                "techPrefix": rt.Text(max_length=10000),
                "sipDiversionHeader": rt.Text(max_length=10000),
                "name": rt.Text(min_length=1, max_length=40),
            },
            required=("gateways",),
        )


_GATEWAYS = rt.Array(rt.Ref("SipTrunkGateway"))
_OUTBOUND_AUTHENTICATION_PLAN = rt.Ref("SipTrunkOutboundAuthenticationPlan")

"""`CreateByoSipTrunkCredentialDTO`: its class, and how it is decoded, encoded and checked."""

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

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        get = data.get
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
        if left:
            self._pending = data, left, {}
        else:
            self._pending = None
            self._extra, self._nulls = rt.rest(cls, data)
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        if record._pending is not None:
            return rt.encode_unread(record)
        out: dict[str, Any] = {}
        if (v := record.provider) is not None:
            out["provider"] = v
        if (v := record.gateways) is not None:
            out["gateways"] = rt.ENCODERS[type(v)](v)
        if (v := record.outbound_authentication_plan) is not None:
            out["outboundAuthenticationPlan"] = rt.ENCODERS[type(v)](v)
        if (v := record.outbound_leading_plus_enabled) is not None:
            out["outboundLeadingPlusEnabled"] = v
        if (v := record.tech_prefix) is not None:
            out["techPrefix"] = v
        if (v := record.sip_diversion_header) is not None:
            out["sipDiversionHeader"] = v
        if (v := record.name) is not None:
            out["name"] = v
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

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
    extra: dict[str, Any] = rt.field(default_factory=dict[str, Any])
    _nulls: tuple[str, ...] = rt.field(default=(), repr=False, compare=False)

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if not isinstance(data, rt.JSON_OBJECT):
            return data
        self = rt.new(cls)
        get = data.get
        unread = len(data)
        if (v := get("provider")) is not None:
            unread -= 1
        self.provider = v
        if (v := get("gateways")) is not None:
            v = _GATEWAYS.decode(v)
            unread -= 1
        self.gateways = v
        if (v := get("outboundAuthenticationPlan")) is not None:
            v = _OUTBOUND_AUTHENTICATION_PLAN.decode(v)
            unread -= 1
        self.outbound_authentication_plan = v
        if (v := get("outboundLeadingPlusEnabled")) is not None:
            unread -= 1
        self.outbound_leading_plus_enabled = v
        if (v := get("techPrefix")) is not None:
            unread -= 1
        self.tech_prefix = v
        if (v := get("sipDiversionHeader")) is not None:
            unread -= 1
        self.sip_diversion_header = v
        if (v := get("name")) is not None:
            unread -= 1
        self.name = v
        if unread:
            self._extra, self._nulls = rt.rest(data, KNOWN_KEYS)
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
        if self._nulls or self._extra:
            rt.finish(out, self._nulls, self._extra)
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
            extra=rt.ANY,
        )


_GATEWAYS = rt.Array(rt.Ref("SipTrunkGateway"))
_OUTBOUND_AUTHENTICATION_PLAN = rt.Ref("SipTrunkOutboundAuthenticationPlan")
KNOWN_KEYS = frozenset(
    {
        "provider",
        "gateways",
        "outboundAuthenticationPlan",
        "outboundLeadingPlusEnabled",
        "techPrefix",
        "sipDiversionHeader",
        "name",
    }
)

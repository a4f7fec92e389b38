"""`SipTrunkOutboundAuthenticationPlan`: its class, and how it is decoded, encoded and checked."""

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

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        unread: dict[str, Any] = {}
        self.auth_password = data["authPassword"] if "authPassword" in data else None
        self.auth_username = data["authUsername"] if "authUsername" in data else None
        if "sipRegisterPlan" in data and (v := data["sipRegisterPlan"]) is not None:
            unread["sip_register_plan"] = ["sipRegisterPlan", _SIP_REGISTER_PLAN, v]
        else:
            self.sip_register_plan = None
        self._extra, self._nulls = rt.rest(cls, data)
        self._unread = unread or None
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        out: dict[str, Any] = {} if record._unread is None else rt.unread_branches(record)
        if (v := record.auth_password) is not None:
            out["authPassword"] = v
        if (v := record.auth_username) is not None:
            out["authUsername"] = v
        if "sipRegisterPlan" not in out and (v := record.sip_register_plan) is not None:
            out["sipRegisterPlan"] = rt.ENCODERS[type(v)](v)
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out if record._unread is None else rt.in_order(record, out)

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "authPassword": rt.TEXT,
                "authUsername": rt.TEXT,
                "sipRegisterPlan": _SIP_REGISTER_PLAN,
            },
        )


_SIP_REGISTER_PLAN = rt.Ref("SipTrunkOutboundSipRegisterPlan")

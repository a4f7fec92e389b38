"""`SipTrunkOutboundAuthenticationPlan`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import rt

if TYPE_CHECKING:
    from .sip_trunk_outbound_sip_register_plan import SipTrunkOutboundSipRegisterPlan


@rt.dataclass(slots=True, kw_only=True)
class SipTrunkOutboundAuthenticationPlan(rt.Record):
    """The object `SipTrunkOutboundAuthenticationPlan`."""

    auth_password: str | None = None
    auth_username: str | None = None
    sip_register_plan: SipTrunkOutboundSipRegisterPlan | None = None

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        unread = len(data)
        if "authPassword" in data and (v := data["authPassword"]) is not None:
            self.auth_password = v
            unread -= 1
        else:
            self.auth_password = None
        if "authUsername" in data and (v := data["authUsername"]) is not None:
            self.auth_username = v
            unread -= 1
        else:
            self.auth_username = None
        if "sipRegisterPlan" in data and (v := data["sipRegisterPlan"]) is not None:
            self.sip_register_plan = _SIP_REGISTER_PLAN.decode(v)
            unread -= 1
        else:
            self.sip_register_plan = None
        if unread:
            self._extra, self._nulls = rt.rest(cls, data)
        else:
            self._extra = None
            self._nulls = ()
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        record: Any = self
        if record.auth_password is not None:
            out["authPassword"] = record.auth_password
        if record.auth_username is not None:
            out["authUsername"] = record.auth_username
        if (v := record.sip_register_plan) is not None:
            out["sipRegisterPlan"] = rt.ENCODERS[type(v)](v)
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

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

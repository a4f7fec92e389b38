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
        get = data.get
        left = 0
        self.auth_password = get("authPassword")
        self.auth_username = get("authUsername")
        if get("sipRegisterPlan") is None:
            self.sip_register_plan = None
        else:
            left += 1
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
        if (v := record.auth_password) is not None:
            out["authPassword"] = v
        if (v := record.auth_username) is not None:
            out["authUsername"] = v
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

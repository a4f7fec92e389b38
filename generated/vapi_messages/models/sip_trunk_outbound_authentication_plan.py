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
    extra: dict[str, Any] = rt.field(default_factory=dict[str, Any])
    _nulls: tuple[str, ...] = rt.field(default=(), repr=False, compare=False)

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if not isinstance(data, rt.JSON_OBJECT):
            return data
        self = rt.new(cls)
        get = data.get
        unread = len(data)
        if (v := get("authPassword")) is not None:
            unread -= 1
        self.auth_password = v
        if (v := get("authUsername")) is not None:
            unread -= 1
        self.auth_username = v
        if (v := get("sipRegisterPlan")) is not None:
            v = _SIP_REGISTER_PLAN.decode(v)
            unread -= 1
        self.sip_register_plan = v
        if unread:
            self._extra, self._nulls = rt.rest(data, KNOWN_KEYS)
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
        if self._nulls or self._extra:
            rt.finish(out, self._nulls, self._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "authPassword": rt.TEXT,
                "authUsername": rt.TEXT,
                "sipRegisterPlan": _SIP_REGISTER_PLAN,
            },
            extra=rt.ANY,
        )


_SIP_REGISTER_PLAN = rt.Ref("SipTrunkOutboundSipRegisterPlan")
KNOWN_KEYS = frozenset(
    {
        "authPassword",
        "authUsername",
        "sipRegisterPlan",
    }
)

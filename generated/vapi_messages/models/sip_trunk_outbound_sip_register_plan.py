"""`SipTrunkOutboundSipRegisterPlan`: its class, and how it is decoded, encoded and checked."""

from __future__ import annotations

from typing import Any

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class SipTrunkOutboundSipRegisterPlan(rt.Record):
    """Found in `SipTrunkOutboundAuthenticationPlan.sip_register_plan`."""

    domain: str | None = None
    username: str | None = None
    realm: str | None = None

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        get = data.get
        self.domain = get("domain")
        self.username = get("username")
        self.realm = get("realm")
        self._extra, self._nulls = rt.rest(cls, data)
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        out: dict[str, Any] = {}
        if (v := record.domain) is not None:
            out["domain"] = v
        if (v := record.username) is not None:
            out["username"] = v
        if (v := record.realm) is not None:
            out["realm"] = v
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "domain": rt.TEXT,
                "username": rt.TEXT,
                "realm": rt.TEXT,
            },
        )

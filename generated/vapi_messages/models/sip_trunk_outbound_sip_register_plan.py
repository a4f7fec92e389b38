"""`SipTrunkOutboundSipRegisterPlan`: its class, and how it is decoded, encoded and checked."""

from __future__ import annotations

from typing import Any

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class SipTrunkOutboundSipRegisterPlan(rt.Record):
    """The object `SipTrunkOutboundSipRegisterPlan`."""

    domain: str | None = None
    username: str | None = None
    realm: str | None = None

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        self.domain = data.get("domain")
        self.username = data.get("username")
        self.realm = data.get("realm")
        self._extra, self._nulls = rt.rest(cls, data)
        self._unread = None
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
            rt.finish(out, record)
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

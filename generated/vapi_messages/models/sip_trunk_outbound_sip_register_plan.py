"""`SipTrunkOutboundSipRegisterPlan`: its class, and how it is read, written and judged."""

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
        unread = len(data)
        if "domain" in data and (v := data["domain"]) is not None:
            self.domain = v
            unread -= 1
        else:
            self.domain = None
        if "username" in data and (v := data["username"]) is not None:
            self.username = v
            unread -= 1
        else:
            self.username = None
        if "realm" in data and (v := data["realm"]) is not None:
            self.realm = v
            unread -= 1
        else:
            self.realm = None
        if unread:
            self._extra, self._nulls = rt.rest(cls, data)
        else:
            self._extra = None
            self._nulls = ()
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        record: Any = self
        if record.domain is not None:
            out["domain"] = record.domain
        if record.username is not None:
            out["username"] = record.username
        if record.realm is not None:
            out["realm"] = record.realm
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

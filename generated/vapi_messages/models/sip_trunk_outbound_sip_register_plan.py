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
    extra: dict[str, Any] = rt.field(default_factory=dict[str, Any])
    _nulls: tuple[str, ...] = rt.field(default=(), repr=False, compare=False)

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if not isinstance(data, rt.JSON_OBJECT):
            return data
        self = rt.new(cls)
        get = data.get
        unread = len(data)
        if (v := get("domain")) is not None:
            unread -= 1
        self.domain = v
        if (v := get("username")) is not None:
            unread -= 1
        self.username = v
        if (v := get("realm")) is not None:
            unread -= 1
        self.realm = v
        if unread:
            self._extra, self._nulls = rt.rest(data, KNOWN_KEYS)
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
        if self._nulls or self._extra:
            rt.finish(out, self._nulls, self._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "domain": rt.TEXT,
                "username": rt.TEXT,
                "realm": rt.TEXT,
            },
            extra=rt.ANY,
        )


KNOWN_KEYS = frozenset(
    {
        "domain",
        "username",
        "realm",
    }
)

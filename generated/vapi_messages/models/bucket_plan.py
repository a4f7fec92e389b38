"""`BucketPlan`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import Any

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class BucketPlan(rt.Record):
    """The object `BucketPlan`."""

    name: str
    region: str | None = None
    path: str | None = None
    hmac_access_key: str | None = None
    hmac_secret: str | None = None
    extra: dict[str, Any] = rt.field(default_factory=dict[str, Any])
    _nulls: tuple[str, ...] = rt.field(default=(), repr=False, compare=False)

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if not isinstance(data, rt.JSON_OBJECT):
            return data
        self = rt.new(cls)
        get = data.get
        unread = len(data)
        if (v := get("name")) is not None:
            unread -= 1
        self.name = v
        if (v := get("region")) is not None:
            unread -= 1
        self.region = v
        if (v := get("path")) is not None:
            unread -= 1
        self.path = v
        if (v := get("hmacAccessKey")) is not None:
            unread -= 1
        self.hmac_access_key = v
        if (v := get("hmacSecret")) is not None:
            unread -= 1
        self.hmac_secret = v
        if unread:
            self._extra, self._nulls = rt.rest(data, KNOWN_KEYS)
        else:
            self._extra = None
            self._nulls = ()
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        record: Any = self
        if record.name is not None:
            out["name"] = record.name
        if record.region is not None:
            out["region"] = record.region
        if record.path is not None:
            out["path"] = record.path
        if record.hmac_access_key is not None:
            out["hmacAccessKey"] = record.hmac_access_key
        if record.hmac_secret is not None:
            out["hmacSecret"] = record.hmac_secret
        if self._nulls or self._extra:
            rt.finish(out, self._nulls, self._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "name": rt.TEXT,
                "region": rt.TEXT,
                "path": rt.TEXT,
                "hmacAccessKey": rt.TEXT,
                "hmacSecret": rt.TEXT,
            },
            required=("name",),
            extra=rt.ANY,
        )


KNOWN_KEYS = frozenset(
    {
        "name",
        "region",
        "path",
        "hmacAccessKey",
        "hmacSecret",
    }
)

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

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        unread = len(data)
        if (v := data.get("name")) is not None:
            unread -= 1
        self.name = v
        if "region" in data and (v := data["region"]) is not None:
            self.region = v
            unread -= 1
        else:
            self.region = None
        if "path" in data and (v := data["path"]) is not None:
            self.path = v
            unread -= 1
        else:
            self.path = None
        if "hmacAccessKey" in data and (v := data["hmacAccessKey"]) is not None:
            self.hmac_access_key = v
            unread -= 1
        else:
            self.hmac_access_key = None
        if "hmacSecret" in data and (v := data["hmacSecret"]) is not None:
            self.hmac_secret = v
            unread -= 1
        else:
            self.hmac_secret = None
        if unread:
            self._extra, self._nulls = rt.rest(cls, data)
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
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
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
        )

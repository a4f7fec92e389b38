"""`BucketPlan`: its class, and how it is decoded, encoded and checked."""

from __future__ import annotations

from typing import Any

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class BucketPlan(rt.Record):
    """Found in `CreateGcpCredentialDTO.bucket_plan`."""

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
        get = data.get
        self.name = get("name")
        self.region = get("region")
        self.path = get("path")
        self.hmac_access_key = get("hmacAccessKey")
        self.hmac_secret = get("hmacSecret")
        self._extra, self._nulls = rt.rest(cls, data)
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        out: dict[str, Any] = {}
        if (v := record.name) is not None:
            out["name"] = v
        if (v := record.region) is not None:
            out["region"] = v
        if (v := record.path) is not None:
            out["path"] = v
        if (v := record.hmac_access_key) is not None:
            out["hmacAccessKey"] = v
        if (v := record.hmac_secret) is not None:
            out["hmacSecret"] = v
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

"""`S3CompatibleBucketPlan`: its class, and how it is decoded, encoded and checked."""

from __future__ import annotations

from typing import Any

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class S3CompatibleBucketPlan(rt.Record):
    """Found in `CreateS3CompatibleCredentialDTO.bucket_plan`."""

    url: str
    region: str
    """At most 64 characters."""
    access_key_id: str
    secret_access_key: str
    """Write-only: never received."""
    name: str
    path: str | None = None

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        get = data.get
        self.url = get("url")
        self.region = get("region")
        self.access_key_id = get("accessKeyId")
        self.secret_access_key = get("secretAccessKey")
        self.name = get("name")
        self.path = get("path")
        self._extra, self._nulls = rt.rest(cls, data)
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        out: dict[str, Any] = {}
        if (v := record.url) is not None:
            out["url"] = v
        if (v := record.region) is not None:
            out["region"] = v
        if (v := record.access_key_id) is not None:
            out["accessKeyId"] = v
        if (v := record.secret_access_key) is not None:
            out["secretAccessKey"] = v
        if (v := record.name) is not None:
            out["name"] = v
        if (v := record.path) is not None:
            out["path"] = v
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "url": rt.TEXT,
                "region": rt.Text(max_length=64),
                "accessKeyId": rt.TEXT,
                "secretAccessKey": rt.TEXT,
                "name": rt.TEXT,
                "path": rt.TEXT,
            },
            required=("url", "region", "accessKeyId", "secretAccessKey", "name"),
        )

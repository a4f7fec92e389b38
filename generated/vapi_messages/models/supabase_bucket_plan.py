"""`SupabaseBucketPlan`: its class, and how it is decoded, encoded and checked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import rt

if TYPE_CHECKING:
    from .. import enum_texts
    from ..enums.supabase_bucket_plan__region import SupabaseBucketPlan_Region


@rt.dataclass(slots=True, kw_only=True)
class SupabaseBucketPlan(rt.Record):
    """Found in `CreateSupabaseCredentialDTO.bucket_plan`."""

    region: SupabaseBucketPlan_Region
    url: str
    access_key_id: str
    secret_access_key: str
    name: str
    path: str | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            region: SupabaseBucketPlan_Region | enum_texts.SupabaseBucketPlan_Region,
            url: str,
            access_key_id: str,
            secret_access_key: str,
            name: str,
            path: str | None = None,
            extra: dict[str, Any] = ...,
        ) -> None: ...

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        get = data.get
        if (v := get("region")) is not None:
            v = _REGION.decode(v)
        self.region = v
        self.url = get("url")
        self.access_key_id = get("accessKeyId")
        self.secret_access_key = get("secretAccessKey")
        self.name = get("name")
        self.path = get("path")
        self._extra, self._nulls = rt.rest(cls, data)
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        out: dict[str, Any] = {}
        if (v := record.region) is not None:
            out["region"] = rt.ENCODERS[type(v)](v)
        if (v := record.url) is not None:
            out["url"] = v
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
                "region": _REGION,
                "url": rt.TEXT,
                "accessKeyId": rt.TEXT,
                "secretAccessKey": rt.TEXT,
                "name": rt.TEXT,
                "path": rt.TEXT,
            },
            required=("region", "url", "accessKeyId", "secretAccessKey", "name"),
        )


_REGION = rt.Enum("SupabaseBucketPlan_Region")

"""`SupabaseBucketPlan`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import rt

if TYPE_CHECKING:
    from ..enums.supabase_bucket_plan__region import SupabaseBucketPlan_Region


@rt.dataclass(slots=True, kw_only=True)
class SupabaseBucketPlan(rt.Record):
    """The object `SupabaseBucketPlan`."""

    region: SupabaseBucketPlan_Region
    url: str
    access_key_id: str
    secret_access_key: str
    name: str
    path: str | None = None

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        unread = len(data)
        if (v := data.get("region")) is not None:
            v = _REGION.decode(v)
            unread -= 1
        self.region = v
        if (v := data.get("url")) is not None:
            unread -= 1
        self.url = v
        if (v := data.get("accessKeyId")) is not None:
            unread -= 1
        self.access_key_id = v
        if (v := data.get("secretAccessKey")) is not None:
            unread -= 1
        self.secret_access_key = v
        if (v := data.get("name")) is not None:
            unread -= 1
        self.name = v
        if "path" in data and (v := data["path"]) is not None:
            self.path = v
            unread -= 1
        else:
            self.path = None
        if unread:
            self._extra, self._nulls = rt.rest(cls, data)
        else:
            self._extra = None
            self._nulls = ()
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        record: Any = self
        if (v := record.region) is not None:
            out["region"] = rt.ENCODERS[type(v)](v)
        if record.url is not None:
            out["url"] = record.url
        if record.access_key_id is not None:
            out["accessKeyId"] = record.access_key_id
        if record.secret_access_key is not None:
            out["secretAccessKey"] = record.secret_access_key
        if record.name is not None:
            out["name"] = record.name
        if record.path is not None:
            out["path"] = record.path
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

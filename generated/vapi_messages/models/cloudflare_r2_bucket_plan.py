"""`CloudflareR2BucketPlan`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import Any

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class CloudflareR2BucketPlan(rt.Record):
    """The object `CloudflareR2BucketPlan`."""

    access_key_id: str | None = None
    secret_access_key: str | None = None
    url: str | None = None
    name: str
    path: str | None = None

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        unread = len(data)
        if "accessKeyId" in data and (v := data["accessKeyId"]) is not None:
            self.access_key_id = v
            unread -= 1
        else:
            self.access_key_id = None
        if "secretAccessKey" in data and (v := data["secretAccessKey"]) is not None:
            self.secret_access_key = v
            unread -= 1
        else:
            self.secret_access_key = None
        if "url" in data and (v := data["url"]) is not None:
            self.url = v
            unread -= 1
        else:
            self.url = None
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
        if record.access_key_id is not None:
            out["accessKeyId"] = record.access_key_id
        if record.secret_access_key is not None:
            out["secretAccessKey"] = record.secret_access_key
        if record.url is not None:
            out["url"] = record.url
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
                "accessKeyId": rt.TEXT,
                "secretAccessKey": rt.TEXT,
                "url": rt.TEXT,
                "name": rt.TEXT,
                "path": rt.TEXT,
            },
            required=("name",),
        )

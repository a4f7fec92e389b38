"""`CloudflareR2BucketPlan`: its class, and how it is read, written and judged."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from . import rt


@dataclass(slots=True, kw_only=True)
class CloudflareR2BucketPlan(rt.Record):
    """The object `CloudflareR2BucketPlan`."""

    access_key_id: str | None = None
    secret_access_key: str | None = None
    url: str | None = None
    name: str
    path: str | None = None
    extra: dict[str, Any] = field(default_factory=dict[str, Any])
    _nulls: tuple[str, ...] = field(default=(), repr=False, compare=False)

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if not isinstance(data, rt.JSON_OBJECT):
            return data
        self = rt.new(cls)
        get = data.get
        self.access_key_id = get("accessKeyId")
        self.secret_access_key = get("secretAccessKey")
        self.url = get("url")
        self.name = get("name")
        self.path = get("path")
        self.extra, self._nulls = rt.rest(data, KNOWN_KEYS)
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        record: Any = self
        if (v := record.access_key_id) is not None:
            out["accessKeyId"] = v
        if (v := record.secret_access_key) is not None:
            out["secretAccessKey"] = v
        if (v := record.url) is not None:
            out["url"] = v
        if (v := record.name) is not None:
            out["name"] = v
        if (v := record.path) is not None:
            out["path"] = v
        if self._nulls or self.extra:
            rt.finish(out, self._nulls, self.extra)
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
            extra=rt.ANY,
        )


KNOWN_KEYS = frozenset(
    {
        "accessKeyId",
        "secretAccessKey",
        "url",
        "name",
        "path",
    }
)

"""`CloudflareR2BucketPlan`."""

from __future__ import annotations

from typing import Any

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class CloudflareR2BucketPlan(rt.Record):
    """Found in `CreateCloudflareCredentialDTO.bucket_plan`."""

    access_key_id: str | None = None
    secret_access_key: str | None = None
    url: str | None = None
    name: str
    path: str | None = None

    def _fill(self: Any, get: rt.Get) -> None:
        self.access_key_id = get("accessKeyId")
        self.secret_access_key = get("secretAccessKey")
        self.url = get("url")
        self.name = get("name")
        self.path = get("path")

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
        )

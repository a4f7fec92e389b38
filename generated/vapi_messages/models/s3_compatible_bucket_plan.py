"""`S3CompatibleBucketPlan`."""

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

    def _fill(self: Any, get: rt.Get) -> None:
        self.url = get("url")
        self.region = get("region")
        self.access_key_id = get("accessKeyId")
        self.secret_access_key = get("secretAccessKey")
        self.name = get("name")
        self.path = get("path")

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
        )

"""`BucketPlan`."""

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

    def _fill(self: Any, get: rt.Get) -> None:
        self.name = get("name")
        self.region = get("region")
        self.path = get("path")
        self.hmac_access_key = get("hmacAccessKey")
        self.hmac_secret = get("hmacSecret")

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
        )

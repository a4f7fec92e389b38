"""`CreateCloudflareCredentialDTO`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from .cloudflare_r2_bucket_plan import CloudflareR2BucketPlan


@rt.dataclass(slots=True, kw_only=True)
class CreateCloudflareCredentialDTO(rt.BranchRecord):
    """Found in `AssistantOverrides.credentials` where `provider` is `cloudflare` and 3 more."""

    provider: Literal["cloudflare"]
    account_id: str | None = None
    api_key: str | None = None
    account_email: str | None = None
    fallback_index: int | float | None = None
    """At least 1."""
    bucket_plan: CloudflareR2BucketPlan | None = None
    name: str | None = None
    """1 to 40 characters."""

    def _fill(self: Any, get: rt.Get) -> int:
        left = 0
        self.provider = get("provider")
        self.account_id = get("accountId")
        self.api_key = get("apiKey")
        self.account_email = get("accountEmail")
        self.fallback_index = get("fallbackIndex")
        if get("bucketPlan") is None:
            self.bucket_plan = None
        else:
            left += 1
        self.name = get("name")
        return left

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "provider": rt.Const("cloudflare"),
                "accountId": rt.TEXT,
                "apiKey": rt.TEXT,
                "accountEmail": rt.TEXT,
                "fallbackIndex": rt.Number(minimum=1),
                "bucketPlan": rt.Ref("CloudflareR2BucketPlan"),
                "name": rt.Text(min_length=1, max_length=40),
            },
        )

"""`CreateGcpCredentialDTO`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from .bucket_plan import BucketPlan
    from .gcp_key import GcpKey


@rt.dataclass(slots=True, kw_only=True)
class CreateGcpCredentialDTO(rt.BranchRecord):
    """Found in `AssistantOverrides.credentials` where `provider` is `gcp` and 3 more."""

    provider: Literal["gcp"]
    fallback_index: int | float | None = None
    """At least 1."""
    gcp_key: GcpKey
    region: str | None = None
    """At most 40 characters."""
    bucket_plan: BucketPlan | None = None
    name: str | None = None
    """1 to 40 characters."""

    def _fill(self: Any, get: rt.Get) -> int:
        left = 0
        self.provider = get("provider")
        self.fallback_index = get("fallbackIndex")
        if get("gcpKey") is None:
            self.gcp_key = None
        else:
            left += 1
        self.region = get("region")
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
                "provider": rt.Const("gcp"),
                "fallbackIndex": rt.Number(minimum=1),
                "gcpKey": rt.Ref("GcpKey"),
                "region": rt.Text(max_length=40),
                "bucketPlan": rt.Ref("BucketPlan"),
                "name": rt.Text(min_length=1, max_length=40),
            },
        )

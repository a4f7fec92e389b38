"""`CreateS3CompatibleCredentialDTO`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from .s3_compatible_bucket_plan import S3CompatibleBucketPlan


@rt.dataclass(slots=True, kw_only=True)
class CreateS3CompatibleCredentialDTO(rt.BranchRecord):
    """Found in `AssistantOverrides.credentials` where `provider` is `s3-compatible` and 3 more."""

    provider: Literal["s3-compatible"]
    bucket_plan: S3CompatibleBucketPlan
    fallback_index: int | float | None = None
    """At least 1."""
    name: str | None = None
    """1 to 40 characters."""

    def _fill(self: Any, get: rt.Get) -> int:
        left = 0
        self.provider = get("provider")
        if get("bucketPlan") is None:
            self.bucket_plan = None
        else:
            left += 1
        self.fallback_index = get("fallbackIndex")
        self.name = get("name")
        return left

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "provider": rt.Const("s3-compatible"),
                "bucketPlan": rt.Ref("S3CompatibleBucketPlan"),
                "fallbackIndex": rt.Number(minimum=1),
                "name": rt.Text(min_length=1, max_length=40),
            },
        )

"""`CreateSupabaseCredentialDTO`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from .supabase_bucket_plan import SupabaseBucketPlan


@rt.dataclass(slots=True, kw_only=True)
class CreateSupabaseCredentialDTO(rt.BranchRecord):
    """Found in `AssistantOverrides.credentials` where `provider` is `supabase` and 3 more."""

    provider: Literal["supabase"]
    fallback_index: int | float | None = None
    """At least 1."""
    bucket_plan: SupabaseBucketPlan | None = None
    name: str | None = None
    """1 to 40 characters."""

    def _fill(self: Any, get: rt.Get) -> int:
        left = 0
        self.provider = get("provider")
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
                "provider": rt.Const("supabase"),
                "fallbackIndex": rt.Number(minimum=1),
                "bucketPlan": rt.Ref("SupabaseBucketPlan"),
                "name": rt.Text(min_length=1, max_length=40),
            },
        )

"""`CreateSupabaseCredentialDTO`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from .supabase_bucket_plan import SupabaseBucketPlan


@rt.dataclass(slots=True, kw_only=True)
class CreateSupabaseCredentialDTO(rt.Record):
    """The object `CreateSupabaseCredentialDTO`."""

    provider: Literal["supabase"]
    fallback_index: int | float | None = None
    """At least 1."""
    bucket_plan: SupabaseBucketPlan | None = None
    name: str | None = None
    """1 to 40 characters."""

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        unread = len(data)
        if (v := data.get("provider")) is not None:
            unread -= 1
        self.provider = v
        if "fallbackIndex" in data and (v := data["fallbackIndex"]) is not None:
            self.fallback_index = v
            unread -= 1
        else:
            self.fallback_index = None
        if "bucketPlan" in data and (v := data["bucketPlan"]) is not None:
            self.bucket_plan = _BUCKET_PLAN.decode(v)
            unread -= 1
        else:
            self.bucket_plan = None
        if "name" in data and (v := data["name"]) is not None:
            self.name = v
            unread -= 1
        else:
            self.name = None
        if unread:
            self._extra, self._nulls = rt.rest(cls, data)
        else:
            self._extra = None
            self._nulls = ()
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        record: Any = self
        if record.provider is not None:
            out["provider"] = record.provider
        if record.fallback_index is not None:
            out["fallbackIndex"] = record.fallback_index
        if (v := record.bucket_plan) is not None:
            out["bucketPlan"] = rt.ENCODERS[type(v)](v)
        if record.name is not None:
            out["name"] = record.name
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "provider": rt.Const("supabase"),
                "fallbackIndex": rt.Number(minimum=1),
                "bucketPlan": _BUCKET_PLAN,
                "name": rt.Text(min_length=1, max_length=40),
            },
            required=("provider",),
        )


_BUCKET_PLAN = rt.Ref("SupabaseBucketPlan")

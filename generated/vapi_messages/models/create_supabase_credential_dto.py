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
    extra: dict[str, Any] = rt.field(default_factory=dict[str, Any])
    _nulls: tuple[str, ...] = rt.field(default=(), repr=False, compare=False)

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if not isinstance(data, rt.JSON_OBJECT):
            return data
        self = rt.new(cls)
        get = data.get
        unread = len(data)
        if (v := get("provider")) is not None:
            unread -= 1
        self.provider = v
        if (v := get("fallbackIndex")) is not None:
            unread -= 1
        self.fallback_index = v
        if (v := get("bucketPlan")) is not None:
            v = _BUCKET_PLAN.decode(v)
            unread -= 1
        self.bucket_plan = v
        if (v := get("name")) is not None:
            unread -= 1
        self.name = v
        if unread:
            self._extra, self._nulls = rt.rest(data, KNOWN_KEYS)
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
        if self._nulls or self._extra:
            rt.finish(out, self._nulls, self._extra)
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
            extra=rt.ANY,
        )


_BUCKET_PLAN = rt.Ref("SupabaseBucketPlan")
KNOWN_KEYS = frozenset(
    {
        "provider",
        "fallbackIndex",
        "bucketPlan",
        "name",
    }
)

"""`CreateS3CompatibleCredentialDTO`: its class, and how it is decoded, encoded and checked."""

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

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        get = data.get
        left = 0
        self.provider = get("provider")
        if get("bucketPlan") is None:
            self.bucket_plan = None
        else:
            left += 1
        self.fallback_index = get("fallbackIndex")
        self.name = get("name")
        if left:
            self._pending = data, left, {}
        else:
            self._pending = None
            self._extra, self._nulls = rt.rest(cls, data)
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        if record._pending is not None:
            return rt.encode_unread(record)
        out: dict[str, Any] = {}
        if (v := record.provider) is not None:
            out["provider"] = v
        if (v := record.bucket_plan) is not None:
            out["bucketPlan"] = rt.ENCODERS[type(v)](v)
        if (v := record.fallback_index) is not None:
            out["fallbackIndex"] = v
        if (v := record.name) is not None:
            out["name"] = v
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "provider": rt.Const("s3-compatible"),
                "bucketPlan": _BUCKET_PLAN,
                "fallbackIndex": rt.Number(minimum=1),
                "name": rt.Text(min_length=1, max_length=40),
            },
            required=("provider", "bucketPlan"),
        )


_BUCKET_PLAN = rt.Ref("S3CompatibleBucketPlan")

"""`CreateGcpCredentialDTO`: its class, and how it is decoded, encoded and checked."""

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

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        get = data.get
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
        if (v := record.fallback_index) is not None:
            out["fallbackIndex"] = v
        if (v := record.gcp_key) is not None:
            out["gcpKey"] = rt.ENCODERS[type(v)](v)
        if (v := record.region) is not None:
            out["region"] = v
        if (v := record.bucket_plan) is not None:
            out["bucketPlan"] = rt.ENCODERS[type(v)](v)
        if (v := record.name) is not None:
            out["name"] = v
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "provider": rt.Const("gcp"),
                "fallbackIndex": rt.Number(minimum=1),
                "gcpKey": _GCP_KEY,
                "region": rt.Text(max_length=40),
                "bucketPlan": _BUCKET_PLAN,
                "name": rt.Text(min_length=1, max_length=40),
            },
            required=("provider", "gcpKey"),
        )


_GCP_KEY = rt.Ref("GcpKey")
_BUCKET_PLAN = rt.Ref("BucketPlan")

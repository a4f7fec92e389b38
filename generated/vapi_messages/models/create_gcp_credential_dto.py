"""`CreateGcpCredentialDTO`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from .bucket_plan import BucketPlan
    from .gcp_key import GcpKey


@rt.dataclass(slots=True, kw_only=True)
class CreateGcpCredentialDTO(rt.Record):
    """The object `CreateGcpCredentialDTO`."""

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
        unread = len(data)
        if (v := data.get("provider")) is not None:
            unread -= 1
        self.provider = v
        if "fallbackIndex" in data and (v := data["fallbackIndex"]) is not None:
            self.fallback_index = v
            unread -= 1
        else:
            self.fallback_index = None
        if (v := data.get("gcpKey")) is not None:
            v = _GCP_KEY.decode(v)
            unread -= 1
        self.gcp_key = v
        if "region" in data and (v := data["region"]) is not None:
            self.region = v
            unread -= 1
        else:
            self.region = None
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
        if (v := record.gcp_key) is not None:
            out["gcpKey"] = rt.ENCODERS[type(v)](v)
        if record.region is not None:
            out["region"] = record.region
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

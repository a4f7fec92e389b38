"""`CreateCloudflareCredentialDTO`: its class, and how it is decoded, encoded and checked."""

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

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        unread: dict[str, Any] = {}
        self.provider = data["provider"] if "provider" in data else None
        self.account_id = data["accountId"] if "accountId" in data else None
        self.api_key = data["apiKey"] if "apiKey" in data else None
        self.account_email = data["accountEmail"] if "accountEmail" in data else None
        self.fallback_index = data["fallbackIndex"] if "fallbackIndex" in data else None
        if "bucketPlan" in data and (v := data["bucketPlan"]) is not None:
            unread["bucket_plan"] = ["bucketPlan", _BUCKET_PLAN, v]
        else:
            self.bucket_plan = None
        self.name = data["name"] if "name" in data else None
        self._extra, self._nulls = rt.rest(cls, data)
        self._unread = unread or None
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        out: dict[str, Any] = {} if record._unread is None else rt.unread_branches(record)
        if (v := record.provider) is not None:
            out["provider"] = v
        if (v := record.account_id) is not None:
            out["accountId"] = v
        if (v := record.api_key) is not None:
            out["apiKey"] = v
        if (v := record.account_email) is not None:
            out["accountEmail"] = v
        if (v := record.fallback_index) is not None:
            out["fallbackIndex"] = v
        if "bucketPlan" not in out and (v := record.bucket_plan) is not None:
            out["bucketPlan"] = rt.ENCODERS[type(v)](v)
        if (v := record.name) is not None:
            out["name"] = v
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out if record._unread is None else rt.in_order(record, out)

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "provider": rt.Const("cloudflare"),
                "accountId": rt.TEXT,
                "apiKey": rt.TEXT,
                "accountEmail": rt.TEXT,
                "fallbackIndex": rt.Number(minimum=1),
                "bucketPlan": _BUCKET_PLAN,
                "name": rt.Text(min_length=1, max_length=40),
            },
            required=("provider",),
        )


_BUCKET_PLAN = rt.Ref("CloudflareR2BucketPlan")

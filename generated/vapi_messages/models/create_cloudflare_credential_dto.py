"""`CreateCloudflareCredentialDTO`: its class, and how it is read, written and judged."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from .cloudflare_r2_bucket_plan import CloudflareR2BucketPlan


@dataclass(slots=True, kw_only=True)
class CreateCloudflareCredentialDTO(rt.Record):
    """The object `CreateCloudflareCredentialDTO`."""

    provider: Literal["cloudflare"]
    account_id: str | None = None
    api_key: str | None = None
    account_email: str | None = None
    fallback_index: int | float | None = None
    """At least 1."""
    bucket_plan: CloudflareR2BucketPlan | None = None
    name: str | None = None
    """1 to 40 characters."""
    extra: dict[str, Any] = field(default_factory=dict[str, Any])
    _nulls: tuple[str, ...] = field(default=(), repr=False, compare=False)

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if not isinstance(data, rt.JSON_OBJECT):
            return data
        self = rt.new(cls)
        get = data.get
        self.provider = get("provider")
        self.account_id = get("accountId")
        self.api_key = get("apiKey")
        self.account_email = get("accountEmail")
        self.fallback_index = get("fallbackIndex")
        v = get("bucketPlan")
        self.bucket_plan = v if v is None else _BUCKET_PLAN.decode(v)
        self.name = get("name")
        self.extra, self._nulls = rt.rest(data, KNOWN_KEYS)
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        record: Any = self
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
        if (v := record.bucket_plan) is not None:
            out["bucketPlan"] = rt.encode(v)
        if (v := record.name) is not None:
            out["name"] = v
        if self._nulls or self.extra:
            rt.finish(out, self._nulls, self.extra)
        return out

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
            extra=rt.ANY,
        )


_BUCKET_PLAN = rt.Ref("CloudflareR2BucketPlan")
KNOWN_KEYS = frozenset(
    {
        "provider",
        "accountId",
        "apiKey",
        "accountEmail",
        "fallbackIndex",
        "bucketPlan",
        "name",
    }
)

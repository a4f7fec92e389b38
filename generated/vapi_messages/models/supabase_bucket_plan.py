"""`SupabaseBucketPlan`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import rt

if TYPE_CHECKING:
    from .. import enum_texts
    from ..enums.supabase_bucket_plan__region import SupabaseBucketPlan_Region


@rt.dataclass(slots=True, kw_only=True)
class SupabaseBucketPlan(rt.Record):
    """Found in `CreateSupabaseCredentialDTO.bucket_plan`."""

    region: SupabaseBucketPlan_Region
    url: str
    access_key_id: str
    secret_access_key: str
    name: str
    path: str | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            region: SupabaseBucketPlan_Region | enum_texts.SupabaseBucketPlan_Region,
            url: str,
            access_key_id: str,
            secret_access_key: str,
            name: str,
            path: str | None = None,
            extra: dict[str, Any] = ...,
        ) -> None: ...

    def _fill(self: Any, get: rt.Get) -> None:
        if (v := get("region")) is not None:
            v = _REGION.decode(v)
        self.region = v
        self.url = get("url")
        self.access_key_id = get("accessKeyId")
        self.secret_access_key = get("secretAccessKey")
        self.name = get("name")
        self.path = get("path")

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "region": _REGION,
                "url": rt.TEXT,
                "accessKeyId": rt.TEXT,
                "secretAccessKey": rt.TEXT,
                "name": rt.TEXT,
                "path": rt.TEXT,
            },
        )


_REGION = rt.Enum("SupabaseBucketPlan_Region")

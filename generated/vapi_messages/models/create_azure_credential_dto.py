"""`CreateAzureCredentialDTO`: its class, and how it is decoded, encoded and checked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from ..enums.create_azure_credential_dto__region import CreateAzureCredentialDTO_Region
    from ..enums.create_azure_credential_dto__service import CreateAzureCredentialDTO_Service
    from .azure_blob_storage_bucket_plan import AzureBlobStorageBucketPlan


@rt.dataclass(slots=True, kw_only=True)
class CreateAzureCredentialDTO(rt.BranchRecord):
    """Found in `AssistantOverrides.credentials` where `provider` is `azure` and 3 more."""

    provider: Literal["azure"]
    service: CreateAzureCredentialDTO_Service
    """Default: `"speech"`."""
    region: CreateAzureCredentialDTO_Region | None = None
    api_key: str | None = None
    """At most 10000 characters."""
    fallback_index: int | float | None = None
    """At least 1."""
    bucket_plan: AzureBlobStorageBucketPlan | None = None
    name: str | None = None
    """1 to 40 characters."""

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        unread: dict[str, Any] = {}
        self.provider = data["provider"] if "provider" in data else None
        self.service = _SERVICE.decode(data["service"]) if "service" in data else None
        self.region = _REGION.decode(data["region"]) if "region" in data else None
        self.api_key = data["apiKey"] if "apiKey" in data else None
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
        if (v := record.service) is not None:
            out["service"] = rt.ENCODERS[type(v)](v)
        if (v := record.region) is not None:
            out["region"] = rt.ENCODERS[type(v)](v)
        if (v := record.api_key) is not None:
            out["apiKey"] = v
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
                "provider": rt.Const("azure"),
                "service": _SERVICE,
                "region": _REGION,
                "apiKey": rt.Text(max_length=10000),
                "fallbackIndex": rt.Number(minimum=1),
                "bucketPlan": _BUCKET_PLAN,
                "name": rt.Text(min_length=1, max_length=40),
            },
            required=("provider", "service"),
        )


_SERVICE = rt.Enum("CreateAzureCredentialDTO_Service")
_REGION = rt.Enum("CreateAzureCredentialDTO_Region")
_BUCKET_PLAN = rt.Ref("AzureBlobStorageBucketPlan")

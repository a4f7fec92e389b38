"""`CreateAzureCredentialDTO`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from ..enums.create_azure_credential_dto__region import CreateAzureCredentialDTO_Region
    from ..enums.create_azure_credential_dto__service import CreateAzureCredentialDTO_Service
    from .azure_blob_storage_bucket_plan import AzureBlobStorageBucketPlan


@rt.dataclass(slots=True, kw_only=True)
class CreateAzureCredentialDTO(rt.Record):
    """The object `CreateAzureCredentialDTO`."""

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
        unread = len(data)
        if (v := data.get("provider")) is not None:
            unread -= 1
        self.provider = v
        if (v := data.get("service")) is not None:
            v = _SERVICE.decode(v)
            unread -= 1
        self.service = v
        if "region" in data and (v := data["region"]) is not None:
            self.region = _REGION.decode(v)
            unread -= 1
        else:
            self.region = None
        if "apiKey" in data and (v := data["apiKey"]) is not None:
            self.api_key = v
            unread -= 1
        else:
            self.api_key = None
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
        if (v := record.service) is not None:
            out["service"] = rt.ENCODERS[type(v)](v)
        if (v := record.region) is not None:
            out["region"] = rt.ENCODERS[type(v)](v)
        if record.api_key is not None:
            out["apiKey"] = record.api_key
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

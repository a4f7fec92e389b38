"""`CreateAzureCredentialDTO`: its class, and how it is decoded, encoded and checked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from .. import enum_texts
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

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            provider: Literal["azure"],
            service: CreateAzureCredentialDTO_Service | enum_texts.CreateAzureCredentialDTO_Service,
            region: (
                CreateAzureCredentialDTO_Region | enum_texts.CreateAzureCredentialDTO_Region | None
            ) = None,
            api_key: str | None = None,
            fallback_index: int | float | None = None,
            bucket_plan: AzureBlobStorageBucketPlan | None = None,
            name: str | None = None,
            extra: dict[str, Any] = ...,
        ) -> None: ...

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        get = data.get
        left = 0
        self.provider = get("provider")
        if (v := get("service")) is not None:
            v = _SERVICE.decode(v)
        self.service = v
        if (v := get("region")) is not None:
            v = _REGION.decode(v)
        self.region = v
        self.api_key = get("apiKey")
        self.fallback_index = get("fallbackIndex")
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
        if (v := record.service) is not None:
            out["service"] = rt.ENCODERS[type(v)](v)
        if (v := record.region) is not None:
            out["region"] = rt.ENCODERS[type(v)](v)
        if (v := record.api_key) is not None:
            out["apiKey"] = v
        if (v := record.fallback_index) is not None:
            out["fallbackIndex"] = v
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

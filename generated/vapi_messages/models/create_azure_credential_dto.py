"""`CreateAzureCredentialDTO`."""

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

    def _fill(self: Any, get: rt.Get) -> int:
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
        return left

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "provider": rt.Const("azure"),
                "service": _SERVICE,
                "region": _REGION,
                "apiKey": rt.Text(max_length=10000),
                "fallbackIndex": rt.Number(minimum=1),
                "bucketPlan": rt.Ref("AzureBlobStorageBucketPlan"),
                "name": rt.Text(min_length=1, max_length=40),
            },
        )


_SERVICE = rt.Enum("CreateAzureCredentialDTO_Service")
_REGION = rt.Enum("CreateAzureCredentialDTO_Region")

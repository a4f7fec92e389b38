"""`CreateAzureOpenAICredentialDTO`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from .. import enum_texts
    from ..enums.create_azure_open_ai_credential_dto__models__item import (
        CreateAzureOpenAICredentialDTO_Models_Item,
    )
    from ..enums.create_azure_open_ai_credential_dto__region import (
        CreateAzureOpenAICredentialDTO_Region,
    )


@rt.dataclass(slots=True, kw_only=True)
class CreateAzureOpenAICredentialDTO(rt.BranchRecord):
    """Found in `AssistantOverrides.credentials` where `provider` is `azure-openai` and 3 more."""

    provider: Literal["azure-openai"]
    region: CreateAzureOpenAICredentialDTO_Region
    models: list[CreateAzureOpenAICredentialDTO_Models_Item]
    open_ai_key: str
    """At most 10000 characters."""
    ocp_apim_subscription_key: str | None = None
    open_ai_endpoint: str
    """At most 10000 characters."""
    name: str | None = None
    """1 to 40 characters."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            provider: Literal["azure-openai"],
            region: (
                CreateAzureOpenAICredentialDTO_Region | enum_texts.CreateAzureCredentialDTO_Region
            ),
            models: list[CreateAzureOpenAICredentialDTO_Models_Item],
            open_ai_key: str,
            ocp_apim_subscription_key: str | None = None,
            open_ai_endpoint: str,
            name: str | None = None,
            extra: dict[str, Any] = ...,
        ) -> None: ...

    def _fill(self: Any, get: rt.Get) -> int:
        left = 0
        self.provider = get("provider")
        if (v := get("region")) is not None:
            v = _REGION.decode(v)
        self.region = v
        if get("models") is None:
            self.models = None
        else:
            left += 1
        self.open_ai_key = get("openAIKey")
        self.ocp_apim_subscription_key = get("ocpApimSubscriptionKey")
        self.open_ai_endpoint = get("openAIEndpoint")
        self.name = get("name")
        return left

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "provider": rt.Const("azure-openai"),
                "region": _REGION,
                "models": rt.Array(rt.Enum("CreateAzureOpenAICredentialDTO_Models_Item")),
                "openAIKey": rt.Text(max_length=10000),
                "ocpApimSubscriptionKey": rt.TEXT,
                "openAIEndpoint": rt.Text(max_length=10000),
                "name": rt.Text(min_length=1, max_length=40),
            },
        )


_REGION = rt.Enum("CreateAzureOpenAICredentialDTO_Region")

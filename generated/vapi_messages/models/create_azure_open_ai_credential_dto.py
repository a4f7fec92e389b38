"""`CreateAzureOpenAICredentialDTO`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from ..enums.create_azure_open_ai_credential_dto__models__item import (
        CreateAzureOpenAICredentialDTO_Models_Item,
    )
    from ..enums.create_azure_open_ai_credential_dto__region import (
        CreateAzureOpenAICredentialDTO_Region,
    )


@rt.dataclass(slots=True, kw_only=True)
class CreateAzureOpenAICredentialDTO(rt.Record):
    """The object `CreateAzureOpenAICredentialDTO`."""

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

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        unread = len(data)
        if (v := data.get("provider")) is not None:
            unread -= 1
        self.provider = v
        if (v := data.get("region")) is not None:
            v = _REGION.decode(v)
            unread -= 1
        self.region = v
        if (v := data.get("models")) is not None:
            v = _MODELS.decode(v)
            unread -= 1
        self.models = v
        if (v := data.get("openAIKey")) is not None:
            unread -= 1
        self.open_ai_key = v
        if "ocpApimSubscriptionKey" in data and (v := data["ocpApimSubscriptionKey"]) is not None:
            self.ocp_apim_subscription_key = v
            unread -= 1
        else:
            self.ocp_apim_subscription_key = None
        if (v := data.get("openAIEndpoint")) is not None:
            unread -= 1
        self.open_ai_endpoint = v
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
        if (v := record.region) is not None:
            out["region"] = rt.ENCODERS[type(v)](v)
        if (v := record.models) is not None:
            out["models"] = rt.ENCODERS[type(v)](v)
        if record.open_ai_key is not None:
            out["openAIKey"] = record.open_ai_key
        if record.ocp_apim_subscription_key is not None:
            out["ocpApimSubscriptionKey"] = record.ocp_apim_subscription_key
        if record.open_ai_endpoint is not None:
            out["openAIEndpoint"] = record.open_ai_endpoint
        if record.name is not None:
            out["name"] = record.name
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "provider": rt.Const("azure-openai"),
                "region": _REGION,
                "models": _MODELS,
                "openAIKey": rt.Text(max_length=10000),
                "ocpApimSubscriptionKey": rt.TEXT,
                "openAIEndpoint": rt.Text(max_length=10000),
                "name": rt.Text(min_length=1, max_length=40),
            },
            required=("provider", "region", "models", "openAIKey", "openAIEndpoint"),
        )


_REGION = rt.Enum("CreateAzureOpenAICredentialDTO_Region")
_MODELS = rt.Array(rt.Enum("CreateAzureOpenAICredentialDTO_Models_Item"))

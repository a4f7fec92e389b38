"""`CreateAnthropicBedrockCredentialDTO`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from . import rt

if TYPE_CHECKING:
    from ..enums.create_anthropic_bedrock_credential_dto__region import (
        CreateAnthropicBedrockCredentialDTO_Region,
    )
    from .aws_sts_authentication_plan import AWSStsAuthenticationPlan
    from .awsiam_credentials_authentication_plan import AWSIAMCredentialsAuthenticationPlan


@rt.dataclass(slots=True, kw_only=True)
class CreateAnthropicBedrockCredentialDTO(rt.Record):
    """The object `CreateAnthropicBedrockCredentialDTO`."""

    provider: Literal["anthropic-bedrock"]
    region: CreateAnthropicBedrockCredentialDTO_Region
    authentication_plan: CreateAnthropicBedrockCredentialDTO_AuthenticationPlan
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
        if (v := data.get("authenticationPlan")) is not None:
            v = _AUTHENTICATION_PLAN.decode(v)
            unread -= 1
        self.authentication_plan = v
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
        if (v := record.authentication_plan) is not None:
            out["authenticationPlan"] = rt.ENCODERS[type(v)](v)
        if record.name is not None:
            out["name"] = record.name
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "provider": rt.Const("anthropic-bedrock"),
                "region": _REGION,
                "authenticationPlan": _AUTHENTICATION_PLAN,
                "name": rt.Text(min_length=1, max_length=40),
            },
            required=("provider", "region", "authenticationPlan"),
        )


_AUTHENTICATION_PLAN = rt.Tagged(
    "type",
    {
        "aws-iam": rt.Ref("AWSIAMCredentialsAuthenticationPlan"),
        "aws-sts": rt.Ref("AWSStsAuthenticationPlan"),
    },
)
_REGION = rt.Enum("CreateAnthropicBedrockCredentialDTO_Region")

if TYPE_CHECKING:
    CreateAnthropicBedrockCredentialDTO_AuthenticationPlan: TypeAlias = (
        AWSIAMCredentialsAuthenticationPlan | AWSStsAuthenticationPlan | dict[str, Any]
    )

ALIASES = {
    "CreateAnthropicBedrockCredentialDTO_AuthenticationPlan": _AUTHENTICATION_PLAN,
}

"""`CreateAnthropicBedrockCredentialDTO`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from . import rt

if TYPE_CHECKING:
    from .. import enum_texts
    from ..enums.create_anthropic_bedrock_credential_dto__region import (
        CreateAnthropicBedrockCredentialDTO_Region,
    )
    from .aws_sts_authentication_plan import AWSStsAuthenticationPlan
    from .awsiam_credentials_authentication_plan import AWSIAMCredentialsAuthenticationPlan


@rt.dataclass(slots=True, kw_only=True)
class CreateAnthropicBedrockCredentialDTO(rt.BranchRecord):
    """Found in `AssistantOverrides.credentials` where `provider` is `anthropic-bedrock` and 3
    more.
    """

    provider: Literal["anthropic-bedrock"]
    region: CreateAnthropicBedrockCredentialDTO_Region
    authentication_plan: CreateAnthropicBedrockCredentialDTO_AuthenticationPlan
    name: str | None = None
    """1 to 40 characters."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            provider: Literal["anthropic-bedrock"],
            region: (
                CreateAnthropicBedrockCredentialDTO_Region
                | enum_texts.CreateAnthropicBedrockCredentialDTO_Region
            ),
            authentication_plan: CreateAnthropicBedrockCredentialDTO_AuthenticationPlan,
            name: str | None = None,
            extra: dict[str, Any] = ...,
        ) -> None: ...

    def _fill(self: Any, get: rt.Get) -> int:
        left = 0
        self.provider = get("provider")
        if (v := get("region")) is not None:
            v = _REGION.decode(v)
        self.region = v
        if get("authenticationPlan") is None:
            self.authentication_plan = None
        else:
            left += 1
        self.name = get("name")
        return left

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "provider": rt.Const("anthropic-bedrock"),
                "region": _REGION,
                "authenticationPlan": _AUTHENTICATION_PLAN,
                "name": rt.Text(min_length=1, max_length=40),
            },
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

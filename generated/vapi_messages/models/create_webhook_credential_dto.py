"""`CreateWebhookCredentialDTO`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from . import rt

if TYPE_CHECKING:
    from .bearer_authentication_plan import BearerAuthenticationPlan
    from .hmac_authentication_plan import HMACAuthenticationPlan
    from .o_auth2_authentication_plan import OAuth2AuthenticationPlan


@rt.dataclass(slots=True, kw_only=True)
class CreateWebhookCredentialDTO(rt.BranchRecord):
    """Found in `AssistantOverrides.credentials` where `provider` is `webhook` and 3 more."""

    provider: Literal["webhook"]
    authentication_plan: CreateWebhookCredentialDTO_AuthenticationPlan
    name: str | None = None
    """1 to 40 characters."""

    def _fill(self: Any, get: rt.Get) -> int:
        left = 0
        self.provider = get("provider")
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
                "provider": rt.Const("webhook"),
                "authenticationPlan": _AUTHENTICATION_PLAN,
                "name": rt.Text(min_length=1, max_length=40),
            },
        )


_AUTHENTICATION_PLAN = rt.Tagged(
    "type",
    {
        "oauth2": rt.Ref("OAuth2AuthenticationPlan"),
        "hmac": rt.Ref("HMACAuthenticationPlan"),
        "bearer": rt.Ref("BearerAuthenticationPlan"),
    },
)

if TYPE_CHECKING:
    CreateWebhookCredentialDTO_AuthenticationPlan: TypeAlias = (
        OAuth2AuthenticationPlan
        | HMACAuthenticationPlan
        | BearerAuthenticationPlan
        | dict[str, Any]
    )

ALIASES = {
    "CreateWebhookCredentialDTO_AuthenticationPlan": _AUTHENTICATION_PLAN,
}

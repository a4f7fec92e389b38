"""`CreateCustomLLMCredentialDTO`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from .o_auth2_authentication_plan import OAuth2AuthenticationPlan


@rt.dataclass(slots=True, kw_only=True)
class CreateCustomLLMCredentialDTO(rt.BranchRecord):
    """Found in `AssistantOverrides.credentials` where `provider` is `custom-llm` and 3 more."""

    provider: Literal["custom-llm"]
    api_key: str
    """At most 10000 characters."""
    authentication_plan: OAuth2AuthenticationPlan | None = None
    name: str | None = None
    """1 to 40 characters."""

    def _fill(self: Any, get: rt.Get) -> int:
        left = 0
        self.provider = get("provider")
        self.api_key = get("apiKey")
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
                "provider": rt.Const("custom-llm"),
                "apiKey": rt.Text(max_length=10000),
                "authenticationPlan": rt.Ref("OAuth2AuthenticationPlan"),
                "name": rt.Text(min_length=1, max_length=40),
            },
        )

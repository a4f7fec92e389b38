"""`CreateGoHighLevelMCPCredentialDTO`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from .oauth2_authentication_session import Oauth2AuthenticationSession


@rt.dataclass(slots=True, kw_only=True)
class CreateGoHighLevelMCPCredentialDTO(rt.BranchRecord):
    """Found in `AssistantOverrides.credentials` where `provider` is `ghl.oauth2-authorization`
    and 3 more.
    """

    provider: Literal["ghl.oauth2-authorization"]
    authentication_session: Oauth2AuthenticationSession
    name: str | None = None
    """1 to 40 characters."""

    def _fill(self: Any, get: rt.Get) -> int:
        left = 0
        self.provider = get("provider")
        if get("authenticationSession") is None:
            self.authentication_session = None
        else:
            left += 1
        self.name = get("name")
        return left

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "provider": rt.Const("ghl.oauth2-authorization"),
                "authenticationSession": rt.Ref("Oauth2AuthenticationSession"),
                "name": rt.Text(min_length=1, max_length=40),
            },
        )

"""`OAuth2AuthenticationPlan`."""

from __future__ import annotations

from typing import Any, Literal

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class OAuth2AuthenticationPlan(rt.Record):
    """Found in `CreateCustomCredentialDTO.authentication_plan` where `type` is `oauth2` and 2
    more.
    """

    type: Literal["oauth2"]
    url: str
    client_id: str
    client_secret: str
    scope: str | None = None
    """At most 1000 characters."""

    def _fill(self: Any, get: rt.Get) -> None:
        self.type = get("type")
        self.url = get("url")
        self.client_id = get("clientId")
        self.client_secret = get("clientSecret")
        self.scope = get("scope")

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "type": rt.Const("oauth2"),
                "url": rt.TEXT,
                "clientId": rt.TEXT,
                "clientSecret": rt.TEXT,
                "scope": rt.Text(max_length=1000),
            },
        )

"""`CreateGoogleCalendarOAuth2AuthorizationCredentialDTO`."""

from __future__ import annotations

from typing import Any, Literal

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class CreateGoogleCalendarOAuth2AuthorizationCredentialDTO(rt.Record):
    """Found in `AssistantOverrides.credentials` where `provider` is
    `google.calendar.oauth2-authorization` and 3 more.
    """

    provider: Literal["google.calendar.oauth2-authorization"]
    authorization_id: str
    name: str | None = None
    """1 to 40 characters."""

    def _fill(self: Any, get: rt.Get) -> None:
        self.provider = get("provider")
        self.authorization_id = get("authorizationId")
        self.name = get("name")

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "provider": rt.Const("google.calendar.oauth2-authorization"),
                "authorizationId": rt.TEXT,
                "name": rt.Text(min_length=1, max_length=40),
            },
        )

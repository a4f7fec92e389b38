"""`CreateTwilioCredentialDTO`."""

from __future__ import annotations

from typing import Any, Literal

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class CreateTwilioCredentialDTO(rt.Record):
    """Found in `AssistantOverrides.credentials` where `provider` is `twilio` and 3 more."""

    provider: Literal["twilio"]
    auth_token: str | None = None
    api_key: str | None = None
    api_secret: str | None = None
    account_sid: str
    name: str | None = None
    """1 to 40 characters."""

    def _fill(self: Any, get: rt.Get) -> None:
        self.provider = get("provider")
        self.auth_token = get("authToken")
        self.api_key = get("apiKey")
        self.api_secret = get("apiSecret")
        self.account_sid = get("accountSid")
        self.name = get("name")

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "provider": rt.Const("twilio"),
                "authToken": rt.TEXT,
                "apiKey": rt.TEXT,
                "apiSecret": rt.TEXT,
                "accountSid": rt.TEXT,
                "name": rt.Text(min_length=1, max_length=40),
            },
        )

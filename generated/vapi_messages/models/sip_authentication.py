"""`SipAuthentication`."""

from __future__ import annotations

from typing import Any

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class SipAuthentication(rt.Record):
    """Found in `CreateVapiPhoneNumberDTO.authentication`."""

    realm: str | None = None
    username: str
    """20 to 40 characters."""
    password: str
    """20 to 40 characters."""

    def _fill(self: Any, get: rt.Get) -> None:
        self.realm = get("realm")
        self.username = get("username")
        self.password = get("password")

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "realm": rt.TEXT,
                "username": rt.Text(min_length=20, max_length=40),
                "password": rt.Text(min_length=20, max_length=40),
            },
        )

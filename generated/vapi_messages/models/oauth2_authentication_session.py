"""`Oauth2AuthenticationSession`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class Oauth2AuthenticationSession(rt.Record):
    """Found in `CreateGoHighLevelMCPCredentialDTO.authentication_session`."""

    access_token: str | None = None
    expires_at: rt.DateTime | None = None
    refresh_token: str | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            access_token: str | None = None,
            expires_at: rt.DateTime | str | None = None,
            refresh_token: str | None = None,
            extra: dict[str, Any] = ...,
        ) -> None: ...

    def _fill(self: Any, get: rt.Get) -> None:
        self.access_token = get("accessToken")
        if (v := get("expiresAt")) is not None:
            v = rt.DATE_TIME.decode(v)
        self.expires_at = v
        self.refresh_token = get("refreshToken")

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "accessToken": rt.TEXT,
                "expiresAt": rt.DATE_TIME,
                "refreshToken": rt.TEXT,
            },
        )

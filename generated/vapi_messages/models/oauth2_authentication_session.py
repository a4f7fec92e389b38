"""`Oauth2AuthenticationSession`: its class, and how it is decoded, encoded and checked."""

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

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        get = data.get
        self.access_token = get("accessToken")
        if (v := get("expiresAt")) is not None:
            v = _EXPIRES_AT.decode(v)
        self.expires_at = v
        self.refresh_token = get("refreshToken")
        self._extra, self._nulls = rt.rest(cls, data)
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        out: dict[str, Any] = {}
        if (v := record.access_token) is not None:
            out["accessToken"] = v
        if (v := record.expires_at) is not None:
            out["expiresAt"] = rt.ENCODERS[type(v)](v)
        if (v := record.refresh_token) is not None:
            out["refreshToken"] = v
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "accessToken": rt.TEXT,
                "expiresAt": _EXPIRES_AT,
                "refreshToken": rt.TEXT,
            },
        )


_EXPIRES_AT = rt.DATE_TIME

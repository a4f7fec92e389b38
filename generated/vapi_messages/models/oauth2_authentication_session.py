"""`Oauth2AuthenticationSession`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import Any

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class Oauth2AuthenticationSession(rt.Record):
    """The object `Oauth2AuthenticationSession`."""

    access_token: str | None = None
    expires_at: rt.DateTime | None = None
    refresh_token: str | None = None

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        unread = len(data)
        if "accessToken" in data and (v := data["accessToken"]) is not None:
            self.access_token = v
            unread -= 1
        else:
            self.access_token = None
        if "expiresAt" in data and (v := data["expiresAt"]) is not None:
            self.expires_at = _EXPIRES_AT.decode(v)
            unread -= 1
        else:
            self.expires_at = None
        if "refreshToken" in data and (v := data["refreshToken"]) is not None:
            self.refresh_token = v
            unread -= 1
        else:
            self.refresh_token = None
        if unread:
            self._extra, self._nulls = rt.rest(cls, data)
        else:
            self._extra = None
            self._nulls = ()
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        record: Any = self
        if record.access_token is not None:
            out["accessToken"] = record.access_token
        if (v := record.expires_at) is not None:
            out["expiresAt"] = rt.ENCODERS[type(v)](v)
        if record.refresh_token is not None:
            out["refreshToken"] = record.refresh_token
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

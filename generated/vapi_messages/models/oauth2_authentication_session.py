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
    extra: dict[str, Any] = rt.field(default_factory=dict[str, Any])
    _nulls: tuple[str, ...] = rt.field(default=(), repr=False, compare=False)

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if not isinstance(data, rt.JSON_OBJECT):
            return data
        self = rt.new(cls)
        get = data.get
        unread = len(data)
        if (v := get("accessToken")) is not None:
            unread -= 1
        self.access_token = v
        if (v := get("expiresAt")) is not None:
            v = _EXPIRES_AT.decode(v)
            unread -= 1
        self.expires_at = v
        if (v := get("refreshToken")) is not None:
            unread -= 1
        self.refresh_token = v
        if unread:
            self._extra, self._nulls = rt.rest(data, KNOWN_KEYS)
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
        if self._nulls or self._extra:
            rt.finish(out, self._nulls, self._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "accessToken": rt.TEXT,
                "expiresAt": _EXPIRES_AT,
                "refreshToken": rt.TEXT,
            },
            extra=rt.ANY,
        )


_EXPIRES_AT = rt.DATE_TIME
KNOWN_KEYS = frozenset(
    {
        "accessToken",
        "expiresAt",
        "refreshToken",
    }
)

"""`SipAuthentication`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import Any

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class SipAuthentication(rt.Record):
    """The object `SipAuthentication`."""

    realm: str | None = None
    username: str
    """20 to 40 characters."""
    password: str
    """20 to 40 characters."""
    extra: dict[str, Any] = rt.field(default_factory=dict[str, Any])
    _nulls: tuple[str, ...] = rt.field(default=(), repr=False, compare=False)

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if not isinstance(data, rt.JSON_OBJECT):
            return data
        self = rt.new(cls)
        get = data.get
        unread = len(data)
        if (v := get("realm")) is not None:
            unread -= 1
        self.realm = v
        if (v := get("username")) is not None:
            unread -= 1
        self.username = v
        if (v := get("password")) is not None:
            unread -= 1
        self.password = v
        if unread:
            self._extra, self._nulls = rt.rest(data, KNOWN_KEYS)
        else:
            self._extra = None
            self._nulls = ()
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        record: Any = self
        if record.realm is not None:
            out["realm"] = record.realm
        if record.username is not None:
            out["username"] = record.username
        if record.password is not None:
            out["password"] = record.password
        if self._nulls or self._extra:
            rt.finish(out, self._nulls, self._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "realm": rt.TEXT,
                "username": rt.Text(min_length=20, max_length=40),
                "password": rt.Text(min_length=20, max_length=40),
            },
            required=("username", "password"),
            extra=rt.ANY,
        )


KNOWN_KEYS = frozenset(
    {
        "realm",
        "username",
        "password",
    }
)

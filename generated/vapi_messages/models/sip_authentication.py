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

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        unread = len(data)
        if "realm" in data and (v := data["realm"]) is not None:
            self.realm = v
            unread -= 1
        else:
            self.realm = None
        if (v := data.get("username")) is not None:
            unread -= 1
        self.username = v
        if (v := data.get("password")) is not None:
            unread -= 1
        self.password = v
        if unread:
            self._extra, self._nulls = rt.rest(cls, data)
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
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
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
        )

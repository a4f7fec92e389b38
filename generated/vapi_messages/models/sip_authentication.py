"""`SipAuthentication`: its class, and how it is decoded, encoded and checked."""

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

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        get = data.get
        self.realm = get("realm")
        self.username = get("username")
        self.password = get("password")
        self._extra, self._nulls = rt.rest(cls, data)
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        out: dict[str, Any] = {}
        if (v := record.realm) is not None:
            out["realm"] = v
        if (v := record.username) is not None:
            out["username"] = v
        if (v := record.password) is not None:
            out["password"] = v
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

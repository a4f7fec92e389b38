"""`CreateTwilioCredentialDTO`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import Any, Literal

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class CreateTwilioCredentialDTO(rt.Record):
    """The object `CreateTwilioCredentialDTO`."""

    provider: Literal["twilio"]
    auth_token: str | None = None
    api_key: str | None = None
    api_secret: str | None = None
    account_sid: str
    name: str | None = None
    """1 to 40 characters."""
    extra: dict[str, Any] = rt.field(default_factory=dict[str, Any])
    _nulls: tuple[str, ...] = rt.field(default=(), repr=False, compare=False)

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if not isinstance(data, rt.JSON_OBJECT):
            return data
        self = rt.new(cls)
        get = data.get
        unread = len(data)
        if (v := get("provider")) is not None:
            unread -= 1
        self.provider = v
        if (v := get("authToken")) is not None:
            unread -= 1
        self.auth_token = v
        if (v := get("apiKey")) is not None:
            unread -= 1
        self.api_key = v
        if (v := get("apiSecret")) is not None:
            unread -= 1
        self.api_secret = v
        if (v := get("accountSid")) is not None:
            unread -= 1
        self.account_sid = v
        if (v := get("name")) is not None:
            unread -= 1
        self.name = v
        if unread:
            self._extra, self._nulls = rt.rest(data, KNOWN_KEYS)
        else:
            self._extra = None
            self._nulls = ()
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        record: Any = self
        if record.provider is not None:
            out["provider"] = record.provider
        if record.auth_token is not None:
            out["authToken"] = record.auth_token
        if record.api_key is not None:
            out["apiKey"] = record.api_key
        if record.api_secret is not None:
            out["apiSecret"] = record.api_secret
        if record.account_sid is not None:
            out["accountSid"] = record.account_sid
        if record.name is not None:
            out["name"] = record.name
        if self._nulls or self._extra:
            rt.finish(out, self._nulls, self._extra)
        return out

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
            required=("provider", "accountSid"),
            extra=rt.ANY,
        )


KNOWN_KEYS = frozenset(
    {
        "provider",
        "authToken",
        "apiKey",
        "apiSecret",
        "accountSid",
        "name",
    }
)

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

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        unread = len(data)
        if (v := data.get("provider")) is not None:
            unread -= 1
        self.provider = v
        if "authToken" in data and (v := data["authToken"]) is not None:
            self.auth_token = v
            unread -= 1
        else:
            self.auth_token = None
        if "apiKey" in data and (v := data["apiKey"]) is not None:
            self.api_key = v
            unread -= 1
        else:
            self.api_key = None
        if "apiSecret" in data and (v := data["apiSecret"]) is not None:
            self.api_secret = v
            unread -= 1
        else:
            self.api_secret = None
        if (v := data.get("accountSid")) is not None:
            unread -= 1
        self.account_sid = v
        if "name" in data and (v := data["name"]) is not None:
            self.name = v
            unread -= 1
        else:
            self.name = None
        if unread:
            self._extra, self._nulls = rt.rest(cls, data)
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
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
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
        )

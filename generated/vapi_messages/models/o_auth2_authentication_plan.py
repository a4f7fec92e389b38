"""`OAuth2AuthenticationPlan`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import Any, Literal

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class OAuth2AuthenticationPlan(rt.Record):
    """The object `OAuth2AuthenticationPlan`."""

    type: Literal["oauth2"]
    url: str
    client_id: str
    client_secret: str
    scope: str | None = None
    """At most 1000 characters."""

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        unread = len(data)
        if (v := data.get("type")) is not None:
            unread -= 1
        self.type = v
        if (v := data.get("url")) is not None:
            unread -= 1
        self.url = v
        if (v := data.get("clientId")) is not None:
            unread -= 1
        self.client_id = v
        if (v := data.get("clientSecret")) is not None:
            unread -= 1
        self.client_secret = v
        if "scope" in data and (v := data["scope"]) is not None:
            self.scope = v
            unread -= 1
        else:
            self.scope = None
        if unread:
            self._extra, self._nulls = rt.rest(cls, data)
        else:
            self._extra = None
            self._nulls = ()
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        record: Any = self
        if record.type is not None:
            out["type"] = record.type
        if record.url is not None:
            out["url"] = record.url
        if record.client_id is not None:
            out["clientId"] = record.client_id
        if record.client_secret is not None:
            out["clientSecret"] = record.client_secret
        if record.scope is not None:
            out["scope"] = record.scope
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "type": rt.Const("oauth2"),
                "url": rt.TEXT,
                "clientId": rt.TEXT,
                "clientSecret": rt.TEXT,
                "scope": rt.Text(max_length=1000),
            },
            required=("type", "url", "clientId", "clientSecret"),
        )

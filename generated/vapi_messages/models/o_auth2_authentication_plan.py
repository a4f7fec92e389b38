"""`OAuth2AuthenticationPlan`: its class, and how it is decoded, encoded and checked."""

from __future__ import annotations

from typing import Any, Literal

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class OAuth2AuthenticationPlan(rt.Record):
    """Found in `CreateCustomCredentialDTO.authentication_plan` where `type` is `oauth2` and 2
    more.
    """

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
        get = data.get
        self.type = get("type")
        self.url = get("url")
        self.client_id = get("clientId")
        self.client_secret = get("clientSecret")
        self.scope = get("scope")
        self._extra, self._nulls = rt.rest(cls, data)
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        out: dict[str, Any] = {}
        if (v := record.type) is not None:
            out["type"] = v
        if (v := record.url) is not None:
            out["url"] = v
        if (v := record.client_id) is not None:
            out["clientId"] = v
        if (v := record.client_secret) is not None:
            out["clientSecret"] = v
        if (v := record.scope) is not None:
            out["scope"] = v
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

"""`CreateSlackOAuth2AuthorizationCredentialDTO`: its class, and how it is decoded, encoded and
checked.
"""

from __future__ import annotations

from typing import Any, Literal

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class CreateSlackOAuth2AuthorizationCredentialDTO(rt.Record):
    """Found in `AssistantOverrides.credentials` where `provider` is `slack.oauth2-authorization`
    and 3 more.
    """

    provider: Literal["slack.oauth2-authorization"]
    authorization_id: str
    name: str | None = None
    """1 to 40 characters."""

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        get = data.get
        self.provider = get("provider")
        self.authorization_id = get("authorizationId")
        self.name = get("name")
        self._extra, self._nulls = rt.rest(cls, data)
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        out: dict[str, Any] = {}
        if (v := record.provider) is not None:
            out["provider"] = v
        if (v := record.authorization_id) is not None:
            out["authorizationId"] = v
        if (v := record.name) is not None:
            out["name"] = v
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "provider": rt.Const("slack.oauth2-authorization"),
                "authorizationId": rt.TEXT,
                "name": rt.Text(min_length=1, max_length=40),
            },
            required=("provider", "authorizationId"),
        )

"""`CreateGoHighLevelMCPCredentialDTO`: its class, and how it is decoded, encoded and checked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from .oauth2_authentication_session import Oauth2AuthenticationSession


@rt.dataclass(slots=True, kw_only=True)
class CreateGoHighLevelMCPCredentialDTO(rt.BranchRecord):
    """Found in `AssistantOverrides.credentials` where `provider` is `ghl.oauth2-authorization`
    and 3 more.
    """

    provider: Literal["ghl.oauth2-authorization"]
    authentication_session: Oauth2AuthenticationSession
    name: str | None = None
    """1 to 40 characters."""

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        get = data.get
        left = 0
        self.provider = get("provider")
        if get("authenticationSession") is None:
            self.authentication_session = None
        else:
            left += 1
        self.name = get("name")
        if left:
            self._pending = data, left, {}
        else:
            self._pending = None
            self._extra, self._nulls = rt.rest(cls, data)
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        if record._pending is not None:
            return rt.encode_unread(record)
        out: dict[str, Any] = {}
        if (v := record.provider) is not None:
            out["provider"] = v
        if (v := record.authentication_session) is not None:
            out["authenticationSession"] = rt.ENCODERS[type(v)](v)
        if (v := record.name) is not None:
            out["name"] = v
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "provider": rt.Const("ghl.oauth2-authorization"),
                "authenticationSession": _AUTHENTICATION_SESSION,
                "name": rt.Text(min_length=1, max_length=40),
            },
            required=("provider", "authenticationSession"),
        )


_AUTHENTICATION_SESSION = rt.Ref("Oauth2AuthenticationSession")

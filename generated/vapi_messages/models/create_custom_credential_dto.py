"""`CreateCustomCredentialDTO`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from . import rt

if TYPE_CHECKING:
    from .bearer_authentication_plan import BearerAuthenticationPlan
    from .hmac_authentication_plan import HMACAuthenticationPlan
    from .o_auth2_authentication_plan import OAuth2AuthenticationPlan
    from .public_key_encryption_plan import PublicKeyEncryptionPlan


@rt.dataclass(slots=True, kw_only=True)
class CreateCustomCredentialDTO(rt.Record):
    """The object `CreateCustomCredentialDTO`."""

    provider: Literal["custom-credential"]
    authentication_plan: CreateCustomCredentialDTO_AuthenticationPlan
    encryption_plan: PublicKeyEncryptionPlan | None = None
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
        if (v := data.get("authenticationPlan")) is not None:
            v = _AUTHENTICATION_PLAN.decode(v)
            unread -= 1
        self.authentication_plan = v
        if "encryptionPlan" in data and (v := data["encryptionPlan"]) is not None:
            self.encryption_plan = _ENCRYPTION_PLAN.decode(v)
            unread -= 1
        else:
            self.encryption_plan = None
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
        if (v := record.authentication_plan) is not None:
            out["authenticationPlan"] = rt.ENCODERS[type(v)](v)
        if (v := record.encryption_plan) is not None:
            out["encryptionPlan"] = rt.ENCODERS[type(v)](v)
        if record.name is not None:
            out["name"] = record.name
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "provider": rt.Const("custom-credential"),
                "authenticationPlan": _AUTHENTICATION_PLAN,
                "encryptionPlan": _ENCRYPTION_PLAN,
                "name": rt.Text(min_length=1, max_length=40),
            },
            required=("provider", "authenticationPlan"),
        )


_AUTHENTICATION_PLAN = rt.Tagged(
    "type",
    {
        "oauth2": rt.Ref("OAuth2AuthenticationPlan"),
        "hmac": rt.Ref("HMACAuthenticationPlan"),
        "bearer": rt.Ref("BearerAuthenticationPlan"),
    },
)
_ENCRYPTION_PLAN = rt.Ref("PublicKeyEncryptionPlan")

if TYPE_CHECKING:
    CreateCustomCredentialDTO_AuthenticationPlan: TypeAlias = (
        OAuth2AuthenticationPlan
        | HMACAuthenticationPlan
        | BearerAuthenticationPlan
        | dict[str, Any]
    )

ALIASES = {
    "CreateCustomCredentialDTO_AuthenticationPlan": _AUTHENTICATION_PLAN,
}

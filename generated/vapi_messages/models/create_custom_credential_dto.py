"""`CreateCustomCredentialDTO`: its class, and how it is decoded, encoded and checked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from . import rt

if TYPE_CHECKING:
    from .bearer_authentication_plan import BearerAuthenticationPlan
    from .hmac_authentication_plan import HMACAuthenticationPlan
    from .o_auth2_authentication_plan import OAuth2AuthenticationPlan
    from .public_key_encryption_plan import PublicKeyEncryptionPlan


@rt.dataclass(slots=True, kw_only=True)
class CreateCustomCredentialDTO(rt.BranchRecord):
    """Found in `AssistantOverrides.credentials` where `provider` is `custom-credential` and 3
    more.
    """

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
        get = data.get
        left = 0
        self.provider = get("provider")
        if get("authenticationPlan") is None:
            self.authentication_plan = None
        else:
            left += 1
        if get("encryptionPlan") is None:
            self.encryption_plan = None
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
        if (v := record.authentication_plan) is not None:
            out["authenticationPlan"] = rt.ENCODERS[type(v)](v)
        if (v := record.encryption_plan) is not None:
            out["encryptionPlan"] = rt.ENCODERS[type(v)](v)
        if (v := record.name) is not None:
            out["name"] = v
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

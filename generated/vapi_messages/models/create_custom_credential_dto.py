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
        if (v := get("authenticationPlan")) is not None:
            v = _AUTHENTICATION_PLAN.decode(v)
            unread -= 1
        self.authentication_plan = v
        if (v := get("encryptionPlan")) is not None:
            v = _ENCRYPTION_PLAN.decode(v)
            unread -= 1
        self.encryption_plan = v
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
        if (v := record.authentication_plan) is not None:
            out["authenticationPlan"] = rt.ENCODERS[type(v)](v)
        if (v := record.encryption_plan) is not None:
            out["encryptionPlan"] = rt.ENCODERS[type(v)](v)
        if record.name is not None:
            out["name"] = record.name
        if self._nulls or self._extra:
            rt.finish(out, self._nulls, self._extra)
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
            extra=rt.ANY,
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
KNOWN_KEYS = frozenset(
    {
        "provider",
        "authenticationPlan",
        "encryptionPlan",
        "name",
    }
)

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

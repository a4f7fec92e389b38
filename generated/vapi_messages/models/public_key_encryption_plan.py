"""`PublicKeyEncryptionPlan`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from .spki_pem_public_key_config import SpkiPemPublicKeyConfig


@rt.dataclass(slots=True, kw_only=True)
class PublicKeyEncryptionPlan(rt.Record):
    """The object `PublicKeyEncryptionPlan`."""

    type: Literal["public-key"]
    algorithm: Literal["RSA-OAEP-256"]
    public_key: SpkiPemPublicKeyConfig
    extra: dict[str, Any] = rt.field(default_factory=dict[str, Any])
    _nulls: tuple[str, ...] = rt.field(default=(), repr=False, compare=False)

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if not isinstance(data, rt.JSON_OBJECT):
            return data
        self = rt.new(cls)
        get = data.get
        unread = len(data)
        if (v := get("type")) is not None:
            unread -= 1
        self.type = v
        if (v := get("algorithm")) is not None:
            unread -= 1
        self.algorithm = v
        if (v := get("publicKey")) is not None:
            v = _PUBLIC_KEY.decode(v)
            unread -= 1
        self.public_key = v
        if unread:
            self._extra, self._nulls = rt.rest(data, KNOWN_KEYS)
        else:
            self._extra = None
            self._nulls = ()
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        record: Any = self
        if record.type is not None:
            out["type"] = record.type
        if record.algorithm is not None:
            out["algorithm"] = record.algorithm
        if (v := record.public_key) is not None:
            out["publicKey"] = rt.ENCODERS[type(v)](v)
        if self._nulls or self._extra:
            rt.finish(out, self._nulls, self._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "type": rt.Const("public-key"),
                "algorithm": rt.Const("RSA-OAEP-256"),
                "publicKey": _PUBLIC_KEY,
            },
            required=("type", "algorithm", "publicKey"),
            extra=rt.ANY,
        )


_PUBLIC_KEY = rt.Ref("SpkiPemPublicKeyConfig")
KNOWN_KEYS = frozenset(
    {
        "type",
        "algorithm",
        "publicKey",
    }
)

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

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        unread = len(data)
        if (v := data.get("type")) is not None:
            unread -= 1
        self.type = v
        if (v := data.get("algorithm")) is not None:
            unread -= 1
        self.algorithm = v
        if (v := data.get("publicKey")) is not None:
            v = _PUBLIC_KEY.decode(v)
            unread -= 1
        self.public_key = v
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
        if record.algorithm is not None:
            out["algorithm"] = record.algorithm
        if (v := record.public_key) is not None:
            out["publicKey"] = rt.ENCODERS[type(v)](v)
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
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
        )


_PUBLIC_KEY = rt.Ref("SpkiPemPublicKeyConfig")

"""`PublicKeyEncryptionPlan`: its class, and how it is decoded, encoded and checked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from .spki_pem_public_key_config import SpkiPemPublicKeyConfig


@rt.dataclass(slots=True, kw_only=True)
class PublicKeyEncryptionPlan(rt.BranchRecord):
    """Found in `CreateCustomCredentialDTO.encryption_plan`."""

    type: Literal["public-key"]
    algorithm: Literal["RSA-OAEP-256"]
    public_key: SpkiPemPublicKeyConfig

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        get = data.get
        left = 0
        self.type = get("type")
        self.algorithm = get("algorithm")
        if get("publicKey") is None:
            self.public_key = None
        else:
            left += 1
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
        if (v := record.type) is not None:
            out["type"] = v
        if (v := record.algorithm) is not None:
            out["algorithm"] = v
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

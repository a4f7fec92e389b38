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
        unread: dict[str, Any] = {}
        self.type = data["type"] if "type" in data else None
        self.algorithm = data["algorithm"] if "algorithm" in data else None
        if "publicKey" in data and (v := data["publicKey"]) is not None:
            unread["public_key"] = ["publicKey", _PUBLIC_KEY, v]
        else:
            self.public_key = None
        self._extra, self._nulls = rt.rest(cls, data)
        self._unread = unread or None
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        out: dict[str, Any] = {} if record._unread is None else rt.unread_branches(record)
        if (v := record.type) is not None:
            out["type"] = v
        if (v := record.algorithm) is not None:
            out["algorithm"] = v
        if "publicKey" not in out and (v := record.public_key) is not None:
            out["publicKey"] = rt.ENCODERS[type(v)](v)
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out if record._unread is None else rt.in_order(record, out)

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

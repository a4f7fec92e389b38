"""`PublicKeyEncryptionPlan`."""

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

    def _fill(self: Any, get: rt.Get) -> int:
        left = 0
        self.type = get("type")
        self.algorithm = get("algorithm")
        if get("publicKey") is None:
            self.public_key = None
        else:
            left += 1
        return left

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "type": rt.Const("public-key"),
                "algorithm": rt.Const("RSA-OAEP-256"),
                "publicKey": rt.Ref("SpkiPemPublicKeyConfig"),
            },
        )

"""`HMACAuthenticationPlan`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from .. import enum_texts
    from ..enums.hmac_authentication_plan__algorithm import HMACAuthenticationPlan_Algorithm
    from ..enums.hmac_authentication_plan__signature_encoding import (
        HMACAuthenticationPlan_SignatureEncoding,
    )


@rt.dataclass(slots=True, kw_only=True)
class HMACAuthenticationPlan(rt.Record):
    """Found in `CreateCustomCredentialDTO.authentication_plan` where `type` is `hmac` and 1
    more.
    """

    type: Literal["hmac"]
    secret_key: str
    algorithm: HMACAuthenticationPlan_Algorithm
    signature_header: str | None = None
    timestamp_header: str | None = None
    signature_prefix: str | None = None
    include_timestamp: bool | None = None
    payload_format: str | None = None
    message_id_header: str | None = None
    signature_encoding: HMACAuthenticationPlan_SignatureEncoding | None = None
    secret_is_base64: bool | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["hmac"],
            secret_key: str,
            algorithm: (
                HMACAuthenticationPlan_Algorithm | enum_texts.HMACAuthenticationPlan_Algorithm
            ),
            signature_header: str | None = None,
            timestamp_header: str | None = None,
            signature_prefix: str | None = None,
            include_timestamp: bool | None = None,
            payload_format: str | None = None,
            message_id_header: str | None = None,
            signature_encoding: (
                HMACAuthenticationPlan_SignatureEncoding
                | enum_texts.HMACAuthenticationPlan_SignatureEncoding
                | None
            ) = None,
            secret_is_base64: bool | None = None,
            extra: dict[str, Any] = ...,
        ) -> None: ...

    def _fill(self: Any, get: rt.Get) -> None:
        self.type = get("type")
        self.secret_key = get("secretKey")
        if (v := get("algorithm")) is not None:
            v = _ALGORITHM.decode(v)
        self.algorithm = v
        self.signature_header = get("signatureHeader")
        self.timestamp_header = get("timestampHeader")
        self.signature_prefix = get("signaturePrefix")
        self.include_timestamp = get("includeTimestamp")
        self.payload_format = get("payloadFormat")
        self.message_id_header = get("messageIdHeader")
        if (v := get("signatureEncoding")) is not None:
            v = _SIGNATURE_ENCODING.decode(v)
        self.signature_encoding = v
        self.secret_is_base64 = get("secretIsBase64")

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "type": rt.Const("hmac"),
                "secretKey": rt.TEXT,
                "algorithm": _ALGORITHM,
                "signatureHeader": rt.TEXT,
                "timestampHeader": rt.TEXT,
                "signaturePrefix": rt.TEXT,
                "includeTimestamp": rt.BOOLEAN,
                "payloadFormat": rt.TEXT,
                "messageIdHeader": rt.TEXT,
                "signatureEncoding": _SIGNATURE_ENCODING,
                "secretIsBase64": rt.BOOLEAN,
            },
        )


_ALGORITHM = rt.Enum("HMACAuthenticationPlan_Algorithm")
_SIGNATURE_ENCODING = rt.Enum("HMACAuthenticationPlan_SignatureEncoding")

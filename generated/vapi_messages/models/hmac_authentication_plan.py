"""`HMACAuthenticationPlan`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from ..enums.hmac_authentication_plan__algorithm import HMACAuthenticationPlan_Algorithm
    from ..enums.hmac_authentication_plan__signature_encoding import (
        HMACAuthenticationPlan_SignatureEncoding,
    )


@rt.dataclass(slots=True, kw_only=True)
class HMACAuthenticationPlan(rt.Record):
    """The object `HMACAuthenticationPlan`."""

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
        if (v := get("secretKey")) is not None:
            unread -= 1
        self.secret_key = v
        if (v := get("algorithm")) is not None:
            v = _ALGORITHM.decode(v)
            unread -= 1
        self.algorithm = v
        if (v := get("signatureHeader")) is not None:
            unread -= 1
        self.signature_header = v
        if (v := get("timestampHeader")) is not None:
            unread -= 1
        self.timestamp_header = v
        if (v := get("signaturePrefix")) is not None:
            unread -= 1
        self.signature_prefix = v
        if (v := get("includeTimestamp")) is not None:
            unread -= 1
        self.include_timestamp = v
        if (v := get("payloadFormat")) is not None:
            unread -= 1
        self.payload_format = v
        if (v := get("messageIdHeader")) is not None:
            unread -= 1
        self.message_id_header = v
        if (v := get("signatureEncoding")) is not None:
            v = _SIGNATURE_ENCODING.decode(v)
            unread -= 1
        self.signature_encoding = v
        if (v := get("secretIsBase64")) is not None:
            unread -= 1
        self.secret_is_base64 = v
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
        if record.secret_key is not None:
            out["secretKey"] = record.secret_key
        if (v := record.algorithm) is not None:
            out["algorithm"] = rt.ENCODERS[type(v)](v)
        if record.signature_header is not None:
            out["signatureHeader"] = record.signature_header
        if record.timestamp_header is not None:
            out["timestampHeader"] = record.timestamp_header
        if record.signature_prefix is not None:
            out["signaturePrefix"] = record.signature_prefix
        if record.include_timestamp is not None:
            out["includeTimestamp"] = record.include_timestamp
        if record.payload_format is not None:
            out["payloadFormat"] = record.payload_format
        if record.message_id_header is not None:
            out["messageIdHeader"] = record.message_id_header
        if (v := record.signature_encoding) is not None:
            out["signatureEncoding"] = rt.ENCODERS[type(v)](v)
        if record.secret_is_base64 is not None:
            out["secretIsBase64"] = record.secret_is_base64
        if self._nulls or self._extra:
            rt.finish(out, self._nulls, self._extra)
        return out

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
            required=("type", "secretKey", "algorithm"),
            extra=rt.ANY,
        )


_ALGORITHM = rt.Enum("HMACAuthenticationPlan_Algorithm")
_SIGNATURE_ENCODING = rt.Enum("HMACAuthenticationPlan_SignatureEncoding")
KNOWN_KEYS = frozenset(
    {
        "type",
        "secretKey",
        "algorithm",
        "signatureHeader",
        "timestampHeader",
        "signaturePrefix",
        "includeTimestamp",
        "payloadFormat",
        "messageIdHeader",
        "signatureEncoding",
        "secretIsBase64",
    }
)

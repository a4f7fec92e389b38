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

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        unread = len(data)
        if (v := data.get("type")) is not None:
            unread -= 1
        self.type = v
        if (v := data.get("secretKey")) is not None:
            unread -= 1
        self.secret_key = v
        if (v := data.get("algorithm")) is not None:
            v = _ALGORITHM.decode(v)
            unread -= 1
        self.algorithm = v
        if "signatureHeader" in data and (v := data["signatureHeader"]) is not None:
            self.signature_header = v
            unread -= 1
        else:
            self.signature_header = None
        if "timestampHeader" in data and (v := data["timestampHeader"]) is not None:
            self.timestamp_header = v
            unread -= 1
        else:
            self.timestamp_header = None
        if "signaturePrefix" in data and (v := data["signaturePrefix"]) is not None:
            self.signature_prefix = v
            unread -= 1
        else:
            self.signature_prefix = None
        if "includeTimestamp" in data and (v := data["includeTimestamp"]) is not None:
            self.include_timestamp = v
            unread -= 1
        else:
            self.include_timestamp = None
        if "payloadFormat" in data and (v := data["payloadFormat"]) is not None:
            self.payload_format = v
            unread -= 1
        else:
            self.payload_format = None
        if "messageIdHeader" in data and (v := data["messageIdHeader"]) is not None:
            self.message_id_header = v
            unread -= 1
        else:
            self.message_id_header = None
        if "signatureEncoding" in data and (v := data["signatureEncoding"]) is not None:
            self.signature_encoding = _SIGNATURE_ENCODING.decode(v)
            unread -= 1
        else:
            self.signature_encoding = None
        if "secretIsBase64" in data and (v := data["secretIsBase64"]) is not None:
            self.secret_is_base64 = v
            unread -= 1
        else:
            self.secret_is_base64 = None
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
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
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
        )


_ALGORITHM = rt.Enum("HMACAuthenticationPlan_Algorithm")
_SIGNATURE_ENCODING = rt.Enum("HMACAuthenticationPlan_SignatureEncoding")

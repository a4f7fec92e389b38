"""`RecordingConsent`: its class, and how it is decoded, encoded and checked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import rt

if TYPE_CHECKING:
    from ..enums.recording_consent__type import RecordingConsent_Type


@rt.dataclass(slots=True, kw_only=True)
class RecordingConsent(rt.Record):
    """Found in `Compliance.recording_consent`."""

    type: RecordingConsent_Type
    granted_at: rt.DateTime | None = None

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        get = data.get
        if (v := get("type")) is not None:
            v = _TYPE.decode(v)
        self.type = v
        if (v := get("grantedAt")) is not None:
            v = _GRANTED_AT.decode(v)
        self.granted_at = v
        self._extra, self._nulls = rt.rest(cls, data)
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        out: dict[str, Any] = {}
        if (v := record.type) is not None:
            out["type"] = rt.ENCODERS[type(v)](v)
        if (v := record.granted_at) is not None:
            out["grantedAt"] = rt.ENCODERS[type(v)](v)
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "type": _TYPE,
                "grantedAt": _GRANTED_AT,
            },
            required=("type",),
        )


_TYPE = rt.Enum("RecordingConsent_Type")
_GRANTED_AT = rt.DATE_TIME

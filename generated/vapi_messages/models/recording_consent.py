"""`RecordingConsent`: its class, and how it is decoded, encoded and checked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import rt

if TYPE_CHECKING:
    from ..enums.recording_consent__type import RecordingConsent_Type


@rt.dataclass(slots=True, kw_only=True)
class RecordingConsent(rt.Record):
    """The object `RecordingConsent`."""

    type: RecordingConsent_Type
    granted_at: rt.DateTime | None = None

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        self.type = None if (v := data.get("type")) is None else _TYPE.decode(v)
        self.granted_at = None if (v := data.get("grantedAt")) is None else _GRANTED_AT.decode(v)
        self._extra, self._nulls = rt.rest(cls, data)
        self._unread = None
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        out: dict[str, Any] = {}
        if (v := record.type) is not None:
            out["type"] = rt.ENCODERS[type(v)](v)
        if (v := record.granted_at) is not None:
            out["grantedAt"] = rt.ENCODERS[type(v)](v)
        if record._nulls or record._extra:
            rt.finish(out, record)
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

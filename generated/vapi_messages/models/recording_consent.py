"""`RecordingConsent`: its class, and how it is read, written and judged."""

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
        unread = len(data)
        if (v := data.get("type")) is not None:
            v = _TYPE.decode(v)
            unread -= 1
        self.type = v
        if "grantedAt" in data and (v := data["grantedAt"]) is not None:
            self.granted_at = _GRANTED_AT.decode(v)
            unread -= 1
        else:
            self.granted_at = None
        if unread:
            self._extra, self._nulls = rt.rest(cls, data)
        else:
            self._extra = None
            self._nulls = ()
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        record: Any = self
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

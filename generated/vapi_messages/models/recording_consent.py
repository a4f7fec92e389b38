"""`RecordingConsent`."""

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

    def _fill(self: Any, get: rt.Get) -> None:
        if (v := get("type")) is not None:
            v = _TYPE.decode(v)
        self.type = v
        if (v := get("grantedAt")) is not None:
            v = rt.DATE_TIME.decode(v)
        self.granted_at = v

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "type": _TYPE,
                "grantedAt": rt.DATE_TIME,
            },
        )


_TYPE = rt.Enum("RecordingConsent_Type")

"""`Compliance`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import rt

if TYPE_CHECKING:
    from .recording_consent import RecordingConsent


@rt.dataclass(slots=True, kw_only=True)
class Compliance(rt.Record):
    """The object `Compliance`."""

    recording_consent: RecordingConsent | None = None

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        unread = len(data)
        if "recordingConsent" in data and (v := data["recordingConsent"]) is not None:
            self.recording_consent = _RECORDING_CONSENT.decode(v)
            unread -= 1
        else:
            self.recording_consent = None
        if unread:
            self._extra, self._nulls = rt.rest(cls, data)
        else:
            self._extra = None
            self._nulls = ()
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        record: Any = self
        if (v := record.recording_consent) is not None:
            out["recordingConsent"] = rt.ENCODERS[type(v)](v)
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "recordingConsent": _RECORDING_CONSENT,
            },
        )


_RECORDING_CONSENT = rt.Ref("RecordingConsent")

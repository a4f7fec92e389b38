"""`Compliance`: its class, and how it is decoded, encoded and checked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import rt

if TYPE_CHECKING:
    from .recording_consent import RecordingConsent


@rt.dataclass(slots=True, kw_only=True)
class Compliance(rt.BranchRecord):
    """Found in `Call.compliance` and 1 more."""

    recording_consent: RecordingConsent | None = None

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        get = data.get
        left = 0
        if get("recordingConsent") is None:
            self.recording_consent = None
        else:
            left += 1
        if left:
            self._pending = data, left, {}
        else:
            self._pending = None
            self._extra, self._nulls = rt.rest(cls, data)
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        if record._pending is not None:
            return rt.encode_unread(record)
        out: dict[str, Any] = {}
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

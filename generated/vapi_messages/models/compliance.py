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
        unread: dict[str, Any] = {}
        if "recordingConsent" in data and (v := data["recordingConsent"]) is not None:
            unread["recording_consent"] = ["recordingConsent", _RECORDING_CONSENT, v]
        else:
            self.recording_consent = None
        self._extra, self._nulls = rt.rest(cls, data)
        self._unread = unread or None
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        out: dict[str, Any] = {} if record._unread is None else rt.unread_branches(record)
        if "recordingConsent" not in out and (v := record.recording_consent) is not None:
            out["recordingConsent"] = rt.ENCODERS[type(v)](v)
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out if record._unread is None else rt.in_order(record, out)

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "recordingConsent": _RECORDING_CONSENT,
            },
        )


_RECORDING_CONSENT = rt.Ref("RecordingConsent")

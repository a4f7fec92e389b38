"""`Compliance`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import rt

if TYPE_CHECKING:
    from .recording_consent import RecordingConsent


@rt.dataclass(slots=True, kw_only=True)
class Compliance(rt.BranchRecord):
    """Found in `Call.compliance` and 1 more."""

    recording_consent: RecordingConsent | None = None

    def _fill(self: Any, get: rt.Get) -> int:
        left = 0
        if get("recordingConsent") is None:
            self.recording_consent = None
        else:
            left += 1
        return left

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "recordingConsent": rt.Ref("RecordingConsent"),
            },
        )

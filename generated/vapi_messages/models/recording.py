"""`Recording`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import rt

if TYPE_CHECKING:
    from .mono import Mono


@rt.dataclass(slots=True, kw_only=True)
class Recording(rt.BranchRecord):
    """Found in `Artifact.recording`."""

    stereo_url: str | None = None
    video_url: str | None = None
    video_recording_start_delay_seconds: int | float | None = None
    mono: Mono | None = None

    def _fill(self: Any, get: rt.Get) -> int:
        left = 0
        self.stereo_url = get("stereoUrl")
        self.video_url = get("videoUrl")
        self.video_recording_start_delay_seconds = get("videoRecordingStartDelaySeconds")
        if get("mono") is None:
            self.mono = None
        else:
            left += 1
        return left

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "stereoUrl": rt.TEXT,
                "videoUrl": rt.TEXT,
                "videoRecordingStartDelaySeconds": rt.NUMBER,
                "mono": rt.Ref("Mono"),
            },
        )

"""`Recording`: its class, and how it is decoded, encoded and checked."""

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

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        get = data.get
        left = 0
        self.stereo_url = get("stereoUrl")
        self.video_url = get("videoUrl")
        self.video_recording_start_delay_seconds = get("videoRecordingStartDelaySeconds")
        if get("mono") is None:
            self.mono = None
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
        if (v := record.stereo_url) is not None:
            out["stereoUrl"] = v
        if (v := record.video_url) is not None:
            out["videoUrl"] = v
        if (v := record.video_recording_start_delay_seconds) is not None:
            out["videoRecordingStartDelaySeconds"] = v
        if (v := record.mono) is not None:
            out["mono"] = rt.ENCODERS[type(v)](v)
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "stereoUrl": rt.TEXT,
                "videoUrl": rt.TEXT,
                "videoRecordingStartDelaySeconds": rt.NUMBER,
                "mono": _MONO,
            },
        )


_MONO = rt.Ref("Mono")

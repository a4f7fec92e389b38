"""`Recording`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import rt

if TYPE_CHECKING:
    from .mono import Mono


@rt.dataclass(slots=True, kw_only=True)
class Recording(rt.Record):
    """The object `Recording`."""

    stereo_url: str | None = None
    video_url: str | None = None
    video_recording_start_delay_seconds: int | float | None = None
    mono: Mono | None = None

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        unread = len(data)
        if "stereoUrl" in data and (v := data["stereoUrl"]) is not None:
            self.stereo_url = v
            unread -= 1
        else:
            self.stereo_url = None
        if "videoUrl" in data and (v := data["videoUrl"]) is not None:
            self.video_url = v
            unread -= 1
        else:
            self.video_url = None
        if (
            "videoRecordingStartDelaySeconds" in data
            and (v := data["videoRecordingStartDelaySeconds"]) is not None
        ):
            self.video_recording_start_delay_seconds = v
            unread -= 1
        else:
            self.video_recording_start_delay_seconds = None
        if "mono" in data and (v := data["mono"]) is not None:
            self.mono = _MONO.decode(v)
            unread -= 1
        else:
            self.mono = None
        if unread:
            self._extra, self._nulls = rt.rest(cls, data)
        else:
            self._extra = None
            self._nulls = ()
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        record: Any = self
        if record.stereo_url is not None:
            out["stereoUrl"] = record.stereo_url
        if record.video_url is not None:
            out["videoUrl"] = record.video_url
        if record.video_recording_start_delay_seconds is not None:
            out["videoRecordingStartDelaySeconds"] = record.video_recording_start_delay_seconds
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

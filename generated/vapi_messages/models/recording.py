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
    extra: dict[str, Any] = rt.field(default_factory=dict[str, Any])
    _nulls: tuple[str, ...] = rt.field(default=(), repr=False, compare=False)

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if not isinstance(data, rt.JSON_OBJECT):
            return data
        self = rt.new(cls)
        get = data.get
        unread = len(data)
        if (v := get("stereoUrl")) is not None:
            unread -= 1
        self.stereo_url = v
        if (v := get("videoUrl")) is not None:
            unread -= 1
        self.video_url = v
        if (v := get("videoRecordingStartDelaySeconds")) is not None:
            unread -= 1
        self.video_recording_start_delay_seconds = v
        if (v := get("mono")) is not None:
            v = _MONO.decode(v)
            unread -= 1
        self.mono = v
        if unread:
            self._extra, self._nulls = rt.rest(data, KNOWN_KEYS)
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
        if self._nulls or self._extra:
            rt.finish(out, self._nulls, self._extra)
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
            extra=rt.ANY,
        )


_MONO = rt.Ref("Mono")
KNOWN_KEYS = frozenset(
    {
        "stereoUrl",
        "videoUrl",
        "videoRecordingStartDelaySeconds",
        "mono",
    }
)

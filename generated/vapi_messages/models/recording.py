"""`Recording`: its class, and how it is read, written and judged."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from . import rt

if TYPE_CHECKING:
    from .mono import Mono


@dataclass(slots=True, kw_only=True)
class Recording(rt.Record):
    """The object `Recording`."""

    stereo_url: str | None = None
    video_url: str | None = None
    video_recording_start_delay_seconds: int | float | None = None
    mono: Mono | None = None
    extra: dict[str, Any] = field(default_factory=dict[str, Any])
    _nulls: tuple[str, ...] = field(default=(), repr=False, compare=False)

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if not isinstance(data, rt.JSON_OBJECT):
            return data
        self = rt.new(cls)
        get = data.get
        self.stereo_url = get("stereoUrl")
        self.video_url = get("videoUrl")
        self.video_recording_start_delay_seconds = get("videoRecordingStartDelaySeconds")
        v = get("mono")
        self.mono = v if v is None else _MONO.decode(v)
        self.extra, self._nulls = rt.rest(data, KNOWN_KEYS)
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        record: Any = self
        if (v := record.stereo_url) is not None:
            out["stereoUrl"] = v
        if (v := record.video_url) is not None:
            out["videoUrl"] = v
        if (v := record.video_recording_start_delay_seconds) is not None:
            out["videoRecordingStartDelaySeconds"] = v
        if (v := record.mono) is not None:
            out["mono"] = rt.encode(v)
        if self._nulls or self.extra:
            rt.finish(out, self._nulls, self.extra)
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

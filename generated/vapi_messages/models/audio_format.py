"""`AudioFormat`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from ..enums.audio_format__format import AudioFormat_Format


@rt.dataclass(slots=True, kw_only=True)
class AudioFormat(rt.Record):
    """The object `AudioFormat`."""

    sample_rate: int | float
    """From 0 to 192000."""
    format: AudioFormat_Format
    container: Literal["raw"] | None = None
    extra: dict[str, Any] = rt.field(default_factory=dict[str, Any])
    _nulls: tuple[str, ...] = rt.field(default=(), repr=False, compare=False)

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if not isinstance(data, rt.JSON_OBJECT):
            return data
        self = rt.new(cls)
        get = data.get
        unread = len(data)
        if (v := get("sampleRate")) is not None:
            unread -= 1
        self.sample_rate = v
        if (v := get("format")) is not None:
            v = _FORMAT.decode(v)
            unread -= 1
        self.format = v
        if (v := get("container")) is not None:
            unread -= 1
        self.container = v
        if unread:
            self._extra, self._nulls = rt.rest(data, KNOWN_KEYS)
        else:
            self._extra = None
            self._nulls = ()
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        record: Any = self
        if record.sample_rate is not None:
            out["sampleRate"] = record.sample_rate
        if (v := record.format) is not None:
            out["format"] = rt.ENCODERS[type(v)](v)
        if record.container is not None:
            out["container"] = record.container
        if self._nulls or self._extra:
            rt.finish(out, self._nulls, self._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "sampleRate": rt.Number(minimum=0, maximum=192000),
                "format": _FORMAT,
                "container": rt.Const("raw"),
            },
            required=("sampleRate", "format"),
            extra=rt.ANY,
        )


_FORMAT = rt.Enum("AudioFormat_Format")
KNOWN_KEYS = frozenset(
    {
        "sampleRate",
        "format",
        "container",
    }
)

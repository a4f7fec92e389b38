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

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        unread = len(data)
        if (v := data.get("sampleRate")) is not None:
            unread -= 1
        self.sample_rate = v
        if (v := data.get("format")) is not None:
            v = _FORMAT.decode(v)
            unread -= 1
        self.format = v
        if "container" in data and (v := data["container"]) is not None:
            self.container = v
            unread -= 1
        else:
            self.container = None
        if unread:
            self._extra, self._nulls = rt.rest(cls, data)
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
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
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
        )


_FORMAT = rt.Enum("AudioFormat_Format")

"""`AudioFormat`: its class, and how it is decoded, encoded and checked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from ..enums.audio_format__format import AudioFormat_Format


@rt.dataclass(slots=True, kw_only=True)
class AudioFormat(rt.Record):
    """Found in `VapiWebsocketTransport.audio_format`."""

    sample_rate: int | float
    """From 0 to 192000."""
    format: AudioFormat_Format
    container: Literal["raw"] | None = None

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        get = data.get
        self.sample_rate = get("sampleRate")
        if (v := get("format")) is not None:
            v = _FORMAT.decode(v)
        self.format = v
        self.container = get("container")
        self._extra, self._nulls = rt.rest(cls, data)
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        out: dict[str, Any] = {}
        if (v := record.sample_rate) is not None:
            out["sampleRate"] = v
        if (v := record.format) is not None:
            out["format"] = rt.ENCODERS[type(v)](v)
        if (v := record.container) is not None:
            out["container"] = v
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

"""`AudioFormat`."""

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

    def _fill(self: Any, get: rt.Get) -> None:
        self.sample_rate = get("sampleRate")
        if (v := get("format")) is not None:
            v = _FORMAT.decode(v)
        self.format = v
        self.container = get("container")

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "sampleRate": rt.Number(minimum=0, maximum=192000),
                "format": _FORMAT,
                "container": rt.Const("raw"),
            },
        )


_FORMAT = rt.Enum("AudioFormat_Format")

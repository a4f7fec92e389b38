"""`GeminiMultimodalLiveSpeechConfig`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import rt

if TYPE_CHECKING:
    from .gemini_multimodal_live_voice_config import GeminiMultimodalLiveVoiceConfig


@rt.dataclass(slots=True, kw_only=True)
class GeminiMultimodalLiveSpeechConfig(rt.Record):
    """The object `GeminiMultimodalLiveSpeechConfig`."""

    voice_config: GeminiMultimodalLiveVoiceConfig

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        unread = len(data)
        if (v := data.get("voiceConfig")) is not None:
            v = _VOICE_CONFIG.decode(v)
            unread -= 1
        self.voice_config = v
        if unread:
            self._extra, self._nulls = rt.rest(cls, data)
        else:
            self._extra = None
            self._nulls = ()
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        record: Any = self
        if (v := record.voice_config) is not None:
            out["voiceConfig"] = rt.ENCODERS[type(v)](v)
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "voiceConfig": _VOICE_CONFIG,
            },
            required=("voiceConfig",),
        )


_VOICE_CONFIG = rt.Ref("GeminiMultimodalLiveVoiceConfig")

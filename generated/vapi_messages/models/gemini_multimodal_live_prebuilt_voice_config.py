"""`GeminiMultimodalLivePrebuiltVoiceConfig`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import rt

if TYPE_CHECKING:
    from ..enums.gemini_multimodal_live_prebuilt_voice_config__voice_name import (
        GeminiMultimodalLivePrebuiltVoiceConfig_VoiceName,
    )


@rt.dataclass(slots=True, kw_only=True)
class GeminiMultimodalLivePrebuiltVoiceConfig(rt.Record):
    """The object `GeminiMultimodalLivePrebuiltVoiceConfig`."""

    voice_name: GeminiMultimodalLivePrebuiltVoiceConfig_VoiceName

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        unread = len(data)
        if (v := data.get("voiceName")) is not None:
            v = _VOICE_NAME.decode(v)
            unread -= 1
        self.voice_name = v
        if unread:
            self._extra, self._nulls = rt.rest(cls, data)
        else:
            self._extra = None
            self._nulls = ()
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        record: Any = self
        if (v := record.voice_name) is not None:
            out["voiceName"] = rt.ENCODERS[type(v)](v)
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "voiceName": _VOICE_NAME,
            },
            required=("voiceName",),
        )


_VOICE_NAME = rt.Enum("GeminiMultimodalLivePrebuiltVoiceConfig_VoiceName")

"""`GeminiMultimodalLivePrebuiltVoiceConfig`: its class, and how it is decoded, encoded and
checked.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import rt

if TYPE_CHECKING:
    from .. import enum_texts
    from ..enums.gemini_multimodal_live_prebuilt_voice_config__voice_name import (
        GeminiMultimodalLivePrebuiltVoiceConfig_VoiceName,
    )


@rt.dataclass(slots=True, kw_only=True)
class GeminiMultimodalLivePrebuiltVoiceConfig(rt.Record):
    """Found in `GeminiMultimodalLiveVoiceConfig.prebuilt_voice_config`."""

    voice_name: GeminiMultimodalLivePrebuiltVoiceConfig_VoiceName

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            voice_name: (
                GeminiMultimodalLivePrebuiltVoiceConfig_VoiceName
                | enum_texts.GeminiMultimodalLivePrebuiltVoiceConfig_VoiceName
            ),
            extra: dict[str, Any] = ...,
        ) -> None: ...

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        get = data.get
        if (v := get("voiceName")) is not None:
            v = _VOICE_NAME.decode(v)
        self.voice_name = v
        self._extra, self._nulls = rt.rest(cls, data)
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        out: dict[str, Any] = {}
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

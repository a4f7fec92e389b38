"""`GeminiMultimodalLivePrebuiltVoiceConfig`."""

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

    def _fill(self: Any, get: rt.Get) -> None:
        if (v := get("voiceName")) is not None:
            v = _VOICE_NAME.decode(v)
        self.voice_name = v

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "voiceName": _VOICE_NAME,
            },
        )


_VOICE_NAME = rt.Enum("GeminiMultimodalLivePrebuiltVoiceConfig_VoiceName")

"""`GeminiMultimodalLiveVoiceConfig`: its class, and how it is decoded, encoded and checked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import rt

if TYPE_CHECKING:
    from .gemini_multimodal_live_prebuilt_voice_config import (
        GeminiMultimodalLivePrebuiltVoiceConfig,
    )


@rt.dataclass(slots=True, kw_only=True)
class GeminiMultimodalLiveVoiceConfig(rt.BranchRecord):
    """Found in `GeminiMultimodalLiveSpeechConfig.voice_config`."""

    prebuilt_voice_config: GeminiMultimodalLivePrebuiltVoiceConfig

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        get = data.get
        left = 0
        if get("prebuiltVoiceConfig") is None:
            self.prebuilt_voice_config = None
        else:
            left += 1
        if left:
            self._pending = data, left, {}
        else:
            self._pending = None
            self._extra, self._nulls = rt.rest(cls, data)
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        if record._pending is not None:
            return rt.encode_unread(record)
        out: dict[str, Any] = {}
        if (v := record.prebuilt_voice_config) is not None:
            out["prebuiltVoiceConfig"] = rt.ENCODERS[type(v)](v)
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "prebuiltVoiceConfig": _PREBUILT_VOICE_CONFIG,
            },
            required=("prebuiltVoiceConfig",),
        )


_PREBUILT_VOICE_CONFIG = rt.Ref("GeminiMultimodalLivePrebuiltVoiceConfig")

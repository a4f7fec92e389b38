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
        unread: dict[str, Any] = {}
        if "prebuiltVoiceConfig" in data and (v := data["prebuiltVoiceConfig"]) is not None:
            unread["prebuilt_voice_config"] = ["prebuiltVoiceConfig", _PREBUILT_VOICE_CONFIG, v]
        else:
            self.prebuilt_voice_config = None
        self._extra, self._nulls = rt.rest(cls, data)
        self._unread = unread or None
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        out: dict[str, Any] = {} if record._unread is None else rt.unread_branches(record)
        if "prebuiltVoiceConfig" not in out and (v := record.prebuilt_voice_config) is not None:
            out["prebuiltVoiceConfig"] = rt.ENCODERS[type(v)](v)
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out if record._unread is None else rt.in_order(record, out)

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "prebuiltVoiceConfig": _PREBUILT_VOICE_CONFIG,
            },
            required=("prebuiltVoiceConfig",),
        )


_PREBUILT_VOICE_CONFIG = rt.Ref("GeminiMultimodalLivePrebuiltVoiceConfig")

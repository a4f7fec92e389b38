"""`GoogleRealtimeConfig`: its class, and how it is decoded, encoded and checked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import rt

if TYPE_CHECKING:
    from .gemini_multimodal_live_speech_config import GeminiMultimodalLiveSpeechConfig


@rt.dataclass(slots=True, kw_only=True)
class GoogleRealtimeConfig(rt.BranchRecord):
    """Found in `GoogleModel.realtime_config`."""

    top_p: int | float | None = None
    top_k: int | float | None = None
    presence_penalty: int | float | None = None
    frequency_penalty: int | float | None = None
    speech_config: GeminiMultimodalLiveSpeechConfig | None = None

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        get = data.get
        left = 0
        self.top_p = get("topP")
        self.top_k = get("topK")
        self.presence_penalty = get("presencePenalty")
        self.frequency_penalty = get("frequencyPenalty")
        if get("speechConfig") is None:
            self.speech_config = None
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
        if (v := record.top_p) is not None:
            out["topP"] = v
        if (v := record.top_k) is not None:
            out["topK"] = v
        if (v := record.presence_penalty) is not None:
            out["presencePenalty"] = v
        if (v := record.frequency_penalty) is not None:
            out["frequencyPenalty"] = v
        if (v := record.speech_config) is not None:
            out["speechConfig"] = rt.ENCODERS[type(v)](v)
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "topP": rt.NUMBER,
                "topK": rt.NUMBER,
                "presencePenalty": rt.NUMBER,
                "frequencyPenalty": rt.NUMBER,
                "speechConfig": _SPEECH_CONFIG,
            },
        )


_SPEECH_CONFIG = rt.Ref("GeminiMultimodalLiveSpeechConfig")

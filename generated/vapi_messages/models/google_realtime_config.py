"""`GoogleRealtimeConfig`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import rt

if TYPE_CHECKING:
    from .gemini_multimodal_live_speech_config import GeminiMultimodalLiveSpeechConfig


@rt.dataclass(slots=True, kw_only=True)
class GoogleRealtimeConfig(rt.Record):
    """The object `GoogleRealtimeConfig`."""

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
        unread = len(data)
        if "topP" in data and (v := data["topP"]) is not None:
            self.top_p = v
            unread -= 1
        else:
            self.top_p = None
        if "topK" in data and (v := data["topK"]) is not None:
            self.top_k = v
            unread -= 1
        else:
            self.top_k = None
        if "presencePenalty" in data and (v := data["presencePenalty"]) is not None:
            self.presence_penalty = v
            unread -= 1
        else:
            self.presence_penalty = None
        if "frequencyPenalty" in data and (v := data["frequencyPenalty"]) is not None:
            self.frequency_penalty = v
            unread -= 1
        else:
            self.frequency_penalty = None
        if "speechConfig" in data and (v := data["speechConfig"]) is not None:
            self.speech_config = _SPEECH_CONFIG.decode(v)
            unread -= 1
        else:
            self.speech_config = None
        if unread:
            self._extra, self._nulls = rt.rest(cls, data)
        else:
            self._extra = None
            self._nulls = ()
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        record: Any = self
        if record.top_p is not None:
            out["topP"] = record.top_p
        if record.top_k is not None:
            out["topK"] = record.top_k
        if record.presence_penalty is not None:
            out["presencePenalty"] = record.presence_penalty
        if record.frequency_penalty is not None:
            out["frequencyPenalty"] = record.frequency_penalty
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

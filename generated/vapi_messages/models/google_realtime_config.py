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
        unread: dict[str, Any] = {}
        self.top_p = data["topP"] if "topP" in data else None
        self.top_k = data["topK"] if "topK" in data else None
        self.presence_penalty = data["presencePenalty"] if "presencePenalty" in data else None
        self.frequency_penalty = data["frequencyPenalty"] if "frequencyPenalty" in data else None
        if "speechConfig" in data and (v := data["speechConfig"]) is not None:
            unread["speech_config"] = ["speechConfig", _SPEECH_CONFIG, v]
        else:
            self.speech_config = None
        self._extra, self._nulls = rt.rest(cls, data)
        self._unread = unread or None
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        out: dict[str, Any] = {} if record._unread is None else rt.unread_branches(record)
        if (v := record.top_p) is not None:
            out["topP"] = v
        if (v := record.top_k) is not None:
            out["topK"] = v
        if (v := record.presence_penalty) is not None:
            out["presencePenalty"] = v
        if (v := record.frequency_penalty) is not None:
            out["frequencyPenalty"] = v
        if "speechConfig" not in out and (v := record.speech_config) is not None:
            out["speechConfig"] = rt.ENCODERS[type(v)](v)
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out if record._unread is None else rt.in_order(record, out)

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

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
    extra: dict[str, Any] = rt.field(default_factory=dict[str, Any])
    _nulls: tuple[str, ...] = rt.field(default=(), repr=False, compare=False)

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if not isinstance(data, rt.JSON_OBJECT):
            return data
        self = rt.new(cls)
        get = data.get
        unread = len(data)
        if (v := get("topP")) is not None:
            unread -= 1
        self.top_p = v
        if (v := get("topK")) is not None:
            unread -= 1
        self.top_k = v
        if (v := get("presencePenalty")) is not None:
            unread -= 1
        self.presence_penalty = v
        if (v := get("frequencyPenalty")) is not None:
            unread -= 1
        self.frequency_penalty = v
        if (v := get("speechConfig")) is not None:
            v = _SPEECH_CONFIG.decode(v)
            unread -= 1
        self.speech_config = v
        if unread:
            self._extra, self._nulls = rt.rest(data, KNOWN_KEYS)
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
        if self._nulls or self._extra:
            rt.finish(out, self._nulls, self._extra)
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
            extra=rt.ANY,
        )


_SPEECH_CONFIG = rt.Ref("GeminiMultimodalLiveSpeechConfig")
KNOWN_KEYS = frozenset(
    {
        "topP",
        "topK",
        "presencePenalty",
        "frequencyPenalty",
        "speechConfig",
    }
)

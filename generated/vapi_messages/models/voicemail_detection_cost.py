"""`VoicemailDetectionCost`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from ..enums.voicemail_detection_cost__provider import VoicemailDetectionCost_Provider


@rt.dataclass(slots=True, kw_only=True)
class VoicemailDetectionCost(rt.Record):
    """The object `VoicemailDetectionCost`."""

    type: Literal["voicemail-detection"]
    model: dict[str, Any]
    provider: VoicemailDetectionCost_Provider
    prompt_text_tokens: int | float
    prompt_audio_tokens: int | float
    completion_text_tokens: int | float
    completion_audio_tokens: int | float
    cost: int | float

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        unread = len(data)
        if (v := data.get("type")) is not None:
            unread -= 1
        self.type = v
        if (v := data.get("model")) is not None:
            unread -= 1
        self.model = v
        if (v := data.get("provider")) is not None:
            v = _PROVIDER.decode(v)
            unread -= 1
        self.provider = v
        if (v := data.get("promptTextTokens")) is not None:
            unread -= 1
        self.prompt_text_tokens = v
        if (v := data.get("promptAudioTokens")) is not None:
            unread -= 1
        self.prompt_audio_tokens = v
        if (v := data.get("completionTextTokens")) is not None:
            unread -= 1
        self.completion_text_tokens = v
        if (v := data.get("completionAudioTokens")) is not None:
            unread -= 1
        self.completion_audio_tokens = v
        if (v := data.get("cost")) is not None:
            unread -= 1
        self.cost = v
        if unread:
            self._extra, self._nulls = rt.rest(cls, data)
        else:
            self._extra = None
            self._nulls = ()
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        record: Any = self
        if record.type is not None:
            out["type"] = record.type
        if record.model is not None:
            out["model"] = record.model
        if (v := record.provider) is not None:
            out["provider"] = rt.ENCODERS[type(v)](v)
        if record.prompt_text_tokens is not None:
            out["promptTextTokens"] = record.prompt_text_tokens
        if record.prompt_audio_tokens is not None:
            out["promptAudioTokens"] = record.prompt_audio_tokens
        if record.completion_text_tokens is not None:
            out["completionTextTokens"] = record.completion_text_tokens
        if record.completion_audio_tokens is not None:
            out["completionAudioTokens"] = record.completion_audio_tokens
        if record.cost is not None:
            out["cost"] = record.cost
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "type": rt.Const("voicemail-detection"),
                "model": rt.OBJECT,
                "provider": _PROVIDER,
                "promptTextTokens": rt.NUMBER,
                "promptAudioTokens": rt.NUMBER,
                "completionTextTokens": rt.NUMBER,
                "completionAudioTokens": rt.NUMBER,
                "cost": rt.NUMBER,
            },
            required=(
                "type",
                "model",
                "provider",
                "promptTextTokens",
                "promptAudioTokens",
                "completionTextTokens",
                "completionAudioTokens",
                "cost",
            ),
        )


_PROVIDER = rt.Enum("VoicemailDetectionCost_Provider")

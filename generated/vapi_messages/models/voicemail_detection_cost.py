"""`VoicemailDetectionCost`: its class, and how it is decoded, encoded and checked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from ..enums.voicemail_detection_cost__provider import VoicemailDetectionCost_Provider


@rt.dataclass(slots=True, kw_only=True)
class VoicemailDetectionCost(rt.Record):
    """Found in `Call.costs` where `type` is `voicemail-detection` and 1 more."""

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
        get = data.get
        self.type = get("type")
        self.model = get("model")
        if (v := get("provider")) is not None:
            v = _PROVIDER.decode(v)
        self.provider = v
        self.prompt_text_tokens = get("promptTextTokens")
        self.prompt_audio_tokens = get("promptAudioTokens")
        self.completion_text_tokens = get("completionTextTokens")
        self.completion_audio_tokens = get("completionAudioTokens")
        self.cost = get("cost")
        self._extra, self._nulls = rt.rest(cls, data)
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        out: dict[str, Any] = {}
        if (v := record.type) is not None:
            out["type"] = v
        if (v := record.model) is not None:
            out["model"] = v
        if (v := record.provider) is not None:
            out["provider"] = rt.ENCODERS[type(v)](v)
        if (v := record.prompt_text_tokens) is not None:
            out["promptTextTokens"] = v
        if (v := record.prompt_audio_tokens) is not None:
            out["promptAudioTokens"] = v
        if (v := record.completion_text_tokens) is not None:
            out["completionTextTokens"] = v
        if (v := record.completion_audio_tokens) is not None:
            out["completionAudioTokens"] = v
        if (v := record.cost) is not None:
            out["cost"] = v
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

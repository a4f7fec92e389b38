"""`VoicemailDetectionCost`."""

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

    def _fill(self: Any, get: rt.Get) -> None:
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
        )


_PROVIDER = rt.Enum("VoicemailDetectionCost_Provider")

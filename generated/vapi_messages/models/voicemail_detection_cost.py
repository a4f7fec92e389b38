"""`VoicemailDetectionCost`: its class, and how it is read, written and judged."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from ..enums.voicemail_detection_cost__provider import VoicemailDetectionCost_Provider


@dataclass(slots=True, kw_only=True)
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
    extra: dict[str, Any] = field(default_factory=dict[str, Any])
    _nulls: tuple[str, ...] = field(default=(), repr=False, compare=False)

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if not isinstance(data, rt.JSON_OBJECT):
            return data
        self = rt.new(cls)
        get = data.get
        self.type = get("type")
        self.model = get("model")
        v = get("provider")
        self.provider = v if v is None else _PROVIDER.decode(v)
        self.prompt_text_tokens = get("promptTextTokens")
        self.prompt_audio_tokens = get("promptAudioTokens")
        self.completion_text_tokens = get("completionTextTokens")
        self.completion_audio_tokens = get("completionAudioTokens")
        self.cost = get("cost")
        self.extra, self._nulls = rt.rest(data, KNOWN_KEYS)
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        record: Any = self
        if (v := record.type) is not None:
            out["type"] = v
        if (v := record.model) is not None:
            out["model"] = v
        if (v := record.provider) is not None:
            out["provider"] = rt.encode(v)
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
        if self._nulls or self.extra:
            rt.finish(out, self._nulls, self.extra)
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
            extra=rt.ANY,
        )


_PROVIDER = rt.Enum("VoicemailDetectionCost_Provider")
KNOWN_KEYS = frozenset(
    {
        "type",
        "model",
        "provider",
        "promptTextTokens",
        "promptAudioTokens",
        "completionTextTokens",
        "completionAudioTokens",
        "cost",
    }
)

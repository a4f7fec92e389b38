"""`FallbackOpenAITranscriber`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from .. import enum_texts
    from ..enums.fallback_open_ai_transcriber__language import FallbackOpenAITranscriber_Language
    from ..enums.fallback_open_ai_transcriber__model import FallbackOpenAITranscriber_Model


@rt.dataclass(slots=True, kw_only=True)
class FallbackOpenAITranscriber(rt.Record):
    """Found in `FallbackTranscriberPlan.transcribers` where `provider` is `openai`."""

    provider: Literal["openai"]
    model: FallbackOpenAITranscriber_Model
    language: FallbackOpenAITranscriber_Language | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            provider: Literal["openai"],
            model: FallbackOpenAITranscriber_Model | enum_texts.FallbackOpenAITranscriber_Model,
            language: (
                FallbackOpenAITranscriber_Language
                | enum_texts.FallbackOpenAITranscriber_Language
                | None
            ) = None,
            extra: dict[str, Any] = ...,
        ) -> None: ...

    def _fill(self: Any, get: rt.Get) -> None:
        self.provider = get("provider")
        if (v := get("model")) is not None:
            v = _MODEL.decode(v)
        self.model = v
        if (v := get("language")) is not None:
            v = _LANGUAGE.decode(v)
        self.language = v

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "provider": rt.Const("openai"),
                "model": _MODEL,
                "language": _LANGUAGE,
            },
        )


_MODEL = rt.Enum("FallbackOpenAITranscriber_Model")
_LANGUAGE = rt.Enum("FallbackOpenAITranscriber_Language")

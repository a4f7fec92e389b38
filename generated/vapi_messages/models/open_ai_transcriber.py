"""`OpenAITranscriber`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from .. import enum_texts
    from ..enums.open_ai_transcriber__language import OpenAITranscriber_Language
    from ..enums.open_ai_transcriber__model import OpenAITranscriber_Model
    from .fallback_transcriber_plan import FallbackTranscriberPlan


@rt.dataclass(slots=True, kw_only=True)
class OpenAITranscriber(rt.BranchRecord):
    """Found in `AssistantOverrides.transcriber` where `provider` is `openai` and 4 more."""

    provider: Literal["openai"]
    model: OpenAITranscriber_Model
    language: OpenAITranscriber_Language | None = None
    fallback_plan: FallbackTranscriberPlan | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            provider: Literal["openai"],
            model: OpenAITranscriber_Model | enum_texts.FallbackOpenAITranscriber_Model,
            language: (
                OpenAITranscriber_Language | enum_texts.FallbackOpenAITranscriber_Language | None
            ) = None,
            fallback_plan: FallbackTranscriberPlan | None = None,
            extra: dict[str, Any] = ...,
        ) -> None: ...

    def _fill(self: Any, get: rt.Get) -> int:
        left = 0
        self.provider = get("provider")
        if (v := get("model")) is not None:
            v = _MODEL.decode(v)
        self.model = v
        if (v := get("language")) is not None:
            v = _LANGUAGE.decode(v)
        self.language = v
        if get("fallbackPlan") is None:
            self.fallback_plan = None
        else:
            left += 1
        return left

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "provider": rt.Const("openai"),
                "model": _MODEL,
                "language": _LANGUAGE,
                "fallbackPlan": rt.Ref("FallbackTranscriberPlan"),
            },
        )


_MODEL = rt.Enum("OpenAITranscriber_Model")
_LANGUAGE = rt.Enum("OpenAITranscriber_Language")

"""`GoogleTranscriber`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from .. import enum_texts
    from ..enums.google_transcriber__language import GoogleTranscriber_Language
    from ..enums.google_transcriber__model import GoogleTranscriber_Model
    from .fallback_transcriber_plan import FallbackTranscriberPlan


@rt.dataclass(slots=True, kw_only=True)
class GoogleTranscriber(rt.BranchRecord):
    """Found in `AssistantOverrides.transcriber` where `provider` is `google` and 4 more."""

    provider: Literal["google"]
    model: GoogleTranscriber_Model | None = None
    language: GoogleTranscriber_Language | None = None
    fallback_plan: FallbackTranscriberPlan | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            provider: Literal["google"],
            model: (
                GoogleTranscriber_Model | enum_texts.FallbackGoogleTranscriber_Model | None
            ) = None,
            language: (
                GoogleTranscriber_Language | enum_texts.FallbackGoogleTranscriber_Language | None
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
                "provider": rt.Const("google"),
                "model": _MODEL,
                "language": _LANGUAGE,
                "fallbackPlan": rt.Ref("FallbackTranscriberPlan"),
            },
        )


_MODEL = rt.Enum("GoogleTranscriber_Model")
_LANGUAGE = rt.Enum("GoogleTranscriber_Language")

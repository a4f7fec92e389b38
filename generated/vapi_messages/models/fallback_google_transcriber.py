"""`FallbackGoogleTranscriber`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from .. import enum_texts
    from ..enums.fallback_google_transcriber__language import FallbackGoogleTranscriber_Language
    from ..enums.fallback_google_transcriber__model import FallbackGoogleTranscriber_Model


@rt.dataclass(slots=True, kw_only=True)
class FallbackGoogleTranscriber(rt.Record):
    """Found in `FallbackTranscriberPlan.transcribers` where `provider` is `google`."""

    provider: Literal["google"]
    model: FallbackGoogleTranscriber_Model | None = None
    language: FallbackGoogleTranscriber_Language | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            provider: Literal["google"],
            model: (
                FallbackGoogleTranscriber_Model | enum_texts.FallbackGoogleTranscriber_Model | None
            ) = None,
            language: (
                FallbackGoogleTranscriber_Language
                | enum_texts.FallbackGoogleTranscriber_Language
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
                "provider": rt.Const("google"),
                "model": _MODEL,
                "language": _LANGUAGE,
            },
        )


_MODEL = rt.Enum("FallbackGoogleTranscriber_Model")
_LANGUAGE = rt.Enum("FallbackGoogleTranscriber_Language")

"""`FallbackCartesiaTranscriber`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from .. import enum_texts
    from ..enums.fallback_cartesia_transcriber__language import FallbackCartesiaTranscriber_Language
    from ..enums.fallback_cartesia_transcriber__model import FallbackCartesiaTranscriber_Model


@rt.dataclass(slots=True, kw_only=True)
class FallbackCartesiaTranscriber(rt.Record):
    """Found in `FallbackTranscriberPlan.transcribers` where `provider` is `cartesia`."""

    provider: Literal["cartesia"]
    model: FallbackCartesiaTranscriber_Model | None = None
    language: FallbackCartesiaTranscriber_Language | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            provider: Literal["cartesia"],
            model: (
                FallbackCartesiaTranscriber_Model | enum_texts.CartesiaTranscriber_Model | None
            ) = None,
            language: (
                FallbackCartesiaTranscriber_Language
                | enum_texts.CartesiaTranscriber_Language
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
                "provider": rt.Const("cartesia"),
                "model": _MODEL,
                "language": _LANGUAGE,
            },
        )


_MODEL = rt.Enum("FallbackCartesiaTranscriber_Model")
_LANGUAGE = rt.Enum("FallbackCartesiaTranscriber_Language")

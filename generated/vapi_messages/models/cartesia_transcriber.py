"""`CartesiaTranscriber`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from .. import enum_texts
    from ..enums.cartesia_transcriber__language import CartesiaTranscriber_Language
    from ..enums.cartesia_transcriber__model import CartesiaTranscriber_Model
    from .fallback_transcriber_plan import FallbackTranscriberPlan


@rt.dataclass(slots=True, kw_only=True)
class CartesiaTranscriber(rt.BranchRecord):
    """Found in `AssistantOverrides.transcriber` where `provider` is `cartesia` and 4 more."""

    provider: Literal["cartesia"]
    model: CartesiaTranscriber_Model | None = None
    language: CartesiaTranscriber_Language | None = None
    fallback_plan: FallbackTranscriberPlan | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            provider: Literal["cartesia"],
            model: CartesiaTranscriber_Model | enum_texts.CartesiaTranscriber_Model | None = None,
            language: (
                CartesiaTranscriber_Language | enum_texts.CartesiaTranscriber_Language | None
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
                "provider": rt.Const("cartesia"),
                "model": _MODEL,
                "language": _LANGUAGE,
                "fallbackPlan": rt.Ref("FallbackTranscriberPlan"),
            },
        )


_MODEL = rt.Enum("CartesiaTranscriber_Model")
_LANGUAGE = rt.Enum("CartesiaTranscriber_Language")

"""`CartesiaExperimentalControls`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import rt

if TYPE_CHECKING:
    from .. import enum_texts
    from ..enums.cartesia_experimental_controls__emotion import CartesiaExperimentalControls_Emotion
    from ..enums.cartesia_experimental_controls__speed import CartesiaExperimentalControls_Speed


@rt.dataclass(slots=True, kw_only=True)
class CartesiaExperimentalControls(rt.Record):
    """Found in `CartesiaVoice.experimental_controls` and 1 more."""

    speed: CartesiaExperimentalControls_Speed | int | float | None = None
    emotion: CartesiaExperimentalControls_Emotion | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            speed: (
                CartesiaExperimentalControls_Speed
                | enum_texts.CartesiaExperimentalControls_Speed
                | int
                | float
                | None
            ) = None,
            emotion: (
                CartesiaExperimentalControls_Emotion
                | enum_texts.CartesiaExperimentalControls_Emotion
                | None
            ) = None,
            extra: dict[str, Any] = ...,
        ) -> None: ...

    def _fill(self: Any, get: rt.Get) -> None:
        if (v := get("speed")) is not None:
            v = _SPEED.decode(v)
        self.speed = v
        if (v := get("emotion")) is not None:
            v = _EMOTION.decode(v)
        self.emotion = v

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "speed": _SPEED,
                "emotion": _EMOTION,
            },
        )


_SPEED = rt.ByJsonType(
    rt.Enum("CartesiaExperimentalControls_Speed"), rt.Number(minimum=-1, maximum=1)
)
_EMOTION = rt.Enum("CartesiaExperimentalControls_Emotion")

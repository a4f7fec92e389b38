"""`CartesiaExperimentalControls`: its class, and how it is decoded, encoded and checked."""

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

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        get = data.get
        if (v := get("speed")) is not None:
            v = _SPEED.decode(v)
        self.speed = v
        if (v := get("emotion")) is not None:
            v = _EMOTION.decode(v)
        self.emotion = v
        self._extra, self._nulls = rt.rest(cls, data)
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        out: dict[str, Any] = {}
        if (v := record.speed) is not None:
            out["speed"] = rt.ENCODERS[type(v)](v)
        if (v := record.emotion) is not None:
            out["emotion"] = rt.ENCODERS[type(v)](v)
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "speed": _SPEED,
                "emotion": _EMOTION,
            },
        )


_SPEED = rt.OneOf(rt.Enum("CartesiaExperimentalControls_Speed"), rt.Number(minimum=-1, maximum=1))
_EMOTION = rt.Enum("CartesiaExperimentalControls_Emotion")

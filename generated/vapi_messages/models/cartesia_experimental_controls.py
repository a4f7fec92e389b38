"""`CartesiaExperimentalControls`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import rt

if TYPE_CHECKING:
    from ..enums.cartesia_experimental_controls__emotion import (
        CartesiaExperimentalControls_Emotion,
    )
    from ..enums.cartesia_experimental_controls__speed import CartesiaExperimentalControls_Speed


@rt.dataclass(slots=True, kw_only=True)
class CartesiaExperimentalControls(rt.Record):
    """The object `CartesiaExperimentalControls`."""

    speed: CartesiaExperimentalControls_Speed | int | float | None = None
    emotion: CartesiaExperimentalControls_Emotion | None = None
    extra: dict[str, Any] = rt.field(default_factory=dict[str, Any])
    _nulls: tuple[str, ...] = rt.field(default=(), repr=False, compare=False)

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if not isinstance(data, rt.JSON_OBJECT):
            return data
        self = rt.new(cls)
        get = data.get
        unread = len(data)
        if (v := get("speed")) is not None:
            v = _SPEED.decode(v)
            unread -= 1
        self.speed = v
        if (v := get("emotion")) is not None:
            v = _EMOTION.decode(v)
            unread -= 1
        self.emotion = v
        if unread:
            self._extra, self._nulls = rt.rest(data, KNOWN_KEYS)
        else:
            self._extra = None
            self._nulls = ()
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        record: Any = self
        if (v := record.speed) is not None:
            out["speed"] = rt.ENCODERS[type(v)](v)
        if (v := record.emotion) is not None:
            out["emotion"] = rt.ENCODERS[type(v)](v)
        if self._nulls or self._extra:
            rt.finish(out, self._nulls, self._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "speed": _SPEED,
                "emotion": _EMOTION,
            },
            extra=rt.ANY,
        )


_SPEED = rt.OneOf(rt.Enum("CartesiaExperimentalControls_Speed"), rt.Number(minimum=-1, maximum=1))
_EMOTION = rt.Enum("CartesiaExperimentalControls_Emotion")
KNOWN_KEYS = frozenset(
    {
        "speed",
        "emotion",
    }
)

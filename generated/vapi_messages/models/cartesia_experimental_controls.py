"""`CartesiaExperimentalControls`: its class, and how it is read, written and judged."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from . import rt

if TYPE_CHECKING:
    from ..enums.cartesia_experimental_controls__emotion import (
        CartesiaExperimentalControls_Emotion,
    )
    from ..enums.cartesia_experimental_controls__speed import CartesiaExperimentalControls_Speed


@dataclass(slots=True, kw_only=True)
class CartesiaExperimentalControls(rt.Record):
    """The object `CartesiaExperimentalControls`."""

    speed: CartesiaExperimentalControls_Speed | int | float | None = None
    emotion: CartesiaExperimentalControls_Emotion | None = None
    extra: dict[str, Any] = field(default_factory=dict[str, Any])
    _nulls: tuple[str, ...] = field(default=(), repr=False, compare=False)

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if not isinstance(data, rt.JSON_OBJECT):
            return data
        self = rt.new(cls)
        get = data.get
        v = get("speed")
        self.speed = v if v is None else _SPEED.decode(v)
        v = get("emotion")
        self.emotion = v if v is None else _EMOTION.decode(v)
        self.extra, self._nulls = rt.rest(data, KNOWN_KEYS)
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        record: Any = self
        if (v := record.speed) is not None:
            out["speed"] = rt.encode(v)
        if (v := record.emotion) is not None:
            out["emotion"] = rt.encode(v)
        if self._nulls or self.extra:
            rt.finish(out, self._nulls, self.extra)
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

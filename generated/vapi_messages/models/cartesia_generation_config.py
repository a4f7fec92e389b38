"""`CartesiaGenerationConfig`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import rt

if TYPE_CHECKING:
    from .cartesia_generation_config_experimental import CartesiaGenerationConfigExperimental


@rt.dataclass(slots=True, kw_only=True)
class CartesiaGenerationConfig(rt.Record):
    """The object `CartesiaGenerationConfig`."""

    speed: int | float | None = None
    """From 0.6 to 1.5. Default: `1`."""
    volume: int | float | None = None
    """From 0.5 to 2. Default: `1`."""
    experimental: CartesiaGenerationConfigExperimental | None = None
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
            unread -= 1
        self.speed = v
        if (v := get("volume")) is not None:
            unread -= 1
        self.volume = v
        if (v := get("experimental")) is not None:
            v = _EXPERIMENTAL.decode(v)
            unread -= 1
        self.experimental = v
        if unread:
            self._extra, self._nulls = rt.rest(data, KNOWN_KEYS)
        else:
            self._extra = None
            self._nulls = ()
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        record: Any = self
        if record.speed is not None:
            out["speed"] = record.speed
        if record.volume is not None:
            out["volume"] = record.volume
        if (v := record.experimental) is not None:
            out["experimental"] = rt.ENCODERS[type(v)](v)
        if self._nulls or self._extra:
            rt.finish(out, self._nulls, self._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "speed": rt.Number(minimum=0.6, maximum=1.5),
                "volume": rt.Number(minimum=0.5, maximum=2),
                "experimental": _EXPERIMENTAL,
            },
            extra=rt.ANY,
        )


_EXPERIMENTAL = rt.Ref("CartesiaGenerationConfigExperimental")
KNOWN_KEYS = frozenset(
    {
        "speed",
        "volume",
        "experimental",
    }
)

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

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        unread = len(data)
        if "speed" in data and (v := data["speed"]) is not None:
            self.speed = v
            unread -= 1
        else:
            self.speed = None
        if "volume" in data and (v := data["volume"]) is not None:
            self.volume = v
            unread -= 1
        else:
            self.volume = None
        if "experimental" in data and (v := data["experimental"]) is not None:
            self.experimental = _EXPERIMENTAL.decode(v)
            unread -= 1
        else:
            self.experimental = None
        if unread:
            self._extra, self._nulls = rt.rest(cls, data)
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
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "speed": rt.Number(minimum=0.6, maximum=1.5),
                "volume": rt.Number(minimum=0.5, maximum=2),
                "experimental": _EXPERIMENTAL,
            },
        )


_EXPERIMENTAL = rt.Ref("CartesiaGenerationConfigExperimental")

"""`CartesiaGenerationConfig`: its class, and how it is decoded, encoded and checked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import rt

if TYPE_CHECKING:
    from .cartesia_generation_config_experimental import CartesiaGenerationConfigExperimental


@rt.dataclass(slots=True, kw_only=True)
class CartesiaGenerationConfig(rt.BranchRecord):
    """Found in `CartesiaVoice.generation_config` and 1 more."""

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
        get = data.get
        left = 0
        self.speed = get("speed")
        self.volume = get("volume")
        if get("experimental") is None:
            self.experimental = None
        else:
            left += 1
        if left:
            self._pending = data, left, {}
        else:
            self._pending = None
            self._extra, self._nulls = rt.rest(cls, data)
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        if record._pending is not None:
            return rt.encode_unread(record)
        out: dict[str, Any] = {}
        if (v := record.speed) is not None:
            out["speed"] = v
        if (v := record.volume) is not None:
            out["volume"] = v
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

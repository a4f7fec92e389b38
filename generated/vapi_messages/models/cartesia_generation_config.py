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
        unread: dict[str, Any] = {}
        self.speed = data["speed"] if "speed" in data else None
        self.volume = data["volume"] if "volume" in data else None
        if "experimental" in data and (v := data["experimental"]) is not None:
            unread["experimental"] = ["experimental", _EXPERIMENTAL, v]
        else:
            self.experimental = None
        self._extra, self._nulls = rt.rest(cls, data)
        self._unread = unread or None
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        out: dict[str, Any] = {} if record._unread is None else rt.unread_branches(record)
        if (v := record.speed) is not None:
            out["speed"] = v
        if (v := record.volume) is not None:
            out["volume"] = v
        if "experimental" not in out and (v := record.experimental) is not None:
            out["experimental"] = rt.ENCODERS[type(v)](v)
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out if record._unread is None else rt.in_order(record, out)

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

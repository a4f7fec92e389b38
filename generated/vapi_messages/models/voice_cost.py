"""`VoiceCost`: its class, and how it is decoded, encoded and checked."""

from __future__ import annotations

from typing import Any, Literal

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class VoiceCost(rt.Record):
    """Found in `Call.costs` where `type` is `voice` and 1 more."""

    type: Literal["voice"]
    voice: dict[str, Any]
    characters: int | float
    cost: int | float

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        get = data.get
        self.type = get("type")
        self.voice = get("voice")
        self.characters = get("characters")
        self.cost = get("cost")
        self._extra, self._nulls = rt.rest(cls, data)
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        out: dict[str, Any] = {}
        if (v := record.type) is not None:
            out["type"] = v
        if (v := record.voice) is not None:
            out["voice"] = v
        if (v := record.characters) is not None:
            out["characters"] = v
        if (v := record.cost) is not None:
            out["cost"] = v
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "type": rt.Const("voice"),
                "voice": rt.OBJECT,
                "characters": rt.NUMBER,
                "cost": rt.NUMBER,
            },
            required=("type", "voice", "characters", "cost"),
        )

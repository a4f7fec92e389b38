"""`TranscriberCost`: its class, and how it is decoded, encoded and checked."""

from __future__ import annotations

from typing import Any, Literal

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class TranscriberCost(rt.Record):
    """Found in `Call.costs` where `type` is `transcriber` and 1 more."""

    type: Literal["transcriber"]
    transcriber: dict[str, Any]
    minutes: int | float
    cost: int | float

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        get = data.get
        self.type = get("type")
        self.transcriber = get("transcriber")
        self.minutes = get("minutes")
        self.cost = get("cost")
        self._extra, self._nulls = rt.rest(cls, data)
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        out: dict[str, Any] = {}
        if (v := record.type) is not None:
            out["type"] = v
        if (v := record.transcriber) is not None:
            out["transcriber"] = v
        if (v := record.minutes) is not None:
            out["minutes"] = v
        if (v := record.cost) is not None:
            out["cost"] = v
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "type": rt.Const("transcriber"),
                "transcriber": rt.OBJECT,
                "minutes": rt.NUMBER,
                "cost": rt.NUMBER,
            },
            required=("type", "transcriber", "minutes", "cost"),
        )

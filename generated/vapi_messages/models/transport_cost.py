"""`TransportCost`: its class, and how it is decoded, encoded and checked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from ..enums.transport_cost__provider import TransportCost_Provider


@rt.dataclass(slots=True, kw_only=True)
class TransportCost(rt.Record):
    """Found in `Call.costs` where `type` is `transport` and 1 more."""

    type: Literal["transport"]
    provider: TransportCost_Provider | None = None
    minutes: int | float
    cost: int | float

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        get = data.get
        self.type = get("type")
        if (v := get("provider")) is not None:
            v = _PROVIDER.decode(v)
        self.provider = v
        self.minutes = get("minutes")
        self.cost = get("cost")
        self._extra, self._nulls = rt.rest(cls, data)
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        out: dict[str, Any] = {}
        if (v := record.type) is not None:
            out["type"] = v
        if (v := record.provider) is not None:
            out["provider"] = rt.ENCODERS[type(v)](v)
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
                "type": rt.Const("transport"),
                "provider": _PROVIDER,
                "minutes": rt.NUMBER,
                "cost": rt.NUMBER,
            },
            required=("type", "minutes", "cost"),
        )


_PROVIDER = rt.Enum("TransportCost_Provider")

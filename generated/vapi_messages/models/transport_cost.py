"""`TransportCost`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from ..enums.transport_cost__provider import TransportCost_Provider


@rt.dataclass(slots=True, kw_only=True)
class TransportCost(rt.Record):
    """The object `TransportCost`."""

    type: Literal["transport"]
    provider: TransportCost_Provider | None = None
    minutes: int | float
    cost: int | float

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        unread = len(data)
        if (v := data.get("type")) is not None:
            unread -= 1
        self.type = v
        if "provider" in data and (v := data["provider"]) is not None:
            self.provider = _PROVIDER.decode(v)
            unread -= 1
        else:
            self.provider = None
        if (v := data.get("minutes")) is not None:
            unread -= 1
        self.minutes = v
        if (v := data.get("cost")) is not None:
            unread -= 1
        self.cost = v
        if unread:
            self._extra, self._nulls = rt.rest(cls, data)
        else:
            self._extra = None
            self._nulls = ()
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        record: Any = self
        if record.type is not None:
            out["type"] = record.type
        if (v := record.provider) is not None:
            out["provider"] = rt.ENCODERS[type(v)](v)
        if record.minutes is not None:
            out["minutes"] = record.minutes
        if record.cost is not None:
            out["cost"] = record.cost
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

"""`TransportCost`."""

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

    def _fill(self: Any, get: rt.Get) -> None:
        self.type = get("type")
        if (v := get("provider")) is not None:
            v = _PROVIDER.decode(v)
        self.provider = v
        self.minutes = get("minutes")
        self.cost = get("cost")

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "type": rt.Const("transport"),
                "provider": _PROVIDER,
                "minutes": rt.NUMBER,
                "cost": rt.NUMBER,
            },
        )


_PROVIDER = rt.Enum("TransportCost_Provider")

"""`VapiCost`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from ..enums.vapi_cost__sub_type import VapiCost_SubType


@rt.dataclass(slots=True, kw_only=True)
class VapiCost(rt.Record):
    """Found in `Call.costs` where `type` is `vapi` and 1 more."""

    type: Literal["vapi"]
    sub_type: VapiCost_SubType
    minutes: int | float
    cost: int | float

    def _fill(self: Any, get: rt.Get) -> None:
        self.type = get("type")
        if (v := get("subType")) is not None:
            v = _SUB_TYPE.decode(v)
        self.sub_type = v
        self.minutes = get("minutes")
        self.cost = get("cost")

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "type": rt.Const("vapi"),
                "subType": _SUB_TYPE,
                "minutes": rt.NUMBER,
                "cost": rt.NUMBER,
            },
        )


_SUB_TYPE = rt.Enum("VapiCost_SubType")

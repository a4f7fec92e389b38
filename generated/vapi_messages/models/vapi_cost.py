"""`VapiCost`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from ..enums.vapi_cost__sub_type import VapiCost_SubType


@rt.dataclass(slots=True, kw_only=True)
class VapiCost(rt.Record):
    """The object `VapiCost`."""

    type: Literal["vapi"]
    sub_type: VapiCost_SubType
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
        if (v := data.get("subType")) is not None:
            v = _SUB_TYPE.decode(v)
            unread -= 1
        self.sub_type = v
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
        if (v := record.sub_type) is not None:
            out["subType"] = rt.ENCODERS[type(v)](v)
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
                "type": rt.Const("vapi"),
                "subType": _SUB_TYPE,
                "minutes": rt.NUMBER,
                "cost": rt.NUMBER,
            },
            required=("type", "subType", "minutes", "cost"),
        )


_SUB_TYPE = rt.Enum("VapiCost_SubType")

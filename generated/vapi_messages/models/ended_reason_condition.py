"""`EndedReasonCondition`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from ..enums.ended_reason_condition__operator import EndedReasonCondition_Operator


@rt.dataclass(slots=True, kw_only=True)
class EndedReasonCondition(rt.Record):
    """The object `EndedReasonCondition`."""

    type: Literal["endedReason"]
    operator: EndedReasonCondition_Operator
    values: list[str]

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        unread = len(data)
        if (v := data.get("type")) is not None:
            unread -= 1
        self.type = v
        if (v := data.get("operator")) is not None:
            v = _OPERATOR.decode(v)
            unread -= 1
        self.operator = v
        if (v := data.get("values")) is not None:
            unread -= 1
        self.values = v
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
        if (v := record.operator) is not None:
            out["operator"] = rt.ENCODERS[type(v)](v)
        if record.values is not None:
            out["values"] = record.values
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "type": rt.Const("endedReason"),
                "operator": _OPERATOR,
                "values": rt.Array(rt.TEXT),
            },
            required=("type", "operator", "values"),
        )


_OPERATOR = rt.Enum("EndedReasonCondition_Operator")

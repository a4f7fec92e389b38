"""`EndedReasonCondition`: its class, and how it is decoded, encoded and checked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from .. import enum_texts
    from ..enums.ended_reason_condition__operator import EndedReasonCondition_Operator


@rt.dataclass(slots=True, kw_only=True)
class EndedReasonCondition(rt.Record):
    """Found in `CreateStructuredOutputDTO.conditions` where `type` is `endedReason` and 1 more."""

    type: Literal["endedReason"]
    operator: EndedReasonCondition_Operator
    values: list[str]

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["endedReason"],
            operator: EndedReasonCondition_Operator | enum_texts.EndedReasonCondition_Operator,
            values: list[str],
            extra: dict[str, Any] = ...,
        ) -> None: ...

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        get = data.get
        self.type = get("type")
        if (v := get("operator")) is not None:
            v = _OPERATOR.decode(v)
        self.operator = v
        self.values = get("values")
        self._extra, self._nulls = rt.rest(cls, data)
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        out: dict[str, Any] = {}
        if (v := record.type) is not None:
            out["type"] = v
        if (v := record.operator) is not None:
            out["operator"] = rt.ENCODERS[type(v)](v)
        if (v := record.values) is not None:
            out["values"] = v
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

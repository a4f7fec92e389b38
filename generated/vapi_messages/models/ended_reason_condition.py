"""`EndedReasonCondition`."""

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

    def _fill(self: Any, get: rt.Get) -> None:
        self.type = get("type")
        if (v := get("operator")) is not None:
            v = _OPERATOR.decode(v)
        self.operator = v
        self.values = get("values")

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "type": rt.Const("endedReason"),
                "operator": _OPERATOR,
                "values": rt.Array(rt.TEXT),
            },
        )


_OPERATOR = rt.Enum("EndedReasonCondition_Operator")

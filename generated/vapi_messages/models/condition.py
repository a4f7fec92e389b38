"""`Condition`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import rt

if TYPE_CHECKING:
    from .. import enum_texts
    from ..enums.condition__operator import Condition_Operator


@rt.dataclass(slots=True, kw_only=True)
class Condition(rt.Record):
    """Found in `ToolMessageComplete.conditions` and 3 more."""

    operator: Condition_Operator
    param: str
    """At most 1000 characters."""
    value: str
    """At most 1000 characters."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            operator: Condition_Operator | enum_texts.Condition_Operator,
            param: str,
            value: str,
            extra: dict[str, Any] = ...,
        ) -> None: ...

    def _fill(self: Any, get: rt.Get) -> None:
        if (v := get("operator")) is not None:
            v = _OPERATOR.decode(v)
        self.operator = v
        self.param = get("param")
        self.value = get("value")

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "operator": _OPERATOR,
                "param": rt.Text(max_length=1000),
                "value": rt.Text(max_length=1000),
            },
        )


_OPERATOR = rt.Enum("Condition_Operator")

"""`Condition`: its class, and how it is decoded, encoded and checked."""

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

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        get = data.get
        if (v := get("operator")) is not None:
            v = _OPERATOR.decode(v)
        self.operator = v
        self.param = get("param")
        self.value = get("value")
        self._extra, self._nulls = rt.rest(cls, data)
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        out: dict[str, Any] = {}
        if (v := record.operator) is not None:
            out["operator"] = rt.ENCODERS[type(v)](v)
        if (v := record.param) is not None:
            out["param"] = v
        if (v := record.value) is not None:
            out["value"] = v
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "operator": _OPERATOR,
                "param": rt.Text(max_length=1000),
                "value": rt.Text(max_length=1000),
            },
            required=("operator", "param", "value"),
        )


_OPERATOR = rt.Enum("Condition_Operator")

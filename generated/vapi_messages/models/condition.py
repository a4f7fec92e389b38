"""`Condition`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import rt

if TYPE_CHECKING:
    from ..enums.condition__operator import Condition_Operator


@rt.dataclass(slots=True, kw_only=True)
class Condition(rt.Record):
    """The object `Condition`."""

    operator: Condition_Operator
    param: str
    """At most 1000 characters."""
    value: str
    """At most 1000 characters."""

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        unread = len(data)
        if (v := data.get("operator")) is not None:
            v = _OPERATOR.decode(v)
            unread -= 1
        self.operator = v
        if (v := data.get("param")) is not None:
            unread -= 1
        self.param = v
        if (v := data.get("value")) is not None:
            unread -= 1
        self.value = v
        if unread:
            self._extra, self._nulls = rt.rest(cls, data)
        else:
            self._extra = None
            self._nulls = ()
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        record: Any = self
        if (v := record.operator) is not None:
            out["operator"] = rt.ENCODERS[type(v)](v)
        if record.param is not None:
            out["param"] = record.param
        if record.value is not None:
            out["value"] = record.value
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

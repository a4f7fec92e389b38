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
    extra: dict[str, Any] = rt.field(default_factory=dict[str, Any])
    _nulls: tuple[str, ...] = rt.field(default=(), repr=False, compare=False)

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if not isinstance(data, rt.JSON_OBJECT):
            return data
        self = rt.new(cls)
        get = data.get
        unread = len(data)
        if (v := get("type")) is not None:
            unread -= 1
        self.type = v
        if (v := get("operator")) is not None:
            v = _OPERATOR.decode(v)
            unread -= 1
        self.operator = v
        if (v := get("values")) is not None:
            unread -= 1
        self.values = v
        if unread:
            self._extra, self._nulls = rt.rest(data, KNOWN_KEYS)
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
        if self._nulls or self._extra:
            rt.finish(out, self._nulls, self._extra)
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
            extra=rt.ANY,
        )


_OPERATOR = rt.Enum("EndedReasonCondition_Operator")
KNOWN_KEYS = frozenset(
    {
        "type",
        "operator",
        "values",
    }
)

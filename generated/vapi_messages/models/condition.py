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
    extra: dict[str, Any] = rt.field(default_factory=dict[str, Any])
    _nulls: tuple[str, ...] = rt.field(default=(), repr=False, compare=False)

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if not isinstance(data, rt.JSON_OBJECT):
            return data
        self = rt.new(cls)
        get = data.get
        unread = len(data)
        if (v := get("operator")) is not None:
            v = _OPERATOR.decode(v)
            unread -= 1
        self.operator = v
        if (v := get("param")) is not None:
            unread -= 1
        self.param = v
        if (v := get("value")) is not None:
            unread -= 1
        self.value = v
        if unread:
            self._extra, self._nulls = rt.rest(data, KNOWN_KEYS)
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
        if self._nulls or self._extra:
            rt.finish(out, self._nulls, self._extra)
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
            extra=rt.ANY,
        )


_OPERATOR = rt.Enum("Condition_Operator")
KNOWN_KEYS = frozenset(
    {
        "operator",
        "param",
        "value",
    }
)

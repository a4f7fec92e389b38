"""`ChatCost`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import Any, Literal

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class ChatCost(rt.Record):
    """The object `ChatCost`."""

    type: Literal["chat"]
    cost: int | float
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
        if (v := get("cost")) is not None:
            unread -= 1
        self.cost = v
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
        if record.cost is not None:
            out["cost"] = record.cost
        if self._nulls or self._extra:
            rt.finish(out, self._nulls, self._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "type": rt.Const("chat"),
                "cost": rt.NUMBER,
            },
            required=("type", "cost"),
            extra=rt.ANY,
        )


KNOWN_KEYS = frozenset(
    {
        "type",
        "cost",
    }
)

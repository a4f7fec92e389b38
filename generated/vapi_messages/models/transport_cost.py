"""`TransportCost`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from ..enums.transport_cost__provider import TransportCost_Provider


@rt.dataclass(slots=True, kw_only=True)
class TransportCost(rt.Record):
    """The object `TransportCost`."""

    type: Literal["transport"]
    provider: TransportCost_Provider | None = None
    minutes: int | float
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
        if (v := get("provider")) is not None:
            v = _PROVIDER.decode(v)
            unread -= 1
        self.provider = v
        if (v := get("minutes")) is not None:
            unread -= 1
        self.minutes = v
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
        if (v := record.provider) is not None:
            out["provider"] = rt.ENCODERS[type(v)](v)
        if record.minutes is not None:
            out["minutes"] = record.minutes
        if record.cost is not None:
            out["cost"] = record.cost
        if self._nulls or self._extra:
            rt.finish(out, self._nulls, self._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "type": rt.Const("transport"),
                "provider": _PROVIDER,
                "minutes": rt.NUMBER,
                "cost": rt.NUMBER,
            },
            required=("type", "minutes", "cost"),
            extra=rt.ANY,
        )


_PROVIDER = rt.Enum("TransportCost_Provider")
KNOWN_KEYS = frozenset(
    {
        "type",
        "provider",
        "minutes",
        "cost",
    }
)

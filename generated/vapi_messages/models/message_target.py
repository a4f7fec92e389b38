"""`MessageTarget`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import rt

if TYPE_CHECKING:
    from ..enums.message_target__role import MessageTarget_Role


@rt.dataclass(slots=True, kw_only=True)
class MessageTarget(rt.Record):
    """The object `MessageTarget`."""

    role: MessageTarget_Role | None = None
    position: int | float | None = None
    extra: dict[str, Any] = rt.field(default_factory=dict[str, Any])
    _nulls: tuple[str, ...] = rt.field(default=(), repr=False, compare=False)

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if not isinstance(data, rt.JSON_OBJECT):
            return data
        self = rt.new(cls)
        get = data.get
        unread = len(data)
        if (v := get("role")) is not None:
            v = _ROLE.decode(v)
            unread -= 1
        self.role = v
        if (v := get("position")) is not None:
            unread -= 1
        self.position = v
        if unread:
            self._extra, self._nulls = rt.rest(data, KNOWN_KEYS)
        else:
            self._extra = None
            self._nulls = ()
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        record: Any = self
        if (v := record.role) is not None:
            out["role"] = rt.ENCODERS[type(v)](v)
        if record.position is not None:
            out["position"] = record.position
        if self._nulls or self._extra:
            rt.finish(out, self._nulls, self._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "role": _ROLE,
                "position": rt.NUMBER,
            },
            extra=rt.ANY,
        )


_ROLE = rt.Enum("MessageTarget_Role")
KNOWN_KEYS = frozenset(
    {
        "role",
        "position",
    }
)

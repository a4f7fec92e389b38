"""`MessageTarget`."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from .. import _runtime as rt

if TYPE_CHECKING:
    from ..enums.message_target__role import MessageTarget_Role

_ROLE = rt.Enum("MessageTarget_Role")
_KEYS = frozenset(
    {
        "role",
        "position",
    }
)


@dataclass(slots=True, kw_only=True)
class MessageTarget(rt.Record):
    """`MessageTarget` of the document."""

    role: MessageTarget_Role | None = None
    position: int | float | None = None
    extra: dict[str, Any] = field(default_factory=dict)
    _nulls: tuple[str, ...] = field(default=(), repr=False, compare=False)

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if not isinstance(data, rt.JSON_OBJECT):
            return data
        self = rt.new(cls)
        get = data.get
        v = get("role")
        self.role = v if v is None else _ROLE.decode(v)
        self.position = get("position")
        self.extra, self._nulls = rt.rest(data, _KEYS)
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if (v := self.role) is not None:
            out["role"] = rt.encode(v)
        if (v := self.position) is not None:
            out["position"] = v
        if self._nulls or self.extra:
            rt.finish(out, self._nulls, self.extra)
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

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

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        unread = len(data)
        if "role" in data and (v := data["role"]) is not None:
            self.role = _ROLE.decode(v)
            unread -= 1
        else:
            self.role = None
        if "position" in data and (v := data["position"]) is not None:
            self.position = v
            unread -= 1
        else:
            self.position = None
        if unread:
            self._extra, self._nulls = rt.rest(cls, data)
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
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "role": _ROLE,
                "position": rt.NUMBER,
            },
        )


_ROLE = rt.Enum("MessageTarget_Role")

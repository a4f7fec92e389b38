"""`MessageTarget`: its class, and how it is decoded, encoded and checked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import rt

if TYPE_CHECKING:
    from .. import enum_texts
    from ..enums.message_target__role import MessageTarget_Role


@rt.dataclass(slots=True, kw_only=True)
class MessageTarget(rt.Record):
    """Found in `RegexCondition.target`."""

    role: MessageTarget_Role | None = None
    position: int | float | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            role: MessageTarget_Role | enum_texts.MessageTarget_Role | None = None,
            position: int | float | None = None,
            extra: dict[str, Any] = ...,
        ) -> None: ...

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        get = data.get
        if (v := get("role")) is not None:
            v = _ROLE.decode(v)
        self.role = v
        self.position = get("position")
        self._extra, self._nulls = rt.rest(cls, data)
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        out: dict[str, Any] = {}
        if (v := record.role) is not None:
            out["role"] = rt.ENCODERS[type(v)](v)
        if (v := record.position) is not None:
            out["position"] = v
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

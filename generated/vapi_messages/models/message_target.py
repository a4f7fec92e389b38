"""`MessageTarget`."""

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

    def _fill(self: Any, get: rt.Get) -> None:
        if (v := get("role")) is not None:
            v = _ROLE.decode(v)
        self.role = v
        self.position = get("position")

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "role": _ROLE,
                "position": rt.NUMBER,
            },
        )


_ROLE = rt.Enum("MessageTarget_Role")

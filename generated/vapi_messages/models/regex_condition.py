"""`RegexCondition`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from .message_target import MessageTarget


@rt.dataclass(slots=True, kw_only=True)
class RegexCondition(rt.BranchRecord):
    """Found in `GroupCondition.conditions` where `type` is `regex` and 1 more."""

    type: Literal["regex"]
    regex: str
    target: MessageTarget | None = None
    negate: bool | None = None

    def _fill(self: Any, get: rt.Get) -> int:
        left = 0
        self.type = get("type")
        self.regex = get("regex")
        if get("target") is None:
            self.target = None
        else:
            left += 1
        self.negate = get("negate")
        return left

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "type": rt.Const("regex"),
                "regex": rt.TEXT,
                "target": rt.Ref("MessageTarget"),
                "negate": rt.BOOLEAN,
            },
        )

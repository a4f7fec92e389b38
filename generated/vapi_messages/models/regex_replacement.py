"""`RegexReplacement`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from .regex_option import RegexOption


@rt.dataclass(slots=True, kw_only=True)
class RegexReplacement(rt.BranchRecord):
    """Found in `FormatPlan.replacements` where `type` is `regex`."""

    type: Literal["regex"]
    regex: str
    options: list[RegexOption] | None = None
    value: str
    """At most 1000 characters."""

    def _fill(self: Any, get: rt.Get) -> int:
        left = 0
        self.type = get("type")
        self.regex = get("regex")
        if get("options") is None:
            self.options = None
        else:
            left += 1
        self.value = get("value")
        return left

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "type": rt.Const("regex"),
                "regex": rt.TEXT,
                "options": rt.Array(rt.Ref("RegexOption")),
                "value": rt.Text(max_length=1000),
            },
        )

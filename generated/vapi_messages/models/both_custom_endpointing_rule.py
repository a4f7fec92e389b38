"""`BothCustomEndpointingRule`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from .regex_option import RegexOption


@rt.dataclass(slots=True, kw_only=True)
class BothCustomEndpointingRule(rt.BranchRecord):
    """Found in `StartSpeakingPlan.custom_endpointing_rules` where `type` is `both`."""

    type: Literal["both"]
    assistant_regex: str
    assistant_regex_options: list[RegexOption] | None = None
    customer_regex: str
    customer_regex_options: list[RegexOption] | None = None
    timeout_seconds: int | float
    """From 0 to 15."""

    def _fill(self: Any, get: rt.Get) -> int:
        left = 0
        self.type = get("type")
        self.assistant_regex = get("assistantRegex")
        if get("assistantRegexOptions") is None:
            self.assistant_regex_options = None
        else:
            left += 1
        self.customer_regex = get("customerRegex")
        if get("customerRegexOptions") is None:
            self.customer_regex_options = None
        else:
            left += 1
        self.timeout_seconds = get("timeoutSeconds")
        return left

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "type": rt.Const("both"),
                "assistantRegex": rt.TEXT,
                "assistantRegexOptions": rt.Array(rt.Ref("RegexOption")),
                "customerRegex": rt.TEXT,
                "customerRegexOptions": rt.Array(rt.Ref("RegexOption")),
                "timeoutSeconds": rt.Number(minimum=0, maximum=15),
            },
        )

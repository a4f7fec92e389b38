"""`AssistantCustomEndpointingRule`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from .regex_option import RegexOption


@rt.dataclass(slots=True, kw_only=True)
class AssistantCustomEndpointingRule(rt.BranchRecord):
    """Found in `StartSpeakingPlan.custom_endpointing_rules` where `type` is `assistant`."""

    type: Literal["assistant"]
    regex: str
    regex_options: list[RegexOption] | None = None
    timeout_seconds: int | float
    """From 0 to 15."""

    def _fill(self: Any, get: rt.Get) -> int:
        left = 0
        self.type = get("type")
        self.regex = get("regex")
        if get("regexOptions") is None:
            self.regex_options = None
        else:
            left += 1
        self.timeout_seconds = get("timeoutSeconds")
        return left

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "type": rt.Const("assistant"),
                "regex": rt.TEXT,
                "regexOptions": rt.Array(rt.Ref("RegexOption")),
                "timeoutSeconds": rt.Number(minimum=0, maximum=15),
            },
        )

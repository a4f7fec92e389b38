"""`StartSpeakingPlan`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from . import rt

if TYPE_CHECKING:
    from .assistant_custom_endpointing_rule import AssistantCustomEndpointingRule
    from .both_custom_endpointing_rule import BothCustomEndpointingRule
    from .custom_endpointing_model_smart_endpointing_plan import (
        CustomEndpointingModelSmartEndpointingPlan,
    )
    from .customer_custom_endpointing_rule import CustomerCustomEndpointingRule
    from .livekit_smart_endpointing_plan import LivekitSmartEndpointingPlan
    from .transcription_endpointing_plan import TranscriptionEndpointingPlan
    from .vapi_smart_endpointing_plan import VapiSmartEndpointingPlan


@rt.dataclass(slots=True, kw_only=True)
class StartSpeakingPlan(rt.BranchRecord):
    """Found in `AssistantOverrides.start_speaking_plan` and 3 more."""

    wait_seconds: int | float | None = None
    """From 0 to 5."""
    smart_endpointing_enabled: bool | Literal["livekit"] | None = None
    """Deprecated."""
    smart_endpointing_plan: StartSpeakingPlan_SmartEndpointingPlan | None = None
    custom_endpointing_rules: list[StartSpeakingPlan_CustomEndpointingRules_Item] | None = None
    transcription_endpointing_plan: TranscriptionEndpointingPlan | None = None

    def _fill(self: Any, get: rt.Get) -> int:
        left = 0
        self.wait_seconds = get("waitSeconds")
        self.smart_endpointing_enabled = get("smartEndpointingEnabled")
        if get("smartEndpointingPlan") is None:
            self.smart_endpointing_plan = None
        else:
            left += 1
        if get("customEndpointingRules") is None:
            self.custom_endpointing_rules = None
        else:
            left += 1
        if get("transcriptionEndpointingPlan") is None:
            self.transcription_endpointing_plan = None
        else:
            left += 1
        return left

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "waitSeconds": rt.Number(minimum=0, maximum=5),
                "smartEndpointingEnabled": rt.ByJsonType(rt.BOOLEAN, rt.Const("livekit")),
                "smartEndpointingPlan": _SMART_ENDPOINTING_PLAN,
                "customEndpointingRules": rt.Array(_CUSTOM_ENDPOINTING_RULES__ITEM),
                "transcriptionEndpointingPlan": rt.Ref("TranscriptionEndpointingPlan"),
            },
        )


_SMART_ENDPOINTING_PLAN = rt.BestFit(
    rt.Ref("VapiSmartEndpointingPlan"),
    rt.Ref("LivekitSmartEndpointingPlan"),
    rt.Ref("CustomEndpointingModelSmartEndpointingPlan"),
    one_of=True,
)
_CUSTOM_ENDPOINTING_RULES__ITEM = rt.Tagged(
    "type",
    {
        "assistant": rt.Ref("AssistantCustomEndpointingRule"),
        "customer": rt.Ref("CustomerCustomEndpointingRule"),
        "both": rt.Ref("BothCustomEndpointingRule"),
    },
)

if TYPE_CHECKING:
    StartSpeakingPlan_SmartEndpointingPlan: TypeAlias = (
        VapiSmartEndpointingPlan
        | LivekitSmartEndpointingPlan
        | CustomEndpointingModelSmartEndpointingPlan
    )
    StartSpeakingPlan_CustomEndpointingRules_Item: TypeAlias = (
        AssistantCustomEndpointingRule
        | CustomerCustomEndpointingRule
        | BothCustomEndpointingRule
        | dict[str, Any]
    )

ALIASES = {
    "StartSpeakingPlan_SmartEndpointingPlan": _SMART_ENDPOINTING_PLAN,
    "StartSpeakingPlan_CustomEndpointingRules_Item": _CUSTOM_ENDPOINTING_RULES__ITEM,
}

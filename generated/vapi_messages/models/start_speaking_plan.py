"""`StartSpeakingPlan`: its class, and how it is decoded, encoded and checked."""

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

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        unread: dict[str, Any] = {}
        self.wait_seconds = data["waitSeconds"] if "waitSeconds" in data else None
        self.smart_endpointing_enabled = (
            data["smartEndpointingEnabled"] if "smartEndpointingEnabled" in data else None
        )
        if "smartEndpointingPlan" in data and (v := data["smartEndpointingPlan"]) is not None:
            unread["smart_endpointing_plan"] = ["smartEndpointingPlan", _SMART_ENDPOINTING_PLAN, v]
        else:
            self.smart_endpointing_plan = None
        if "customEndpointingRules" in data and (v := data["customEndpointingRules"]) is not None:
            unread["custom_endpointing_rules"] = [
                "customEndpointingRules",
                _CUSTOM_ENDPOINTING_RULES,
                v,
            ]
        else:
            self.custom_endpointing_rules = None
        if (
            "transcriptionEndpointingPlan" in data
            and (v := data["transcriptionEndpointingPlan"]) is not None
        ):
            unread["transcription_endpointing_plan"] = [
                "transcriptionEndpointingPlan",
                _TRANSCRIPTION_ENDPOINTING_PLAN,
                v,
            ]
        else:
            self.transcription_endpointing_plan = None
        self._extra, self._nulls = rt.rest(cls, data)
        self._unread = unread or None
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        out: dict[str, Any] = {} if record._unread is None else rt.unread_branches(record)
        if (v := record.wait_seconds) is not None:
            out["waitSeconds"] = v
        if (v := record.smart_endpointing_enabled) is not None:
            out["smartEndpointingEnabled"] = v
        if "smartEndpointingPlan" not in out and (v := record.smart_endpointing_plan) is not None:
            out["smartEndpointingPlan"] = rt.ENCODERS[type(v)](v)
        if (
            "customEndpointingRules" not in out
            and (v := record.custom_endpointing_rules) is not None
        ):
            out["customEndpointingRules"] = rt.ENCODERS[type(v)](v)
        if (
            "transcriptionEndpointingPlan" not in out
            and (v := record.transcription_endpointing_plan) is not None
        ):
            out["transcriptionEndpointingPlan"] = rt.ENCODERS[type(v)](v)
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out if record._unread is None else rt.in_order(record, out)

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "waitSeconds": rt.Number(minimum=0, maximum=5),
                "smartEndpointingEnabled": rt.OneOf(rt.BOOLEAN, rt.Const("livekit")),
                "smartEndpointingPlan": _SMART_ENDPOINTING_PLAN,
                "customEndpointingRules": _CUSTOM_ENDPOINTING_RULES,
                "transcriptionEndpointingPlan": _TRANSCRIPTION_ENDPOINTING_PLAN,
            },
        )


_SMART_ENDPOINTING_PLAN = rt.BestFit(
    rt.Ref("VapiSmartEndpointingPlan"),
    rt.Ref("LivekitSmartEndpointingPlan"),
    rt.Ref("CustomEndpointingModelSmartEndpointingPlan"),
)
_CUSTOM_ENDPOINTING_RULES__ITEM = rt.Tagged(
    "type",
    {
        "assistant": rt.Ref("AssistantCustomEndpointingRule"),
        "customer": rt.Ref("CustomerCustomEndpointingRule"),
        "both": rt.Ref("BothCustomEndpointingRule"),
    },
)
_CUSTOM_ENDPOINTING_RULES = rt.Array(_CUSTOM_ENDPOINTING_RULES__ITEM)
_TRANSCRIPTION_ENDPOINTING_PLAN = rt.Ref("TranscriptionEndpointingPlan")

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

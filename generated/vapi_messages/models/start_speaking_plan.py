"""`StartSpeakingPlan`: its class, and how it is read, written and judged."""

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
class StartSpeakingPlan(rt.Record):
    """The object `StartSpeakingPlan`."""

    wait_seconds: int | float | None = None
    """From 0 to 5."""
    smart_endpointing_enabled: bool | Literal["livekit"] | None = None
    """Deprecated."""
    smart_endpointing_plan: StartSpeakingPlan_SmartEndpointingPlan | None = None
    custom_endpointing_rules: list[StartSpeakingPlan_CustomEndpointingRules_Item] | None = None
    transcription_endpointing_plan: TranscriptionEndpointingPlan | None = None
    extra: dict[str, Any] = rt.field(default_factory=dict[str, Any])
    _nulls: tuple[str, ...] = rt.field(default=(), repr=False, compare=False)

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if not isinstance(data, rt.JSON_OBJECT):
            return data
        self = rt.new(cls)
        get = data.get
        unread = len(data)
        if (v := get("waitSeconds")) is not None:
            unread -= 1
        self.wait_seconds = v
        if (v := get("smartEndpointingEnabled")) is not None:
            unread -= 1
        self.smart_endpointing_enabled = v
        if (v := get("smartEndpointingPlan")) is not None:
            v = _SMART_ENDPOINTING_PLAN.decode(v)
            unread -= 1
        self.smart_endpointing_plan = v
        if (v := get("customEndpointingRules")) is not None:
            v = _CUSTOM_ENDPOINTING_RULES.decode(v)
            unread -= 1
        self.custom_endpointing_rules = v
        if (v := get("transcriptionEndpointingPlan")) is not None:
            v = _TRANSCRIPTION_ENDPOINTING_PLAN.decode(v)
            unread -= 1
        self.transcription_endpointing_plan = v
        if unread:
            self._extra, self._nulls = rt.rest(data, KNOWN_KEYS)
        else:
            self._extra = None
            self._nulls = ()
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        record: Any = self
        if record.wait_seconds is not None:
            out["waitSeconds"] = record.wait_seconds
        if record.smart_endpointing_enabled is not None:
            out["smartEndpointingEnabled"] = record.smart_endpointing_enabled
        if (v := record.smart_endpointing_plan) is not None:
            out["smartEndpointingPlan"] = rt.ENCODERS[type(v)](v)
        if (v := record.custom_endpointing_rules) is not None:
            out["customEndpointingRules"] = rt.ENCODERS[type(v)](v)
        if (v := record.transcription_endpointing_plan) is not None:
            out["transcriptionEndpointingPlan"] = rt.ENCODERS[type(v)](v)
        if self._nulls or self._extra:
            rt.finish(out, self._nulls, self._extra)
        return out

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
            extra=rt.ANY,
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
KNOWN_KEYS = frozenset(
    {
        "waitSeconds",
        "smartEndpointingEnabled",
        "smartEndpointingPlan",
        "customEndpointingRules",
        "transcriptionEndpointingPlan",
    }
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

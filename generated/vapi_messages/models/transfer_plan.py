"""`TransferPlan`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from . import rt

if TYPE_CHECKING:
    from ..enums.transfer_plan__mode import TransferPlan_Mode
    from ..enums.transfer_plan__sip_verb import TransferPlan_SipVerb
    from .context_engineering_plan_all import ContextEngineeringPlanAll
    from .context_engineering_plan_last_n_messages import ContextEngineeringPlanLastNMessages
    from .context_engineering_plan_none import ContextEngineeringPlanNone
    from .custom_message import CustomMessage
    from .summary_plan import SummaryPlan
    from .transfer_fallback_plan import TransferFallbackPlan


@rt.dataclass(slots=True, kw_only=True)
class TransferPlan(rt.Record):
    """The object `TransferPlan`."""

    mode: TransferPlan_Mode
    message: str | CustomMessage | dict[str, Any] | None = None
    timeout: int | float | None = None
    """From 1 to 600. Default: `60`."""
    sip_verb: TransferPlan_SipVerb | None = None
    """Default: `"refer"`."""
    dial_timeout: int | float | None = None
    """From 1 to 600. Default: `60`."""
    hold_audio_url: str | None = None
    transfer_complete_audio_url: str | None = None
    context_engineering_plan: TransferPlan_ContextEngineeringPlan | None = None
    twiml: str | None = None
    """At most 4096 characters."""
    summary_plan: SummaryPlan | None = None
    sip_headers_in_refer_to_enabled: bool | None = None
    fallback_plan: TransferFallbackPlan | None = None

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        unread = len(data)
        if (v := data.get("mode")) is not None:
            v = _MODE.decode(v)
            unread -= 1
        self.mode = v
        if "message" in data and (v := data["message"]) is not None:
            self.message = _MESSAGE.decode(v)
            unread -= 1
        else:
            self.message = None
        if "timeout" in data and (v := data["timeout"]) is not None:
            self.timeout = v
            unread -= 1
        else:
            self.timeout = None
        if "sipVerb" in data and (v := data["sipVerb"]) is not None:
            self.sip_verb = _SIP_VERB.decode(v)
            unread -= 1
        else:
            self.sip_verb = None
        if "dialTimeout" in data and (v := data["dialTimeout"]) is not None:
            self.dial_timeout = v
            unread -= 1
        else:
            self.dial_timeout = None
        if "holdAudioUrl" in data and (v := data["holdAudioUrl"]) is not None:
            self.hold_audio_url = v
            unread -= 1
        else:
            self.hold_audio_url = None
        if (
            "transferCompleteAudioUrl" in data
            and (v := data["transferCompleteAudioUrl"]) is not None
        ):
            self.transfer_complete_audio_url = v
            unread -= 1
        else:
            self.transfer_complete_audio_url = None
        if "contextEngineeringPlan" in data and (v := data["contextEngineeringPlan"]) is not None:
            self.context_engineering_plan = _CONTEXT_ENGINEERING_PLAN.decode(v)
            unread -= 1
        else:
            self.context_engineering_plan = None
        if "twiml" in data and (v := data["twiml"]) is not None:
            self.twiml = v
            unread -= 1
        else:
            self.twiml = None
        if "summaryPlan" in data and (v := data["summaryPlan"]) is not None:
            self.summary_plan = _SUMMARY_PLAN.decode(v)
            unread -= 1
        else:
            self.summary_plan = None
        if (
            "sipHeadersInReferToEnabled" in data
            and (v := data["sipHeadersInReferToEnabled"]) is not None
        ):
            self.sip_headers_in_refer_to_enabled = v
            unread -= 1
        else:
            self.sip_headers_in_refer_to_enabled = None
        if "fallbackPlan" in data and (v := data["fallbackPlan"]) is not None:
            self.fallback_plan = _FALLBACK_PLAN.decode(v)
            unread -= 1
        else:
            self.fallback_plan = None
        if unread:
            self._extra, self._nulls = rt.rest(cls, data)
        else:
            self._extra = None
            self._nulls = ()
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        record: Any = self
        if (v := record.mode) is not None:
            out["mode"] = rt.ENCODERS[type(v)](v)
        if (v := record.message) is not None:
            out["message"] = rt.ENCODERS[type(v)](v)
        if record.timeout is not None:
            out["timeout"] = record.timeout
        if (v := record.sip_verb) is not None:
            out["sipVerb"] = rt.ENCODERS[type(v)](v)
        if record.dial_timeout is not None:
            out["dialTimeout"] = record.dial_timeout
        if record.hold_audio_url is not None:
            out["holdAudioUrl"] = record.hold_audio_url
        if record.transfer_complete_audio_url is not None:
            out["transferCompleteAudioUrl"] = record.transfer_complete_audio_url
        if (v := record.context_engineering_plan) is not None:
            out["contextEngineeringPlan"] = rt.ENCODERS[type(v)](v)
        if record.twiml is not None:
            out["twiml"] = record.twiml
        if (v := record.summary_plan) is not None:
            out["summaryPlan"] = rt.ENCODERS[type(v)](v)
        if record.sip_headers_in_refer_to_enabled is not None:
            out["sipHeadersInReferToEnabled"] = record.sip_headers_in_refer_to_enabled
        if (v := record.fallback_plan) is not None:
            out["fallbackPlan"] = rt.ENCODERS[type(v)](v)
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "mode": _MODE,
                "message": _MESSAGE,
                "timeout": rt.Number(minimum=1, maximum=600),
                "sipVerb": _SIP_VERB,
                "dialTimeout": rt.Number(minimum=1, maximum=600),
                "holdAudioUrl": rt.TEXT,
                "transferCompleteAudioUrl": rt.TEXT,
                "contextEngineeringPlan": _CONTEXT_ENGINEERING_PLAN,
                "twiml": rt.Text(max_length=4096),
                "summaryPlan": _SUMMARY_PLAN,
                "sipHeadersInReferToEnabled": rt.BOOLEAN,
                "fallbackPlan": _FALLBACK_PLAN,
            },
            required=("mode",),
        )


_CONTEXT_ENGINEERING_PLAN = rt.Tagged(
    "type",
    {
        "lastNMessages": rt.Ref("ContextEngineeringPlanLastNMessages"),
        "none": rt.Ref("ContextEngineeringPlanNone"),
        "all": rt.Ref("ContextEngineeringPlanAll"),
    },
)
_MODE = rt.Enum("TransferPlan_Mode")
_MESSAGE = rt.OneOf(
    rt.TEXT,
    rt.Tagged(
        "type",
        {
            "custom-message": rt.Ref("CustomMessage"),
        },
    ),
)
_SIP_VERB = rt.Enum("TransferPlan_SipVerb")
_SUMMARY_PLAN = rt.Ref("SummaryPlan")
_FALLBACK_PLAN = rt.Ref("TransferFallbackPlan")

if TYPE_CHECKING:
    TransferPlan_ContextEngineeringPlan: TypeAlias = (
        ContextEngineeringPlanLastNMessages
        | ContextEngineeringPlanNone
        | ContextEngineeringPlanAll
        | dict[str, Any]
    )

ALIASES = {
    "TransferPlan_ContextEngineeringPlan": _CONTEXT_ENGINEERING_PLAN,
}

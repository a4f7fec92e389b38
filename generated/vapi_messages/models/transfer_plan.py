"""`TransferPlan`: its class, and how it is decoded, encoded and checked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from . import rt

if TYPE_CHECKING:
    from .. import enum_texts
    from ..enums.transfer_plan__mode import TransferPlan_Mode
    from ..enums.transfer_plan__sip_verb import TransferPlan_SipVerb
    from .context_engineering_plan_all import ContextEngineeringPlanAll
    from .context_engineering_plan_last_n_messages import ContextEngineeringPlanLastNMessages
    from .context_engineering_plan_none import ContextEngineeringPlanNone
    from .custom_message import CustomMessage
    from .summary_plan import SummaryPlan
    from .transfer_fallback_plan import TransferFallbackPlan


@rt.dataclass(slots=True, kw_only=True)
class TransferPlan(rt.BranchRecord):
    """Found in `TransferDestinationNumber.transfer_plan` and 1 more."""

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

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            mode: TransferPlan_Mode | enum_texts.TransferPlan_Mode,
            message: str | CustomMessage | dict[str, Any] | None = None,
            timeout: int | float | None = None,
            sip_verb: TransferPlan_SipVerb | enum_texts.TransferPlan_SipVerb | None = None,
            dial_timeout: int | float | None = None,
            hold_audio_url: str | None = None,
            transfer_complete_audio_url: str | None = None,
            context_engineering_plan: TransferPlan_ContextEngineeringPlan | None = None,
            twiml: str | None = None,
            summary_plan: SummaryPlan | None = None,
            sip_headers_in_refer_to_enabled: bool | None = None,
            fallback_plan: TransferFallbackPlan | None = None,
            extra: dict[str, Any] = ...,
        ) -> None: ...

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        get = data.get
        left = 0
        if (v := get("mode")) is not None:
            v = _MODE.decode(v)
        self.mode = v
        if get("message") is None:
            self.message = None
        else:
            left += 1
        self.timeout = get("timeout")
        if (v := get("sipVerb")) is not None:
            v = _SIP_VERB.decode(v)
        self.sip_verb = v
        self.dial_timeout = get("dialTimeout")
        self.hold_audio_url = get("holdAudioUrl")
        self.transfer_complete_audio_url = get("transferCompleteAudioUrl")
        if get("contextEngineeringPlan") is None:
            self.context_engineering_plan = None
        else:
            left += 1
        self.twiml = get("twiml")
        if get("summaryPlan") is None:
            self.summary_plan = None
        else:
            left += 1
        self.sip_headers_in_refer_to_enabled = get("sipHeadersInReferToEnabled")
        if get("fallbackPlan") is None:
            self.fallback_plan = None
        else:
            left += 1
        if left:
            self._pending = data, left, {}
        else:
            self._pending = None
            self._extra, self._nulls = rt.rest(cls, data)
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        if record._pending is not None:
            return rt.encode_unread(record)
        out: dict[str, Any] = {}
        if (v := record.mode) is not None:
            out["mode"] = rt.ENCODERS[type(v)](v)
        if (v := record.message) is not None:
            out["message"] = rt.ENCODERS[type(v)](v)
        if (v := record.timeout) is not None:
            out["timeout"] = v
        if (v := record.sip_verb) is not None:
            out["sipVerb"] = rt.ENCODERS[type(v)](v)
        if (v := record.dial_timeout) is not None:
            out["dialTimeout"] = v
        if (v := record.hold_audio_url) is not None:
            out["holdAudioUrl"] = v
        if (v := record.transfer_complete_audio_url) is not None:
            out["transferCompleteAudioUrl"] = v
        if (v := record.context_engineering_plan) is not None:
            out["contextEngineeringPlan"] = rt.ENCODERS[type(v)](v)
        if (v := record.twiml) is not None:
            out["twiml"] = v
        if (v := record.summary_plan) is not None:
            out["summaryPlan"] = rt.ENCODERS[type(v)](v)
        if (v := record.sip_headers_in_refer_to_enabled) is not None:
            out["sipHeadersInReferToEnabled"] = v
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

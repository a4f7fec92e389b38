"""`TransferPlan`."""

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

    def _fill(self: Any, get: rt.Get) -> int:
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
        return left

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "mode": _MODE,
                "message": rt.ByJsonType(
                    rt.TEXT,
                    rt.Tagged(
                        "type",
                        {
                            "custom-message": rt.Ref("CustomMessage"),
                        },
                    ),
                ),
                "timeout": rt.Number(minimum=1, maximum=600),
                "sipVerb": _SIP_VERB,
                "dialTimeout": rt.Number(minimum=1, maximum=600),
                "holdAudioUrl": rt.TEXT,
                "transferCompleteAudioUrl": rt.TEXT,
                "contextEngineeringPlan": _CONTEXT_ENGINEERING_PLAN,
                "twiml": rt.Text(max_length=4096),
                "summaryPlan": rt.Ref("SummaryPlan"),
                "sipHeadersInReferToEnabled": rt.BOOLEAN,
                "fallbackPlan": rt.Ref("TransferFallbackPlan"),
            },
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
_SIP_VERB = rt.Enum("TransferPlan_SipVerb")

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

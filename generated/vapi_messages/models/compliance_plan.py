"""`CompliancePlan`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from . import rt

if TYPE_CHECKING:
    from .recording_consent_plan_stay_on_line import RecordingConsentPlanStayOnLine
    from .recording_consent_plan_verbal import RecordingConsentPlanVerbal
    from .security_filter_plan import SecurityFilterPlan


@rt.dataclass(slots=True, kw_only=True)
class CompliancePlan(rt.BranchRecord):
    """Found in `AssistantOverrides.compliance_plan` and 3 more."""

    hipaa_enabled: bool | None = None
    pci_enabled: bool | None = None
    security_filter_plan: SecurityFilterPlan | None = None
    recording_consent_plan: CompliancePlan_RecordingConsentPlan | None = None

    def _fill(self: Any, get: rt.Get) -> int:
        left = 0
        self.hipaa_enabled = get("hipaaEnabled")
        self.pci_enabled = get("pciEnabled")
        if get("securityFilterPlan") is None:
            self.security_filter_plan = None
        else:
            left += 1
        if get("recordingConsentPlan") is None:
            self.recording_consent_plan = None
        else:
            left += 1
        return left

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "hipaaEnabled": rt.BOOLEAN,
                "pciEnabled": rt.BOOLEAN,
                "securityFilterPlan": rt.Ref("SecurityFilterPlan"),
                "recordingConsentPlan": _RECORDING_CONSENT_PLAN,
            },
        )


_RECORDING_CONSENT_PLAN = rt.Tagged(
    "type",
    {
        "stay-on-line": rt.Ref("RecordingConsentPlanStayOnLine"),
        "verbal": rt.Ref("RecordingConsentPlanVerbal"),
    },
)

if TYPE_CHECKING:
    CompliancePlan_RecordingConsentPlan: TypeAlias = (
        RecordingConsentPlanStayOnLine | RecordingConsentPlanVerbal | dict[str, Any]
    )

ALIASES = {
    "CompliancePlan_RecordingConsentPlan": _RECORDING_CONSENT_PLAN,
}

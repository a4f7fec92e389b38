"""`CompliancePlan`: its class, and how it is decoded, encoded and checked."""

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

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        unread: dict[str, Any] = {}
        self.hipaa_enabled = data["hipaaEnabled"] if "hipaaEnabled" in data else None
        self.pci_enabled = data["pciEnabled"] if "pciEnabled" in data else None
        if "securityFilterPlan" in data and (v := data["securityFilterPlan"]) is not None:
            unread["security_filter_plan"] = ["securityFilterPlan", _SECURITY_FILTER_PLAN, v]
        else:
            self.security_filter_plan = None
        if "recordingConsentPlan" in data and (v := data["recordingConsentPlan"]) is not None:
            unread["recording_consent_plan"] = ["recordingConsentPlan", _RECORDING_CONSENT_PLAN, v]
        else:
            self.recording_consent_plan = None
        self._extra, self._nulls = rt.rest(cls, data)
        self._unread = unread or None
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        out: dict[str, Any] = {} if record._unread is None else rt.unread_branches(record)
        if (v := record.hipaa_enabled) is not None:
            out["hipaaEnabled"] = v
        if (v := record.pci_enabled) is not None:
            out["pciEnabled"] = v
        if "securityFilterPlan" not in out and (v := record.security_filter_plan) is not None:
            out["securityFilterPlan"] = rt.ENCODERS[type(v)](v)
        if "recordingConsentPlan" not in out and (v := record.recording_consent_plan) is not None:
            out["recordingConsentPlan"] = rt.ENCODERS[type(v)](v)
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out if record._unread is None else rt.in_order(record, out)

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "hipaaEnabled": rt.BOOLEAN,
                "pciEnabled": rt.BOOLEAN,
                "securityFilterPlan": _SECURITY_FILTER_PLAN,
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
_SECURITY_FILTER_PLAN = rt.Ref("SecurityFilterPlan")

if TYPE_CHECKING:
    CompliancePlan_RecordingConsentPlan: TypeAlias = (
        RecordingConsentPlanStayOnLine | RecordingConsentPlanVerbal | dict[str, Any]
    )

ALIASES = {
    "CompliancePlan_RecordingConsentPlan": _RECORDING_CONSENT_PLAN,
}

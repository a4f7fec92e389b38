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
        get = data.get
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
        if (v := record.hipaa_enabled) is not None:
            out["hipaaEnabled"] = v
        if (v := record.pci_enabled) is not None:
            out["pciEnabled"] = v
        if (v := record.security_filter_plan) is not None:
            out["securityFilterPlan"] = rt.ENCODERS[type(v)](v)
        if (v := record.recording_consent_plan) is not None:
            out["recordingConsentPlan"] = rt.ENCODERS[type(v)](v)
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

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

"""`CompliancePlan`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from . import rt

if TYPE_CHECKING:
    from .recording_consent_plan_stay_on_line import RecordingConsentPlanStayOnLine
    from .recording_consent_plan_verbal import RecordingConsentPlanVerbal
    from .security_filter_plan import SecurityFilterPlan


@rt.dataclass(slots=True, kw_only=True)
class CompliancePlan(rt.Record):
    """The object `CompliancePlan`."""

    hipaa_enabled: bool | None = None
    pci_enabled: bool | None = None
    security_filter_plan: SecurityFilterPlan | None = None
    recording_consent_plan: CompliancePlan_RecordingConsentPlan | None = None

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        unread = len(data)
        if "hipaaEnabled" in data and (v := data["hipaaEnabled"]) is not None:
            self.hipaa_enabled = v
            unread -= 1
        else:
            self.hipaa_enabled = None
        if "pciEnabled" in data and (v := data["pciEnabled"]) is not None:
            self.pci_enabled = v
            unread -= 1
        else:
            self.pci_enabled = None
        if "securityFilterPlan" in data and (v := data["securityFilterPlan"]) is not None:
            self.security_filter_plan = _SECURITY_FILTER_PLAN.decode(v)
            unread -= 1
        else:
            self.security_filter_plan = None
        if "recordingConsentPlan" in data and (v := data["recordingConsentPlan"]) is not None:
            self.recording_consent_plan = _RECORDING_CONSENT_PLAN.decode(v)
            unread -= 1
        else:
            self.recording_consent_plan = None
        if unread:
            self._extra, self._nulls = rt.rest(cls, data)
        else:
            self._extra = None
            self._nulls = ()
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        record: Any = self
        if record.hipaa_enabled is not None:
            out["hipaaEnabled"] = record.hipaa_enabled
        if record.pci_enabled is not None:
            out["pciEnabled"] = record.pci_enabled
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

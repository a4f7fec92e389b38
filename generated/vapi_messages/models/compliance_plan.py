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
    extra: dict[str, Any] = rt.field(default_factory=dict[str, Any])
    _nulls: tuple[str, ...] = rt.field(default=(), repr=False, compare=False)

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if not isinstance(data, rt.JSON_OBJECT):
            return data
        self = rt.new(cls)
        get = data.get
        unread = len(data)
        if (v := get("hipaaEnabled")) is not None:
            unread -= 1
        self.hipaa_enabled = v
        if (v := get("pciEnabled")) is not None:
            unread -= 1
        self.pci_enabled = v
        if (v := get("securityFilterPlan")) is not None:
            v = _SECURITY_FILTER_PLAN.decode(v)
            unread -= 1
        self.security_filter_plan = v
        if (v := get("recordingConsentPlan")) is not None:
            v = _RECORDING_CONSENT_PLAN.decode(v)
            unread -= 1
        self.recording_consent_plan = v
        if unread:
            self._extra, self._nulls = rt.rest(data, KNOWN_KEYS)
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
        if self._nulls or self._extra:
            rt.finish(out, self._nulls, self._extra)
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
            extra=rt.ANY,
        )


_RECORDING_CONSENT_PLAN = rt.Tagged(
    "type",
    {
        "stay-on-line": rt.Ref("RecordingConsentPlanStayOnLine"),
        "verbal": rt.Ref("RecordingConsentPlanVerbal"),
    },
)
_SECURITY_FILTER_PLAN = rt.Ref("SecurityFilterPlan")
KNOWN_KEYS = frozenset(
    {
        "hipaaEnabled",
        "pciEnabled",
        "securityFilterPlan",
        "recordingConsentPlan",
    }
)

if TYPE_CHECKING:
    CompliancePlan_RecordingConsentPlan: TypeAlias = (
        RecordingConsentPlanStayOnLine | RecordingConsentPlanVerbal | dict[str, Any]
    )

ALIASES = {
    "CompliancePlan_RecordingConsentPlan": _RECORDING_CONSENT_PLAN,
}

"""`ComplianceOverride`."""

from __future__ import annotations

from typing import Any

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class ComplianceOverride(rt.Record):
    """Found in `CreateStructuredOutputDTO.compliance_plan`."""

    force_store_on_hipaa_enabled: bool | None = None

    def _fill(self: Any, get: rt.Get) -> None:
        self.force_store_on_hipaa_enabled = get("forceStoreOnHipaaEnabled")

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "forceStoreOnHipaaEnabled": rt.BOOLEAN,
            },
        )

"""`ComplianceOverride`: its class, and how it is decoded, encoded and checked."""

from __future__ import annotations

from typing import Any

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class ComplianceOverride(rt.Record):
    """Found in `CreateStructuredOutputDTO.compliance_plan`."""

    force_store_on_hipaa_enabled: bool | None = None

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        get = data.get
        self.force_store_on_hipaa_enabled = get("forceStoreOnHipaaEnabled")
        self._extra, self._nulls = rt.rest(cls, data)
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        out: dict[str, Any] = {}
        if (v := record.force_store_on_hipaa_enabled) is not None:
            out["forceStoreOnHipaaEnabled"] = v
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "forceStoreOnHipaaEnabled": rt.BOOLEAN,
            },
        )

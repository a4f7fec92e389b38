"""`ComplianceOverride`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import Any

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class ComplianceOverride(rt.Record):
    """The object `ComplianceOverride`."""

    force_store_on_hipaa_enabled: bool | None = None

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        unread = len(data)
        if (
            "forceStoreOnHipaaEnabled" in data
            and (v := data["forceStoreOnHipaaEnabled"]) is not None
        ):
            self.force_store_on_hipaa_enabled = v
            unread -= 1
        else:
            self.force_store_on_hipaa_enabled = None
        if unread:
            self._extra, self._nulls = rt.rest(cls, data)
        else:
            self._extra = None
            self._nulls = ()
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        record: Any = self
        if record.force_store_on_hipaa_enabled is not None:
            out["forceStoreOnHipaaEnabled"] = record.force_store_on_hipaa_enabled
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

"""`SecurityFilterPlan`: its class, and how it is decoded, encoded and checked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import rt

if TYPE_CHECKING:
    from .. import enum_texts
    from ..enums.security_filter_plan__mode import SecurityFilterPlan_Mode


@rt.dataclass(slots=True, kw_only=True)
class SecurityFilterPlan(rt.Record):
    """Found in `CompliancePlan.security_filter_plan`."""

    enabled: bool | None = None
    """Default: `false`."""
    filters: list[dict[str, Any]] | None = None
    mode: SecurityFilterPlan_Mode | None = None
    """Default: `"sanitize"`."""
    replacement_text: str | None = None
    """Default: `"[FILTERED]"`."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            enabled: bool | None = None,
            filters: list[dict[str, Any]] | None = None,
            mode: SecurityFilterPlan_Mode | enum_texts.SecurityFilterPlan_Mode | None = None,
            replacement_text: str | None = None,
            extra: dict[str, Any] = ...,
        ) -> None: ...

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        get = data.get
        self.enabled = get("enabled")
        self.filters = get("filters")
        if (v := get("mode")) is not None:
            v = _MODE.decode(v)
        self.mode = v
        self.replacement_text = get("replacementText")
        self._extra, self._nulls = rt.rest(cls, data)
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        out: dict[str, Any] = {}
        if (v := record.enabled) is not None:
            out["enabled"] = v
        if (v := record.filters) is not None:
            out["filters"] = v
        if (v := record.mode) is not None:
            out["mode"] = rt.ENCODERS[type(v)](v)
        if (v := record.replacement_text) is not None:
            out["replacementText"] = v
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "enabled": rt.BOOLEAN,
                "filters": rt.Array(rt.OBJECT),
                "mode": _MODE,
                "replacementText": rt.TEXT,
            },
        )


_MODE = rt.Enum("SecurityFilterPlan_Mode")

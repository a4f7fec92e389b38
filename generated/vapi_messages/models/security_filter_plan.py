"""`SecurityFilterPlan`."""

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

    def _fill(self: Any, get: rt.Get) -> None:
        self.enabled = get("enabled")
        self.filters = get("filters")
        if (v := get("mode")) is not None:
            v = _MODE.decode(v)
        self.mode = v
        self.replacement_text = get("replacementText")

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

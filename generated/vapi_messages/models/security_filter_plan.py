"""`SecurityFilterPlan`."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from .. import _runtime as rt

if TYPE_CHECKING:
    from ..enums.security_filter_plan__mode import SecurityFilterPlan_Mode

_MODE = rt.Enum("SecurityFilterPlan_Mode")
_KEYS = frozenset(
    {
        "enabled",
        "filters",
        "mode",
        "replacementText",
    }
)


@dataclass(slots=True, kw_only=True)
class SecurityFilterPlan(rt.Record):
    """`SecurityFilterPlan` of the document."""

    enabled: bool | None = None
    """Default: `false`."""
    filters: list[dict[str, Any]] | None = None
    mode: SecurityFilterPlan_Mode | None = None
    """Default: `"sanitize"`."""
    replacement_text: str | None = None
    """Default: `"[FILTERED]"`."""
    extra: dict[str, Any] = field(default_factory=dict)
    _nulls: tuple[str, ...] = field(default=(), repr=False, compare=False)

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if not isinstance(data, rt.JSON_OBJECT):
            return data
        self = rt.new(cls)
        get = data.get
        self.enabled = get("enabled")
        self.filters = get("filters")
        v = get("mode")
        self.mode = v if v is None else _MODE.decode(v)
        self.replacement_text = get("replacementText")
        self.extra, self._nulls = rt.rest(data, _KEYS)
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if (v := self.enabled) is not None:
            out["enabled"] = v
        if (v := self.filters) is not None:
            out["filters"] = v
        if (v := self.mode) is not None:
            out["mode"] = rt.encode(v)
        if (v := self.replacement_text) is not None:
            out["replacementText"] = v
        if self._nulls or self.extra:
            rt.finish(out, self._nulls, self.extra)
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
            extra=rt.ANY,
        )

"""`SecurityFilterPlan`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import rt

if TYPE_CHECKING:
    from ..enums.security_filter_plan__mode import SecurityFilterPlan_Mode


@rt.dataclass(slots=True, kw_only=True)
class SecurityFilterPlan(rt.Record):
    """The object `SecurityFilterPlan`."""

    enabled: bool | None = None
    """Default: `false`."""
    filters: list[dict[str, Any]] | None = None
    mode: SecurityFilterPlan_Mode | None = None
    """Default: `"sanitize"`."""
    replacement_text: str | None = None
    """Default: `"[FILTERED]"`."""

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        unread = len(data)
        if "enabled" in data and (v := data["enabled"]) is not None:
            self.enabled = v
            unread -= 1
        else:
            self.enabled = None
        if "filters" in data and (v := data["filters"]) is not None:
            self.filters = v
            unread -= 1
        else:
            self.filters = None
        if "mode" in data and (v := data["mode"]) is not None:
            self.mode = _MODE.decode(v)
            unread -= 1
        else:
            self.mode = None
        if "replacementText" in data and (v := data["replacementText"]) is not None:
            self.replacement_text = v
            unread -= 1
        else:
            self.replacement_text = None
        if unread:
            self._extra, self._nulls = rt.rest(cls, data)
        else:
            self._extra = None
            self._nulls = ()
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        record: Any = self
        if record.enabled is not None:
            out["enabled"] = record.enabled
        if record.filters is not None:
            out["filters"] = record.filters
        if (v := record.mode) is not None:
            out["mode"] = rt.ENCODERS[type(v)](v)
        if record.replacement_text is not None:
            out["replacementText"] = record.replacement_text
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

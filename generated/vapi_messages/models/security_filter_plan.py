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
    extra: dict[str, Any] = rt.field(default_factory=dict[str, Any])
    _nulls: tuple[str, ...] = rt.field(default=(), repr=False, compare=False)

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if not isinstance(data, rt.JSON_OBJECT):
            return data
        self = rt.new(cls)
        get = data.get
        unread = len(data)
        if (v := get("enabled")) is not None:
            unread -= 1
        self.enabled = v
        if (v := get("filters")) is not None:
            unread -= 1
        self.filters = v
        if (v := get("mode")) is not None:
            v = _MODE.decode(v)
            unread -= 1
        self.mode = v
        if (v := get("replacementText")) is not None:
            unread -= 1
        self.replacement_text = v
        if unread:
            self._extra, self._nulls = rt.rest(data, KNOWN_KEYS)
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
        if self._nulls or self._extra:
            rt.finish(out, self._nulls, self._extra)
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


_MODE = rt.Enum("SecurityFilterPlan_Mode")
KNOWN_KEYS = frozenset(
    {
        "enabled",
        "filters",
        "mode",
        "replacementText",
    }
)

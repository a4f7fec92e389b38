"""`FormatPlan`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from . import rt

if TYPE_CHECKING:
    from ..enums.format_plan__formatters_enabled__item import FormatPlan_FormattersEnabled_Item
    from .exact_replacement import ExactReplacement
    from .regex_replacement import RegexReplacement


@rt.dataclass(slots=True, kw_only=True)
class FormatPlan(rt.Record):
    """The object `FormatPlan`."""

    enabled: bool | None = None
    number_to_digits_cutoff: int | float | None = None
    """At least 0."""
    replacements: list[FormatPlan_Replacements_Item] | None = None
    formatters_enabled: list[FormatPlan_FormattersEnabled_Item] | None = None
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
        if (v := get("numberToDigitsCutoff")) is not None:
            unread -= 1
        self.number_to_digits_cutoff = v
        if (v := get("replacements")) is not None:
            v = _REPLACEMENTS.decode(v)
            unread -= 1
        self.replacements = v
        if (v := get("formattersEnabled")) is not None:
            v = _FORMATTERS_ENABLED.decode(v)
            unread -= 1
        self.formatters_enabled = v
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
        if record.number_to_digits_cutoff is not None:
            out["numberToDigitsCutoff"] = record.number_to_digits_cutoff
        if (v := record.replacements) is not None:
            out["replacements"] = rt.ENCODERS[type(v)](v)
        if (v := record.formatters_enabled) is not None:
            out["formattersEnabled"] = rt.ENCODERS[type(v)](v)
        if self._nulls or self._extra:
            rt.finish(out, self._nulls, self._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "enabled": rt.BOOLEAN,
                "numberToDigitsCutoff": rt.Number(minimum=0),
                "replacements": _REPLACEMENTS,
                "formattersEnabled": _FORMATTERS_ENABLED,
            },
            extra=rt.ANY,
        )


_REPLACEMENTS__ITEM = rt.Tagged(
    "type",
    {
        "exact": rt.Ref("ExactReplacement"),
        "regex": rt.Ref("RegexReplacement"),
    },
)
_REPLACEMENTS = rt.Array(_REPLACEMENTS__ITEM)
_FORMATTERS_ENABLED = rt.Array(rt.Enum("FormatPlan_FormattersEnabled_Item"))
KNOWN_KEYS = frozenset(
    {
        "enabled",
        "numberToDigitsCutoff",
        "replacements",
        "formattersEnabled",
    }
)

if TYPE_CHECKING:
    FormatPlan_Replacements_Item: TypeAlias = ExactReplacement | RegexReplacement | dict[str, Any]

ALIASES = {
    "FormatPlan_Replacements_Item": _REPLACEMENTS__ITEM,
}

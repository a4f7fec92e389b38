"""`FormatPlan`: its class, and how it is decoded, encoded and checked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from . import rt

if TYPE_CHECKING:
    from ..enums.format_plan__formatters_enabled__item import FormatPlan_FormattersEnabled_Item
    from .exact_replacement import ExactReplacement
    from .regex_replacement import RegexReplacement


@rt.dataclass(slots=True, kw_only=True)
class FormatPlan(rt.BranchRecord):
    """Found in `ChunkPlan.format_plan`."""

    enabled: bool | None = None
    number_to_digits_cutoff: int | float | None = None
    """At least 0."""
    replacements: list[FormatPlan_Replacements_Item] | None = None
    formatters_enabled: list[FormatPlan_FormattersEnabled_Item] | None = None

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        get = data.get
        left = 0
        self.enabled = get("enabled")
        self.number_to_digits_cutoff = get("numberToDigitsCutoff")
        if get("replacements") is None:
            self.replacements = None
        else:
            left += 1
        if get("formattersEnabled") is None:
            self.formatters_enabled = None
        else:
            left += 1
        if left:
            self._pending = data, left, {}
        else:
            self._pending = None
            self._extra, self._nulls = rt.rest(cls, data)
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        if record._pending is not None:
            return rt.encode_unread(record)
        out: dict[str, Any] = {}
        if (v := record.enabled) is not None:
            out["enabled"] = v
        if (v := record.number_to_digits_cutoff) is not None:
            out["numberToDigitsCutoff"] = v
        if (v := record.replacements) is not None:
            out["replacements"] = rt.ENCODERS[type(v)](v)
        if (v := record.formatters_enabled) is not None:
            out["formattersEnabled"] = rt.ENCODERS[type(v)](v)
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
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

if TYPE_CHECKING:
    FormatPlan_Replacements_Item: TypeAlias = ExactReplacement | RegexReplacement | dict[str, Any]

ALIASES = {
    "FormatPlan_Replacements_Item": _REPLACEMENTS__ITEM,
}

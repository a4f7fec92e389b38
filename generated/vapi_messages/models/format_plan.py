"""`FormatPlan`."""

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

    def _fill(self: Any, get: rt.Get) -> int:
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
        return left

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "enabled": rt.BOOLEAN,
                "numberToDigitsCutoff": rt.Number(minimum=0),
                "replacements": rt.Array(_REPLACEMENTS__ITEM),
                "formattersEnabled": rt.Array(rt.Enum("FormatPlan_FormattersEnabled_Item")),
            },
        )


_REPLACEMENTS__ITEM = rt.Tagged(
    "type",
    {
        "exact": rt.Ref("ExactReplacement"),
        "regex": rt.Ref("RegexReplacement"),
    },
)

if TYPE_CHECKING:
    FormatPlan_Replacements_Item: TypeAlias = ExactReplacement | RegexReplacement | dict[str, Any]

ALIASES = {
    "FormatPlan_Replacements_Item": _REPLACEMENTS__ITEM,
}

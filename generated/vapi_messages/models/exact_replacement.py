"""`ExactReplacement`."""

from __future__ import annotations

from typing import Any, Literal

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class ExactReplacement(rt.Record):
    """Found in `FormatPlan.replacements` where `type` is `exact`."""

    type: Literal["exact"]
    replace_all_enabled: bool | None = None
    """Default: `false`."""
    key: str
    value: str
    """At most 1000 characters."""

    def _fill(self: Any, get: rt.Get) -> None:
        self.type = get("type")
        self.replace_all_enabled = get("replaceAllEnabled")
        self.key = get("key")
        self.value = get("value")

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "type": rt.Const("exact"),
                "replaceAllEnabled": rt.BOOLEAN,
                "key": rt.TEXT,
                "value": rt.Text(max_length=1000),
            },
        )

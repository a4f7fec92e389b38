"""There is another fixed value."""

from __future__ import annotations

from wireloom.changes.pairs import SlotPair
from wireloom.changes.rule import Rule, shifted

RULE = Rule(
    id="constants-added",
    topic="type",
    pair=SlotPair,
    find=shifted("constants-added"),
    receive="breaks-reading",
    send="new",
    seen_by="types",
    mirror="constants-removed",
    checks="There is another fixed value.",
    why=(
        "The type of fixed values is closed, other than that of an enum: a program that "
        "expects the old ones does not type check."
    ),
)

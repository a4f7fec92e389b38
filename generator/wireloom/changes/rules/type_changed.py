"""A value is of another type."""

from __future__ import annotations

from wireloom.changes.pairs import SlotPair
from wireloom.changes.rule import Rule, shifted

RULE = Rule(
    id="type-changed",
    topic="type",
    pair=SlotPair,
    find=shifted("type-changed"),
    receive="breaks-reading",
    send="breaks-sending",
    seen_by="types",
    mirror="type-changed",
    checks="A value is of another type.",
    why="What was read is something else now, and what was sent is not asked for any more.",
)

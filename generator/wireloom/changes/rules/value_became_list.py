"""There is a list of what was a single value."""

from __future__ import annotations

from wireloom.changes.pairs import SlotPair
from wireloom.changes.rule import Rule, shifted

RULE = Rule(
    id="value-became-list",
    topic="type",
    pair=SlotPair,
    find=shifted("value-became-list"),
    receive="breaks-reading",
    send="breaks-sending",
    seen_by="types",
    mirror="list-became-value",
    checks="There is a list of what was a single value.",
    why="A program that reads or sends a single value does not type check.",
)

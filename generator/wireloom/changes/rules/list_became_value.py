"""There is a single value of what was a list."""

from __future__ import annotations

from wireloom.changes.pairs import SlotPair
from wireloom.changes.rule import Rule, shifted

RULE = Rule(
    id="list-became-value",
    topic="type",
    pair=SlotPair,
    find=shifted("list-became-value"),
    receive="breaks-reading",
    send="breaks-sending",
    seen_by="types",
    mirror="value-became-list",
    checks="There is a single value of what was a list.",
    why="A program that reads or sends a list does not type check.",
)

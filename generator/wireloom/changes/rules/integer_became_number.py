"""A whole number may have a fraction now."""

from __future__ import annotations

from wireloom.changes.pairs import SlotPair
from wireloom.changes.rule import Rule, shifted

RULE = Rule(
    id="integer-became-number",
    topic="type",
    pair=SlotPair,
    find=shifted("integer-became-number"),
    receive="breaks-reading",
    send="new",
    seen_by="types",
    mirror="number-became-integer",
    checks="A whole number may have a fraction now.",
    why="The attribute may be a float now.",
)

"""A fixed value is another."""

from __future__ import annotations

from wireloom.changes.pairs import SlotPair
from wireloom.changes.rule import Rule, shifted

RULE = Rule(
    id="constant-changed",
    topic="type",
    pair=SlotPair,
    find=shifted("constant-changed"),
    receive="breaks-reading",
    send="breaks-sending",
    seen_by="types",
    mirror="constant-changed",
    checks="A fixed value is another.",
    why="A program that compares with the old value, or sends it, does not type check.",
)

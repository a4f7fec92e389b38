"""A value may be of a type that it could not be of before."""

from __future__ import annotations

from wireloom.changes.pairs import SlotPair
from wireloom.changes.rule import Rule, shifted

RULE = Rule(
    id="type-widened",
    topic="type",
    pair=SlotPair,
    find=shifted("type-widened"),
    receive="breaks-reading",
    send="new",
    seen_by="types",
    mirror="type-narrowed",
    checks="A value may be of a type that it could not be of before.",
    why="A program that reads it does not expect the new type. What was sent is still allowed.",
)

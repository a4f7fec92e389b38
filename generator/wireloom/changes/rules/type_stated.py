"""The document states a type where it stated none."""

from __future__ import annotations

from wireloom.changes.pairs import SlotPair
from wireloom.changes.rule import Rule, shifted

RULE = Rule(
    id="type-stated",
    topic="type",
    pair=SlotPair,
    find=shifted("type-stated"),
    receive="new",
    send="breaks-sending",
    seen_by="types",
    mirror="type-opened",
    checks="The document states a type where it stated none.",
    why="What is read has a type now. What was sent may be of another.",
)

"""A type is written in another way, and a type checker accepts the same."""

from __future__ import annotations

from wireloom.changes.pairs import SlotPair
from wireloom.changes.rule import Rule, shifted

RULE = Rule(
    id="type-restated",
    topic="type",
    pair=SlotPair,
    find=shifted("type-restated"),
    receive="new",
    send="new",
    seen_by="types",
    mirror="type-restated",
    checks="A type is written in another way, and a type checker accepts the same.",
    why="Such as a string that is known to be one of some values, or any other string.",
)

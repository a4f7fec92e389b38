"""There are several values of what was one fixed value."""

from __future__ import annotations

from wireloom.changes.pairs import SlotPair
from wireloom.changes.rule import Rule, shifted

RULE = Rule(
    id="constant-became-enum",
    topic="type",
    pair=SlotPair,
    find=shifted("constant-became-enum"),
    receive="breaks-reading",
    send="breaks-sending",
    seen_by="types",
    mirror="enum-became-constant",
    checks="There are several values of what was one fixed value.",
    why="There is an enum where there was a literal, for reading and for sending.",
)

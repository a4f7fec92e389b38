"""There is one fixed value of what were several."""

from __future__ import annotations

from wireloom.changes.pairs import SlotPair
from wireloom.changes.rule import Rule, shifted

RULE = Rule(
    id="enum-became-constant",
    topic="type",
    pair=SlotPair,
    find=shifted("enum-became-constant"),
    receive="breaks-reading",
    send="breaks-sending",
    seen_by="types",
    mirror="constant-became-enum",
    checks="There is one fixed value of what were several.",
    why="There is a literal where there was an enum, for reading and for sending.",
)

"""A number has no fraction any more."""

from __future__ import annotations

from wireloom.changes.pairs import SlotPair
from wireloom.changes.rule import Rule, shifted

RULE = Rule(
    id="number-became-integer",
    topic="type",
    pair=SlotPair,
    find=shifted("number-became-integer"),
    receive="new",
    send="breaks-sending",
    seen_by="types",
    mirror="integer-became-number",
    checks="A number has no fraction any more.",
    why="What is read is an int. A float is not allowed any more where one is sent.",
)

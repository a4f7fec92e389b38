"""A value may not be of a type any more that it could be of before."""

from __future__ import annotations

from wireloom.changes.pairs import SlotPair
from wireloom.changes.rule import Rule, shifted

RULE = Rule(
    id="type-narrowed",
    topic="type",
    pair=SlotPair,
    find=shifted("type-narrowed"),
    receive="new",
    send="breaks-sending",
    seen_by="types",
    mirror="type-widened",
    checks="A value may not be of a type any more that it could be of before.",
    why=(
        "What is read is one of the types that were expected. What was sent may not be "
        "allowed any more."
    ),
)

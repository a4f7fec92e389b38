"""A fixed value is gone."""

from __future__ import annotations

from wireloom.changes.pairs import SlotPair
from wireloom.changes.rule import Rule, shifted

RULE = Rule(
    id="constants-removed",
    topic="type",
    pair=SlotPair,
    find=shifted("constants-removed"),
    receive="new",
    send="breaks-sending",
    seen_by="types",
    mirror="constants-added",
    checks="A fixed value is gone.",
    why=(
        "What is read is one of the values that were expected. A type checker refuses to send "
        "the old one."
    ),
)

"""What is in a list or dict may not be null any more."""

from __future__ import annotations

from wireloom.changes.pairs import SlotPair
from wireloom.changes.rule import Rule, mirrored
from wireloom.changes.rules import item_became_nullable

RULE = Rule(
    id="item-lost-null",
    topic="type",
    pair=SlotPair,
    find=mirrored(item_became_nullable.RULE.find),
    receive="new",
    send="breaks-sending",
    seen_by="types",
    mirror="item-became-nullable",
    checks="What is in a list or dict may not be null any more.",
    why="A type checker refuses None among what is sent.",
)

"""A list may have more items than it could."""

from __future__ import annotations

from wireloom.changes.pairs import LimitPair
from wireloom.changes.rule import Rule, mirrored
from wireloom.changes.rules import max_items_lowered

RULE = Rule(
    id="max-items-raised",
    topic="limit",
    pair=LimitPair,
    find=mirrored(max_items_lowered.RULE.find),
    receive="new",
    send="new",
    seen_by="values",
    mirror="max-items-lowered",
    checks="A list may have more items than it could.",
    why="What was allowed still is. What is received is read whatever its size or form.",
)

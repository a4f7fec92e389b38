"""A list may have fewer items than it could."""

from __future__ import annotations

from wireloom.changes.pairs import LimitPair
from wireloom.changes.rule import Rule, mirrored
from wireloom.changes.rules import min_items_raised

RULE = Rule(
    id="min-items-lowered",
    topic="limit",
    pair=LimitPair,
    find=mirrored(min_items_raised.RULE.find),
    receive="new",
    send="new",
    seen_by="values",
    mirror="min-items-raised",
    checks="A list may have fewer items than it could.",
    why="What was allowed still is. What is received is read whatever its size or form.",
)

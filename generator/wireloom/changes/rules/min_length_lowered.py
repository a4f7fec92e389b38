"""A string may have fewer characters than it could."""

from __future__ import annotations

from wireloom.changes.pairs import LimitPair
from wireloom.changes.rule import Rule, mirrored
from wireloom.changes.rules import min_length_raised

RULE = Rule(
    id="min-length-lowered",
    topic="limit",
    pair=LimitPair,
    find=mirrored(min_length_raised.RULE.find),
    receive="new",
    send="new",
    seen_by="values",
    mirror="min-length-raised",
    checks="A string may have fewer characters than it could.",
    why="What was allowed still is. What is received is read whatever its size or form.",
)

"""A number may be less than it could be."""

from __future__ import annotations

from wireloom.changes.pairs import LimitPair
from wireloom.changes.rule import Rule, mirrored
from wireloom.changes.rules import minimum_raised

RULE = Rule(
    id="minimum-lowered",
    topic="limit",
    pair=LimitPair,
    find=mirrored(minimum_raised.RULE.find),
    receive="new",
    send="new",
    seen_by="values",
    mirror="minimum-raised",
    checks="A number may be less than it could be.",
    why="What was allowed still is. What is received is read whatever its size or form.",
)

"""A number may be greater than it could be."""

from __future__ import annotations

from wireloom.changes.pairs import LimitPair
from wireloom.changes.rule import Rule, mirrored
from wireloom.changes.rules import maximum_lowered

RULE = Rule(
    id="maximum-raised",
    topic="limit",
    pair=LimitPair,
    find=mirrored(maximum_lowered.RULE.find),
    receive="new",
    send="new",
    seen_by="values",
    mirror="maximum-lowered",
    checks="A number may be greater than it could be.",
    why="What was allowed still is. What is received is read whatever its size or form.",
)

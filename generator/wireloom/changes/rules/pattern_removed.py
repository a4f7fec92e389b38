"""A string need not match a pattern any more."""

from __future__ import annotations

from wireloom.changes.pairs import LimitPair
from wireloom.changes.rule import Rule, mirrored
from wireloom.changes.rules import pattern_added

RULE = Rule(
    id="pattern-removed",
    topic="limit",
    pair=LimitPair,
    find=mirrored(pattern_added.RULE.find),
    receive="new",
    send="new",
    seen_by="values",
    mirror="pattern-added",
    checks="A string need not match a pattern any more.",
    why="What was allowed still is. What is received is read whatever its size or form.",
)

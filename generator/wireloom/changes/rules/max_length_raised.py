"""A string may have more characters than it could."""

from __future__ import annotations

from wireloom.changes.pairs import LimitPair
from wireloom.changes.rule import Rule, mirrored
from wireloom.changes.rules import max_length_lowered

RULE = Rule(
    id="max-length-raised",
    topic="limit",
    pair=LimitPair,
    find=mirrored(max_length_lowered.RULE.find),
    receive="new",
    send="new",
    seen_by="values",
    mirror="max-length-lowered",
    checks="A string may have more characters than it could.",
    why="What was allowed still is. What is received is read whatever its size or form.",
)

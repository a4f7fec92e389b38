"""A string must have more characters than it had to."""

from __future__ import annotations

from wireloom.changes.limits import raised
from wireloom.changes.pairs import LimitPair
from wireloom.changes.rule import Rule

RULE = Rule(
    id="min-length-raised",
    topic="limit",
    pair=LimitPair,
    find=raised("min_length"),
    receive="new",
    send="breaks-sending",
    seen_by="values",
    mirror="min-length-lowered",
    checks="A string must have more characters than it had to.",
    why="What was sent may be refused now. What is received is read whatever its size or form.",
)

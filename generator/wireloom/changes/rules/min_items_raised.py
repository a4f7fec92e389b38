"""A list must have more items than it had to."""

from __future__ import annotations

from wireloom.changes.limits import raised
from wireloom.changes.pairs import LimitPair
from wireloom.changes.rule import Rule

RULE = Rule(
    id="min-items-raised",
    topic="limit",
    pair=LimitPair,
    find=raised("min_items"),
    receive="new",
    send="breaks-sending",
    seen_by="values",
    mirror="min-items-lowered",
    checks="A list must have more items than it had to.",
    why="What was sent may be refused now. What is received is read whatever its size or form.",
)

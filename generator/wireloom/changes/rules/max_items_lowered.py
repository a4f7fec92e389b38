"""A list must have fewer items than it had to."""

from __future__ import annotations

from wireloom.changes.limits import lowered
from wireloom.changes.pairs import LimitPair
from wireloom.changes.rule import Rule

RULE = Rule(
    id="max-items-lowered",
    topic="limit",
    pair=LimitPair,
    find=lowered("max_items"),
    receive="new",
    send="breaks-sending",
    seen_by="values",
    mirror="max-items-raised",
    checks="A list must have fewer items than it had to.",
    why="What was sent may be refused now. What is received is read whatever its size or form.",
)

"""A string must have fewer characters than it had to."""

from __future__ import annotations

from wireloom.changes.limits import lowered
from wireloom.changes.pairs import LimitPair
from wireloom.changes.rule import Rule

RULE = Rule(
    id="max-length-lowered",
    topic="limit",
    pair=LimitPair,
    find=lowered("max_length"),
    receive="new",
    send="breaks-sending",
    seen_by="values",
    mirror="max-length-raised",
    checks="A string must have fewer characters than it had to.",
    why="What was sent may be refused now. What is received is read whatever its size or form.",
)

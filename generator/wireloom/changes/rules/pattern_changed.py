"""A string must match another pattern."""

from __future__ import annotations

from wireloom.changes.limits import replaced
from wireloom.changes.pairs import LimitPair
from wireloom.changes.rule import Rule

RULE = Rule(
    id="pattern-changed",
    topic="limit",
    pair=LimitPair,
    find=replaced("pattern"),
    receive="new",
    send="breaks-sending",
    seen_by="values",
    mirror="pattern-changed",
    checks="A string must match another pattern.",
    why="What was sent may be refused now. What is received is read whatever its size or form.",
)

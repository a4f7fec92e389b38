"""A number must be a multiple of another."""

from __future__ import annotations

from wireloom.changes.limits import replaced
from wireloom.changes.pairs import LimitPair
from wireloom.changes.rule import Rule

RULE = Rule(
    id="multiple-of-changed",
    topic="limit",
    pair=LimitPair,
    find=replaced("multiple_of"),
    receive="new",
    send="breaks-sending",
    seen_by="values",
    mirror="multiple-of-changed",
    checks="A number must be a multiple of another.",
    why="What was sent may be refused now. What is received is read whatever its size or form.",
)

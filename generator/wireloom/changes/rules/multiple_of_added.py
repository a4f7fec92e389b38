"""A number must be a multiple now."""

from __future__ import annotations

from wireloom.changes.limits import given
from wireloom.changes.pairs import LimitPair
from wireloom.changes.rule import Rule

RULE = Rule(
    id="multiple-of-added",
    topic="limit",
    pair=LimitPair,
    find=given("multiple_of"),
    receive="new",
    send="breaks-sending",
    seen_by="values",
    mirror="multiple-of-removed",
    checks="A number must be a multiple now.",
    why="What was sent may be refused now. What is received is read whatever its size or form.",
)

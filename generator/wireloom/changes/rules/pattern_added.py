"""A string must match a pattern now."""

from __future__ import annotations

from wireloom.changes.limits import given
from wireloom.changes.pairs import LimitPair
from wireloom.changes.rule import Rule

RULE = Rule(
    id="pattern-added",
    topic="limit",
    pair=LimitPair,
    find=given("pattern"),
    receive="new",
    send="breaks-sending",
    seen_by="values",
    mirror="pattern-removed",
    checks="A string must match a pattern now.",
    why="What was sent may be refused now. What is received is read whatever its size or form.",
)

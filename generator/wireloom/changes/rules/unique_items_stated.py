"""No item of a list may occur twice now."""

from __future__ import annotations

from wireloom.changes.limits import given
from wireloom.changes.pairs import LimitPair
from wireloom.changes.rule import Rule

RULE = Rule(
    id="unique-items-stated",
    topic="limit",
    pair=LimitPair,
    find=given("unique_items"),
    receive="new",
    send="breaks-sending",
    seen_by="values",
    mirror="unique-items-dropped",
    checks="No item of a list may occur twice now.",
    why="What was sent may be refused now. What is received is read whatever its size or form.",
)

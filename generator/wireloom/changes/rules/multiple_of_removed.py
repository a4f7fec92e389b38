"""A number need not be a multiple any more."""

from __future__ import annotations

from wireloom.changes.pairs import LimitPair
from wireloom.changes.rule import Rule, mirrored
from wireloom.changes.rules import multiple_of_added

RULE = Rule(
    id="multiple-of-removed",
    topic="limit",
    pair=LimitPair,
    find=mirrored(multiple_of_added.RULE.find),
    receive="new",
    send="new",
    seen_by="values",
    mirror="multiple-of-added",
    checks="A number need not be a multiple any more.",
    why="What was allowed still is. What is received is read whatever its size or form.",
)

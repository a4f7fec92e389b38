"""An object may have fewer keys than it could."""

from __future__ import annotations

from wireloom.changes.pairs import LimitPair
from wireloom.changes.rule import Rule, mirrored
from wireloom.changes.rules import min_properties_raised

RULE = Rule(
    id="min-properties-lowered",
    topic="limit",
    pair=LimitPair,
    find=mirrored(min_properties_raised.RULE.find),
    receive="new",
    send="new",
    seen_by="values",
    mirror="min-properties-raised",
    checks="An object may have fewer keys than it could.",
    why="What was allowed still is. What is received is read whatever its size or form.",
)

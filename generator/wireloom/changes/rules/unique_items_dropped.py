"""An item of a list may occur twice now."""

from __future__ import annotations

from wireloom.changes.pairs import LimitPair
from wireloom.changes.rule import Rule, mirrored
from wireloom.changes.rules import unique_items_stated

RULE = Rule(
    id="unique-items-dropped",
    topic="limit",
    pair=LimitPair,
    find=mirrored(unique_items_stated.RULE.find),
    receive="new",
    send="new",
    seen_by="values",
    mirror="unique-items-stated",
    checks="An item of a list may occur twice now.",
    why="What was allowed still is. What is received is read whatever its size or form.",
)

"""A date and time is any string now."""

from __future__ import annotations

from wireloom.changes.pairs import SlotPair
from wireloom.changes.rule import Rule, shifted

RULE = Rule(
    id="date-time-dropped",
    topic="type",
    pair=SlotPair,
    find=shifted("date-time-dropped"),
    receive="breaks-reading",
    send="new",
    seen_by="types",
    mirror="date-time-stated",
    checks="A date and time is any string now.",
    why="The attribute has no `.datetime` any more.",
)

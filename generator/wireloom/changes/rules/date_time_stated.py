"""A string is a date and time now."""

from __future__ import annotations

from wireloom.changes.pairs import SlotPair
from wireloom.changes.rule import Rule, shifted

RULE = Rule(
    id="date-time-stated",
    topic="type",
    pair=SlotPair,
    find=shifted("date-time-stated"),
    receive="new",
    send="breaks-sending",
    seen_by="types",
    mirror="date-time-dropped",
    checks="A string is a date and time now.",
    why=(
        "What is read is still a str, with a `.datetime`. A type checker asks for a "
        "`DateTime` where one is sent."
    ),
)

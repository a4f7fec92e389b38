"""The values of a string are listed now."""

from __future__ import annotations

from wireloom.changes.pairs import SlotPair
from wireloom.changes.rule import Rule, shifted

RULE = Rule(
    id="enum-stated",
    topic="type",
    pair=SlotPair,
    find=shifted("enum-stated"),
    receive="new",
    send="breaks-sending",
    seen_by="types",
    mirror="enum-dropped",
    checks="The values of a string are listed now.",
    why=(
        "What is read is still a str. A type checker asks for a member of the enum where one "
        "is sent."
    ),
)

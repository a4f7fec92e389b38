"""The values of a string are not listed any more."""

from __future__ import annotations

from wireloom.changes.pairs import SlotPair
from wireloom.changes.rule import Rule, shifted

RULE = Rule(
    id="enum-dropped",
    topic="type",
    pair=SlotPair,
    find=shifted("enum-dropped"),
    receive="breaks-reading",
    send="new",
    seen_by="types",
    mirror="enum-stated",
    checks="The values of a string are not listed any more.",
    why=(
        "The attribute is a plain str, without the members of the enum. What was sent is "
        "still allowed."
    ),
)

"""The document says nothing of the type any more: anything may come."""

from __future__ import annotations

from wireloom.changes.pairs import SlotPair
from wireloom.changes.rule import Rule, shifted

RULE = Rule(
    id="type-opened",
    topic="type",
    pair=SlotPair,
    find=shifted("type-opened"),
    receive="breaks-reading",
    send="new",
    seen_by="types",
    mirror="type-stated",
    checks="The document says nothing of the type any more: anything may come.",
    why=(
        "A type checker in strict mode refuses to return a value of any type as one of the "
        "old type. What was sent is still allowed."
    ),
)

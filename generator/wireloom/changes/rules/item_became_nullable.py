"""What is in a list or dict may be null now."""

from __future__ import annotations

from collections.abc import Iterator

from wireloom.changes.pairs import Change, SlotPair
from wireloom.changes.rule import Rule


def _find(pair: SlotPair) -> Iterator[Change]:
    if not pair.item or pair.old.open or pair.new.open:
        return
    if pair.new.nullable and not pair.old.nullable:
        yield pair.change("not null", "null allowed")


RULE = Rule(
    id="item-became-nullable",
    topic="type",
    pair=SlotPair,
    find=_find,
    receive="breaks-reading",
    send="new",
    seen_by="types",
    mirror="item-lost-null",
    checks="What is in a list or dict may be null now.",
    why="An item may be None now, and a program that reads it does not ask.",
)

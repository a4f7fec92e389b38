"""The format of a string or number is another."""

from __future__ import annotations

from collections.abc import Iterator

from wireloom.changes.pairs import Change, SlotPair
from wireloom.changes.rule import Rule


def _find(pair: SlotPair) -> Iterator[Change]:
    before, after = pair.formats
    if before and after and before != after:
        yield pair.change(before, after)


RULE = Rule(
    id="format-changed",
    topic="type",
    pair=SlotPair,
    find=_find,
    receive="new",
    send="new",
    seen_by="readers",
    mirror="format-changed",
    checks="The format of a string or number is another.",
    why="Formats are remarks; nothing checks them.",
)

"""The format of a string or number is stated now."""

from __future__ import annotations

from collections.abc import Iterator

from wireloom.changes.pairs import Change, SlotPair
from wireloom.changes.rule import Rule


def _find(pair: SlotPair) -> Iterator[Change]:
    before, after = pair.formats
    if after and not before:
        yield pair.change(before, after)


RULE = Rule(
    id="format-added",
    topic="type",
    pair=SlotPair,
    find=_find,
    receive="new",
    send="new",
    seen_by="readers",
    mirror="format-removed",
    checks="The format of a string or number is stated now.",
    why="Formats are remarks; nothing checks them.",
)

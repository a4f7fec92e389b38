"""A class is there now, and was not."""

from __future__ import annotations

from collections.abc import Iterator

from wireloom.changes.pairs import Change, FamilyPair
from wireloom.changes.rule import Rule


def _find(pair: FamilyPair) -> Iterator[Change]:
    apart = {*pair.new.messages, *pair.new.roots}
    for name in pair.added("class"):
        if name not in apart:
            yield Change(owner=name, place=name, after="class")


RULE = Rule(
    id="class-added",
    topic="class",
    pair=FamilyPair,
    find=_find,
    receive="new",
    send="new",
    seen_by="types",
    mirror="class-removed",
    checks="A class is there now, and was not.",
    why="There is a new name to import.",
)

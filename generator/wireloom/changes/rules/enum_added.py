"""An enum is there now, and was not."""

from __future__ import annotations

from collections.abc import Iterator

from wireloom.changes.pairs import Change, FamilyPair
from wireloom.changes.rule import Rule


def _find(pair: FamilyPair) -> Iterator[Change]:
    for name in pair.added("enum"):
        yield Change(owner=name, place=name, after="enum")


RULE = Rule(
    id="enum-added",
    topic="enum",
    pair=FamilyPair,
    find=_find,
    receive="new",
    send="new",
    seen_by="types",
    mirror="enum-removed",
    checks="An enum is there now, and was not.",
    why="There is a new name to import.",
)

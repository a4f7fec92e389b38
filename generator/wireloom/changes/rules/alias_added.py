"""There is another name for a type now."""

from __future__ import annotations

from collections.abc import Iterator

from wireloom.changes.pairs import Change, FamilyPair
from wireloom.changes.rule import Rule


def _find(pair: FamilyPair) -> Iterator[Change]:
    for name in pair.added("alias"):
        yield Change(owner=name, place=name, after="alias")


RULE = Rule(
    id="alias-added",
    topic="choice",
    pair=FamilyPair,
    find=_find,
    receive="new",
    send="new",
    seen_by="types",
    mirror="alias-removed",
    checks="There is another name for a type now.",
    why="There is a new name to import.",
)

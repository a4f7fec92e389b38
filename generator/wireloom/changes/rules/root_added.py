"""A schema that the comparison begins with is there now, and was not."""

from __future__ import annotations

from collections.abc import Iterator

from wireloom.changes.pairs import Change, FamilyPair
from wireloom.changes.rule import Rule


def _find(pair: FamilyPair) -> Iterator[Change]:
    for name in sorted(pair.new.roots.keys() - pair.old.roots.keys()):
        yield Change(owner=name, place=name, after=pair.new.kinds[name])


RULE = Rule(
    id="root-added",
    topic="root",
    pair=FamilyPair,
    find=_find,
    receive="new",
    send="new",
    seen_by="types",
    mirror="root-removed",
    checks="A schema that the comparison begins with is there now, and was not.",
    why="There is a new class to use.",
)

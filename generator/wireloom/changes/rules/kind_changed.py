"""A name is of another kind: a class, an enum, or another name for a type."""

from __future__ import annotations

from collections.abc import Iterator

from wireloom.changes.pairs import Change, FamilyPair
from wireloom.changes.rule import Rule


def _find(pair: FamilyPair) -> Iterator[Change]:
    for name in sorted(pair.old.kinds.keys() & pair.new.kinds.keys()):
        before, after = pair.old.kinds[name], pair.new.kinds[name]
        if before != after and {before, after} != {"choice", "alias"}:
            yield Change(owner=name, place=name, before=before, after=after)


RULE = Rule(
    id="kind-changed",
    topic="class",
    pair=FamilyPair,
    find=_find,
    receive="breaks-reading",
    send="breaks-sending",
    seen_by="types",
    mirror="kind-changed",
    checks="A name is of another kind: a class, an enum, or another name for a type.",
    why="What can be done with a class cannot be done with an enum, and the other way round.",
)

"""A choice between classes has a name now, and had none."""

from __future__ import annotations

from collections.abc import Iterator

from wireloom.changes.pairs import Change, FamilyPair
from wireloom.changes.rule import Rule


def _find(pair: FamilyPair) -> Iterator[Change]:
    for name in pair.added("choice"):
        yield Change(owner=name, place=name, after="choice")


RULE = Rule(
    id="choice-added",
    topic="choice",
    pair=FamilyPair,
    find=_find,
    receive="new",
    send="new",
    seen_by="types",
    mirror="choice-removed",
    checks="A choice between classes has a name now, and had none.",
    why="There is a new name to import.",
)

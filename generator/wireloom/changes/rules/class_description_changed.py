"""The description of a class is another, or is there or gone."""

from __future__ import annotations

from collections.abc import Iterator

from wireloom.changes.pairs import Change, ClassPair
from wireloom.changes.rule import Rule


def _find(pair: ClassPair) -> Iterator[Change]:
    before, after = pair.words()
    if before != after:
        yield pair.change(before or None, after or None)


RULE = Rule(
    id="class-description-changed",
    topic="class",
    pair=ClassPair,
    find=_find,
    receive="words",
    send="words",
    seen_by="readers",
    mirror="class-description-changed",
    checks="The description of a class is another, or is there or gone.",
    why="Only the docstring changes.",
)

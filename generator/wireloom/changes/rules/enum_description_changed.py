"""The description of an enum is another, or is there or gone."""

from __future__ import annotations

from collections.abc import Iterator

from wireloom.changes.pairs import Change, EnumPair
from wireloom.changes.rule import Rule


def _find(pair: EnumPair) -> Iterator[Change]:
    before, after = pair.old.description, pair.new.description
    if before != after:
        yield pair.change(before or None, after or None)


RULE = Rule(
    id="enum-description-changed",
    topic="enum",
    pair=EnumPair,
    find=_find,
    receive="words",
    send="words",
    seen_by="readers",
    mirror="enum-description-changed",
    checks="The description of an enum is another, or is there or gone.",
    why="Only the docstring changes.",
)

"""The title of a field is another, or is there or gone."""

from __future__ import annotations

from collections.abc import Iterator

from wireloom.changes.pairs import Change, FieldPair
from wireloom.changes.rule import Rule


def _find(pair: FieldPair) -> Iterator[Change]:
    before, after = pair.old.title, pair.new.title
    if before != after:
        yield pair.change(before or None, after or None)


RULE = Rule(
    id="field-title-changed",
    topic="field",
    pair=FieldPair,
    find=_find,
    receive="words",
    send="words",
    seen_by="readers",
    mirror="field-title-changed",
    checks="The title of a field is another, or is there or gone.",
    why="Nothing in the package changes.",
)

"""The description of a field is another, or is there or gone."""

from __future__ import annotations

from collections.abc import Iterator

from wireloom.changes.pairs import Change, FieldPair
from wireloom.changes.rule import Rule


def _find(pair: FieldPair) -> Iterator[Change]:
    before, after = pair.old.description, pair.new.description
    if before != after:
        yield pair.change(before or None, after or None)


RULE = Rule(
    id="field-description-changed",
    topic="field",
    pair=FieldPair,
    find=_find,
    receive="words",
    send="words",
    seen_by="readers",
    mirror="field-description-changed",
    checks="The description of a field is another, or is there or gone.",
    why="Only the text under the attribute changes.",
)

"""A class has a new field that must be there."""

from __future__ import annotations

from collections.abc import Iterator

from wireloom.changes.pairs import Change, ClassPair
from wireloom.changes.rule import Rule


def _find(pair: ClassPair) -> Iterator[Change]:
    for place, field in pair.added():
        if field.required:
            yield Change(
                owner=pair.name, place=place, after=f"{pair.new_facts.show(field.type)}, required"
            )


RULE = Rule(
    id="required-field-added",
    topic="field",
    pair=ClassPair,
    find=_find,
    receive="new",
    send="breaks-sending",
    seen_by="types",
    mirror="required-field-removed",
    checks="A class has a new field that must be there.",
    why="There is a new attribute to read. A program that makes such an object lacks an argument.",
)

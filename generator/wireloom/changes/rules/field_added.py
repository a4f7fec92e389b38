"""A class has a new field that may be missing."""

from __future__ import annotations

from collections.abc import Iterator

from wireloom.changes.pairs import Change, ClassPair
from wireloom.changes.rule import Rule


def _find(pair: ClassPair) -> Iterator[Change]:
    for place, field in pair.added():
        if not field.required:
            yield Change(
                owner=pair.name, place=place, after=f"{pair.new_facts.show(field.type)}, optional"
            )


RULE = Rule(
    id="field-added",
    topic="field",
    pair=ClassPair,
    find=_find,
    receive="new",
    send="new",
    seen_by="types",
    mirror="field-removed",
    checks="A class has a new field that may be missing.",
    why="There is a new attribute; what was in `extra` before is there now.",
)

"""A field that may be missing (or could be) may be null now."""

from __future__ import annotations

from collections.abc import Iterator

from wireloom.changes.pairs import Change, FieldPair
from wireloom.changes.rule import Rule


def _find(pair: FieldPair) -> Iterator[Change]:
    if pair.null() == (False, True) and not (pair.old.required and pair.new.required):
        yield pair.change("not null", "null allowed")


RULE = Rule(
    id="optional-field-became-nullable",
    topic="field",
    pair=FieldPair,
    find=_find,
    receive="new",
    send="new",
    seen_by="values",
    mirror="optional-field-lost-null",
    checks="A field that may be missing (or could be) may be null now.",
    why="The attribute could be None before, for a key that is missing.",
)

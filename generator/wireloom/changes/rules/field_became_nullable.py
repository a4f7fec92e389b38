"""A field that must be there may be null now."""

from __future__ import annotations

from collections.abc import Iterator

from wireloom.changes.pairs import Change, FieldPair
from wireloom.changes.rule import Rule


def _find(pair: FieldPair) -> Iterator[Change]:
    if pair.null() == (False, True) and pair.old.required and pair.new.required:
        yield pair.change("not null", "null allowed")


RULE = Rule(
    id="field-became-nullable",
    topic="field",
    pair=FieldPair,
    find=_find,
    receive="breaks-reading",
    send="new",
    seen_by="types",
    mirror="field-lost-null",
    checks="A field that must be there may be null now.",
    why="The attribute may be None now, and a program that reads it does not ask.",
)

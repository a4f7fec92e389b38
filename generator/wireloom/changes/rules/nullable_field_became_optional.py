"""A field that had to be there, if only as null, may be missing now."""

from __future__ import annotations

from collections.abc import Iterator

from wireloom.changes.pairs import Change, FieldPair
from wireloom.changes.rule import Rule


def _find(pair: FieldPair) -> Iterator[Change]:
    if pair.old.required and not pair.new.required and pair.old_slot.nullable:
        yield pair.change("required", "optional")


RULE = Rule(
    id="nullable-field-became-optional",
    topic="field",
    pair=FieldPair,
    find=_find,
    receive="new",
    send="new",
    seen_by="types",
    mirror="nullable-field-became-required",
    checks="A field that had to be there, if only as null, may be missing now.",
    why="The attribute could be None before.",
)

"""A field that had to be there may be missing now."""

from __future__ import annotations

from collections.abc import Iterator

from wireloom.changes.pairs import Change, FieldPair
from wireloom.changes.rule import Rule


def _find(pair: FieldPair) -> Iterator[Change]:
    if pair.old.required and not pair.new.required and not pair.old_slot.nullable:
        yield pair.change("required", "optional")


RULE = Rule(
    id="field-became-optional",
    topic="field",
    pair=FieldPair,
    find=_find,
    receive="breaks-reading",
    send="new",
    seen_by="types",
    mirror="field-became-required",
    checks="A field that had to be there may be missing now.",
    why="The attribute may be None now, and a program that reads it does not ask.",
)

"""A field that must be there may not be null any more."""

from __future__ import annotations

from wireloom.changes.pairs import FieldPair
from wireloom.changes.rule import Rule, mirrored
from wireloom.changes.rules import field_became_nullable

RULE = Rule(
    id="field-lost-null",
    topic="field",
    pair=FieldPair,
    find=mirrored(field_became_nullable.RULE.find),
    receive="new",
    send="breaks-sending",
    seen_by="types",
    mirror="field-became-nullable",
    checks="A field that must be there may not be null any more.",
    why="A type checker refuses None where such an object is made.",
)

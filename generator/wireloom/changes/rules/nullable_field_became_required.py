"""A field that could be missing has to be there now, if only as null."""

from __future__ import annotations

from wireloom.changes.pairs import FieldPair
from wireloom.changes.rule import Rule, mirrored
from wireloom.changes.rules import nullable_field_became_optional

RULE = Rule(
    id="nullable-field-became-required",
    topic="field",
    pair=FieldPair,
    find=mirrored(nullable_field_became_optional.RULE.find),
    receive="new",
    send="breaks-sending",
    seen_by="types",
    mirror="nullable-field-became-optional",
    checks="A field that could be missing has to be there now, if only as null.",
    why="A program that makes such an object without it lacks an argument.",
)

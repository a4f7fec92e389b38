"""A field that may be missing (or could be) may not be null any more."""

from __future__ import annotations

from wireloom.changes.pairs import FieldPair
from wireloom.changes.rule import Rule, mirrored
from wireloom.changes.rules import optional_field_became_nullable

RULE = Rule(
    id="optional-field-lost-null",
    topic="field",
    pair=FieldPair,
    find=mirrored(optional_field_became_nullable.RULE.find),
    receive="new",
    send="new",
    seen_by="values",
    mirror="optional-field-became-nullable",
    checks="A field that may be missing (or could be) may not be null any more.",
    why=(
        "The attribute may still be None, for a key that is missing; None is written as no "
        "key at all."
    ),
)

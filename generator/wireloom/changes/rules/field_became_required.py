"""A field that could be missing has to be there now."""

from __future__ import annotations

from wireloom.changes.pairs import FieldPair
from wireloom.changes.rule import Rule, mirrored
from wireloom.changes.rules import field_became_optional

RULE = Rule(
    id="field-became-required",
    topic="field",
    pair=FieldPair,
    find=mirrored(field_became_optional.RULE.find),
    receive="new",
    send="breaks-sending",
    seen_by="types",
    mirror="field-became-optional",
    checks="A field that could be missing has to be there now.",
    why=(
        "The attribute is never None any more. A program that makes such an object without it "
        "lacks an argument."
    ),
)

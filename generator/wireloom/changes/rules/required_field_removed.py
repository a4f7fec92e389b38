"""A field that had to be there is gone."""

from __future__ import annotations

from wireloom.changes.pairs import ClassPair
from wireloom.changes.rule import Rule, mirrored
from wireloom.changes.rules import required_field_added

RULE = Rule(
    id="required-field-removed",
    topic="field",
    pair=ClassPair,
    find=mirrored(required_field_added.RULE.find),
    receive="breaks-reading",
    send="breaks-sending",
    seen_by="types",
    mirror="required-field-added",
    checks="A field that had to be there is gone.",
    why="A program that names the attribute does not type check, and fails when it runs.",
)

"""A field that could be missing is gone."""

from __future__ import annotations

from wireloom.changes.pairs import ClassPair
from wireloom.changes.rule import Rule, mirrored
from wireloom.changes.rules import field_added

RULE = Rule(
    id="field-removed",
    topic="field",
    pair=ClassPair,
    find=mirrored(field_added.RULE.find),
    receive="breaks-reading",
    send="breaks-sending",
    seen_by="types",
    mirror="field-added",
    checks="A field that could be missing is gone.",
    why=(
        "A program that names the attribute does not type check, and fails when it runs. If "
        "the key still comes, it is in `extra`."
    ),
)

"""A field is not only to be received any more."""

from __future__ import annotations

from wireloom.changes.pairs import FieldPair
from wireloom.changes.rule import Rule, mirrored
from wireloom.changes.rules import field_became_read_only

RULE = Rule(
    id="field-lost-read-only",
    topic="field",
    pair=FieldPair,
    find=mirrored(field_became_read_only.RULE.find),
    receive="new",
    send="new",
    seen_by="readers",
    mirror="field-became-read-only",
    checks="A field is not only to be received any more.",
    why="It may be sent too.",
)

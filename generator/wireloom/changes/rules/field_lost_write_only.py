"""A field is not only to be sent any more."""

from __future__ import annotations

from wireloom.changes.pairs import FieldPair
from wireloom.changes.rule import Rule, mirrored
from wireloom.changes.rules import field_became_write_only

RULE = Rule(
    id="field-lost-write-only",
    topic="field",
    pair=FieldPair,
    find=mirrored(field_became_write_only.RULE.find),
    receive="new",
    send="new",
    seen_by="readers",
    mirror="field-became-write-only",
    checks="A field is not only to be sent any more.",
    why="It may be received too.",
)

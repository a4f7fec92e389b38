"""The document does not advise against a field any more."""

from __future__ import annotations

from wireloom.changes.pairs import FieldPair
from wireloom.changes.rule import Rule, mirrored
from wireloom.changes.rules import field_deprecated

RULE = Rule(
    id="field-undeprecated",
    topic="field",
    pair=FieldPair,
    find=mirrored(field_deprecated.RULE.find),
    receive="new",
    send="new",
    seen_by="readers",
    mirror="field-deprecated",
    checks="The document does not advise against a field any more.",
    why="It may be used again.",
)

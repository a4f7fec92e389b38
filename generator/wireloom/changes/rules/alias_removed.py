"""Another name for a type is gone."""

from __future__ import annotations

from wireloom.changes.pairs import FamilyPair
from wireloom.changes.rule import Rule, mirrored
from wireloom.changes.rules import alias_added

RULE = Rule(
    id="alias-removed",
    topic="choice",
    pair=FamilyPair,
    find=mirrored(alias_added.RULE.find),
    receive="breaks-reading",
    send="breaks-sending",
    seen_by="types",
    mirror="alias-added",
    checks="Another name for a type is gone.",
    why="A program that names it cannot import it.",
)

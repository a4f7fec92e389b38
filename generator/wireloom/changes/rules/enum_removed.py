"""An enum is not there any more."""

from __future__ import annotations

from wireloom.changes.pairs import FamilyPair
from wireloom.changes.rule import Rule, mirrored
from wireloom.changes.rules import enum_added

RULE = Rule(
    id="enum-removed",
    topic="enum",
    pair=FamilyPair,
    find=mirrored(enum_added.RULE.find),
    receive="breaks-reading",
    send="breaks-sending",
    seen_by="types",
    mirror="enum-added",
    checks="An enum is not there any more.",
    why="A program that names it cannot import it.",
)

"""A class is not there any more."""

from __future__ import annotations

from wireloom.changes.pairs import FamilyPair
from wireloom.changes.rule import Rule, mirrored
from wireloom.changes.rules import class_added

RULE = Rule(
    id="class-removed",
    topic="class",
    pair=FamilyPair,
    find=mirrored(class_added.RULE.find),
    receive="breaks-reading",
    send="breaks-sending",
    seen_by="types",
    mirror="class-added",
    checks="A class is not there any more.",
    why="A program that names it cannot import it.",
)

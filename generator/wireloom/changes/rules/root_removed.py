"""A schema that the comparison begins with is not there any more."""

from __future__ import annotations

from wireloom.changes.pairs import FamilyPair
from wireloom.changes.rule import Rule, mirrored
from wireloom.changes.rules import root_added

RULE = Rule(
    id="root-removed",
    topic="root",
    pair=FamilyPair,
    find=mirrored(root_added.RULE.find),
    receive="breaks-reading",
    send="breaks-sending",
    seen_by="types",
    mirror="root-added",
    checks="A schema that the comparison begins with is not there any more.",
    why="The class that all begins with cannot be imported.",
)

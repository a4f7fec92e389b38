"""The name of a choice between classes is gone."""

from __future__ import annotations

from wireloom.changes.pairs import FamilyPair
from wireloom.changes.rule import Rule, mirrored
from wireloom.changes.rules import choice_added

RULE = Rule(
    id="choice-removed",
    topic="choice",
    pair=FamilyPair,
    find=mirrored(choice_added.RULE.find),
    receive="breaks-reading",
    send="breaks-sending",
    seen_by="types",
    mirror="choice-added",
    checks="The name of a choice between classes is gone.",
    why="A program that names it cannot import it.",
)

"""An enum lacks values that it had."""

from __future__ import annotations

from wireloom.changes.pairs import EnumPair
from wireloom.changes.rule import Rule, mirrored
from wireloom.changes.rules import enum_values_added

RULE = Rule(
    id="enum-values-removed",
    topic="enum",
    pair=EnumPair,
    find=mirrored(enum_values_added.RULE.find),
    receive="breaks-reading",
    send="breaks-sending",
    seen_by="types",
    mirror="enum-values-added",
    checks="An enum lacks values that it had.",
    why="A program that names the member does not type check, and fails when it runs.",
)

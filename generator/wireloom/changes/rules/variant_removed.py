"""A choice that goes by a tag lacks a class."""

from __future__ import annotations

from wireloom.changes.pairs import ChoicePair
from wireloom.changes.rule import Rule, mirrored
from wireloom.changes.rules import variant_added

RULE = Rule(
    id="variant-removed",
    topic="choice",
    pair=ChoicePair,
    find=mirrored(variant_added.RULE.find),
    receive="new",
    send="breaks-sending",
    seen_by="types",
    mirror="variant-added",
    checks="A choice that goes by a tag lacks a class.",
    why="A branch for it is never taken again. A type checker refuses to send the class here.",
)

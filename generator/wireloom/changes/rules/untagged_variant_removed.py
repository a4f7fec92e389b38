"""A choice without a tag lacks a class."""

from __future__ import annotations

from wireloom.changes.pairs import ChoicePair
from wireloom.changes.rule import Rule, mirrored
from wireloom.changes.rules import untagged_variant_added

RULE = Rule(
    id="untagged-variant-removed",
    topic="choice",
    pair=ChoicePair,
    find=mirrored(untagged_variant_added.RULE.find),
    receive="new",
    send="breaks-sending",
    seen_by="types",
    mirror="untagged-variant-added",
    checks="A choice without a tag lacks a class.",
    why="A branch for it is never taken again. A type checker refuses to send the class here.",
)

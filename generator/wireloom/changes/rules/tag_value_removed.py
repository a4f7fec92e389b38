"""A value of the tag does not stand for a class any more."""

from __future__ import annotations

from wireloom.changes.pairs import ChoicePair
from wireloom.changes.rule import Rule, mirrored
from wireloom.changes.rules import tag_value_added

RULE = Rule(
    id="tag-value-removed",
    topic="choice",
    pair=ChoicePair,
    find=mirrored(tag_value_added.RULE.find),
    receive="new",
    send="new",
    seen_by="values",
    mirror="tag-value-added",
    checks="A value of the tag does not stand for a class any more.",
    why=(
        "What came as the class comes as a dict, if it still comes; handlers have a branch "
        "for a dict."
    ),
)

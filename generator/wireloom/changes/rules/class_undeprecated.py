"""The document does not advise against a class any more."""

from __future__ import annotations

from wireloom.changes.pairs import ClassPair
from wireloom.changes.rule import Rule, mirrored
from wireloom.changes.rules import class_deprecated

RULE = Rule(
    id="class-undeprecated",
    topic="class",
    pair=ClassPair,
    find=mirrored(class_deprecated.RULE.find),
    receive="new",
    send="new",
    seen_by="readers",
    mirror="class-deprecated",
    checks="The document does not advise against a class any more.",
    why="It may be used again.",
)

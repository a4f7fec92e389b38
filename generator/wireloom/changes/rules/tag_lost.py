"""The classes of a choice are not told apart by a tag any more."""

from __future__ import annotations

from wireloom.changes.pairs import ChoicePair
from wireloom.changes.rule import Rule, mirrored
from wireloom.changes.rules import tag_gained

RULE = Rule(
    id="tag-lost",
    topic="choice",
    pair=ChoicePair,
    find=mirrored(tag_gained.RULE.find),
    receive="new",
    send="breaks-sending",
    seen_by="types",
    mirror="tag-gained",
    checks="The classes of a choice are not told apart by a tag any more.",
    why="What is read is the class that fits best. A type checker refuses to send a dict here.",
)

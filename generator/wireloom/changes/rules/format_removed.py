"""The format of a string or number is not stated any more."""

from __future__ import annotations

from wireloom.changes.pairs import SlotPair
from wireloom.changes.rule import Rule, mirrored
from wireloom.changes.rules import format_added

RULE = Rule(
    id="format-removed",
    topic="type",
    pair=SlotPair,
    find=mirrored(format_added.RULE.find),
    receive="new",
    send="new",
    seen_by="readers",
    mirror="format-added",
    checks="The format of a string or number is not stated any more.",
    why="Formats are remarks; nothing checks them.",
)

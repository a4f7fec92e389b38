"""A kind of message is gone, and its class with it."""

from __future__ import annotations

from wireloom.changes.pairs import FamilyPair
from wireloom.changes.rule import Rule, mirrored
from wireloom.changes.rules import message_added

RULE = Rule(
    id="message-removed",
    topic="message",
    pair=FamilyPair,
    find=mirrored(message_added.RULE.find),
    receive="breaks-reading",
    send="breaks-sending",
    seen_by="types",
    mirror="message-added",
    checks="A kind of message is gone, and its class with it.",
    why="A handler that names the class cannot import it.",
)

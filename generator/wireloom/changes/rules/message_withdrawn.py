"""A class is no kind of message any more, but still there."""

from __future__ import annotations

from wireloom.changes.pairs import FamilyPair
from wireloom.changes.rule import Rule, mirrored
from wireloom.changes.rules import message_listed

RULE = Rule(
    id="message-withdrawn",
    topic="message",
    pair=FamilyPair,
    find=mirrored(message_listed.RULE.find),
    receive="new",
    send="breaks-sending",
    seen_by="types",
    mirror="message-listed",
    checks="A class is no kind of message any more, but still there.",
    why="A branch for it is never taken again; a type checker refuses to put it into the envelope.",
)

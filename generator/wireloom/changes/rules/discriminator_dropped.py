"""The document does not say any more which key tells the classes of a choice apart."""

from __future__ import annotations

from wireloom.changes.pairs import ChoicePair
from wireloom.changes.rule import Rule, mirrored
from wireloom.changes.rules import discriminator_stated

RULE = Rule(
    id="discriminator-dropped",
    topic="choice",
    pair=ChoicePair,
    find=mirrored(discriminator_stated.RULE.find),
    receive="new",
    send="new",
    seen_by="readers",
    mirror="discriminator-stated",
    checks="The document does not say any more which key tells the classes of a choice apart.",
    why="The package finds a key by itself.",
)

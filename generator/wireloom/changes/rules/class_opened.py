"""Keys that the document does not know were forbidden, and are not any more."""

from __future__ import annotations

from wireloom.changes.pairs import ClassPair
from wireloom.changes.rule import Rule, mirrored
from wireloom.changes.rules import class_closed

RULE = Rule(
    id="class-opened",
    topic="class",
    pair=ClassPair,
    find=mirrored(class_closed.RULE.find),
    receive="new",
    send="new",
    seen_by="values",
    mirror="class-closed",
    checks="Keys that the document does not know were forbidden, and are not any more.",
    why="They are in `extra`, as they were before.",
)

"""The document advises against a class now."""

from __future__ import annotations

from collections.abc import Iterator

from wireloom.changes.pairs import Change, ClassPair
from wireloom.changes.rule import Rule


def _find(pair: ClassPair) -> Iterator[Change]:
    if pair.deprecated() == (False, True):
        yield pair.change(None, "deprecated")


RULE = Rule(
    id="class-deprecated",
    topic="class",
    pair=ClassPair,
    find=_find,
    receive="new",
    send="new",
    seen_by="readers",
    mirror="class-undeprecated",
    checks="The document advises against a class now.",
    why="Nothing breaks yet; it is time to look for what replaces it.",
)

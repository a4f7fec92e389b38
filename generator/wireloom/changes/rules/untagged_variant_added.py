"""A choice without a tag has another class."""

from __future__ import annotations

from collections.abc import Iterator

from wireloom.changes.pairs import Change, ChoicePair
from wireloom.changes.rule import Rule


def _find(pair: ChoicePair) -> Iterator[Change]:
    if not pair.tagged and (added := pair.added()):
        yield pair.change(values=tuple(added))


RULE = Rule(
    id="untagged-variant-added",
    topic="choice",
    pair=ChoicePair,
    find=_find,
    receive="breaks-reading",
    send="new",
    seen_by="types",
    mirror="untagged-variant-removed",
    checks="A choice without a tag has another class.",
    why="A program that takes what is left for the last class is wrong now.",
)

"""The classes of a choice are told apart by another key."""

from __future__ import annotations

from collections.abc import Iterator

from wireloom.changes.pairs import Change, ChoicePair
from wireloom.changes.rule import Rule


def _find(pair: ChoicePair) -> Iterator[Change]:
    before, after = pair.old.tags(pair.name), pair.new.tags(pair.name)
    if before is not None and after is not None and before.key != after.key:
        yield pair.change(before.key, after.key)


RULE = Rule(
    id="tag-changed",
    topic="choice",
    pair=ChoicePair,
    find=_find,
    receive="new",
    send="new",
    seen_by="types",
    mirror="tag-changed",
    checks="The classes of a choice are told apart by another key.",
    why="The classes are the same; the package reads the other key.",
)

"""The classes of a choice are told apart by a tag now."""

from __future__ import annotations

from collections.abc import Iterator

from wireloom.changes.pairs import Change, ChoicePair
from wireloom.changes.rule import Rule


def _find(pair: ChoicePair) -> Iterator[Change]:
    tags = pair.new.tags(pair.name)
    if tags is not None and pair.old.tags(pair.name) is None:
        yield pair.change(None, tags.key)


RULE = Rule(
    id="tag-gained",
    topic="choice",
    pair=ChoicePair,
    find=_find,
    receive="breaks-reading",
    send="new",
    seen_by="types",
    mirror="tag-lost",
    checks="The classes of a choice are told apart by a tag now.",
    why="An object with an unknown tag stays a dict, which a program does not expect.",
)

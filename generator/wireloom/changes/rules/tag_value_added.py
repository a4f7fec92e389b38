"""Another value of the tag stands for a class."""

from __future__ import annotations

from collections.abc import Iterator

from wireloom.changes.pairs import Change, ChoicePair
from wireloom.changes.rule import Rule


def _find(pair: ChoicePair) -> Iterator[Change]:
    old, new = pair.variants()
    if pair.tagged and pair.keys[0] == pair.keys[1]:
        added = [
            f"{tag} -> {name}"
            for name in old.keys() & new.keys()
            for tag in new[name]
            if tag not in old[name]
        ]
        if added:
            yield pair.change(values=tuple(sorted(added)))


RULE = Rule(
    id="tag-value-added",
    topic="choice",
    pair=ChoicePair,
    find=_find,
    receive="new",
    send="new",
    seen_by="values",
    mirror="tag-value-removed",
    checks="Another value of the tag stands for a class.",
    why="What came as a dict comes as the class.",
)

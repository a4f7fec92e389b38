"""A class has another name, and all its fields are the same."""

from __future__ import annotations

from collections.abc import Iterator

from wireloom.changes.pairs import Change, FamilyPair
from wireloom.changes.rule import Rule


def _find(pair: FamilyPair) -> Iterator[Change]:
    for old, new in sorted(pair.renames.items()):
        if pair.old.kinds[old] == "class" and old in pair.old.components:
            inside = [
                f"{each} -> {pair.renames[each]}"
                for each in sorted(pair.renames)
                if each != old and each.startswith(f"{old}_")
            ]
            yield Change(owner=old, place=old, before=old, after=new, values=tuple(inside))


RULE = Rule(
    id="class-renamed",
    topic="class",
    pair=FamilyPair,
    find=_find,
    receive="breaks-reading",
    send="breaks-sending",
    seen_by="types",
    mirror="class-renamed",
    checks="A class has another name, and all its fields are the same.",
    why=(
        "A program that uses the old name cannot import it. The names of what is inside of "
        "the class change with it."
    ),
)

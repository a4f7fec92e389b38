"""Keys that the document does not know are forbidden now."""

from __future__ import annotations

from collections.abc import Iterator

from wireloom.changes.pairs import Change, ClassPair
from wireloom.changes.rule import Rule


def _find(pair: ClassPair) -> Iterator[Change]:
    if pair.old.extra is not None and pair.new.extra is None:
        yield pair.change("other keys allowed", "no other keys")


RULE = Rule(
    id="class-closed",
    topic="class",
    pair=ClassPair,
    find=_find,
    receive="new",
    send="breaks-sending",
    seen_by="values",
    mirror="class-opened",
    checks="Keys that the document does not know are forbidden now.",
    why=(
        "An object with something in `extra` is refused by who takes the document at its "
        "word. What is received keeps its unknown keys."
    ),
)

"""The document says which key tells the classes of a choice apart, which it did not."""

from __future__ import annotations

from collections.abc import Iterator

from wireloom.changes.pairs import Change, ChoicePair
from wireloom.changes.rule import Rule


def _find(pair: ChoicePair) -> Iterator[Change]:
    before, after = pair.old.tags(pair.name), pair.new.tags(pair.name)
    if before and after and before.source == "inferred" and after.source == "explicit":
        yield pair.change(None, after.key)


RULE = Rule(
    id="discriminator-stated",
    topic="choice",
    pair=ChoicePair,
    find=_find,
    receive="new",
    send="new",
    seen_by="readers",
    mirror="discriminator-dropped",
    checks="The document says which key tells the classes of a choice apart, which it did not.",
    why="The package had found a key by itself.",
)

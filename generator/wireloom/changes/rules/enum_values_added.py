"""An enum has values that it had not."""

from __future__ import annotations

from collections.abc import Iterator

from wireloom.changes.pairs import Change, EnumPair
from wireloom.changes.rule import Rule


def _find(pair: EnumPair) -> Iterator[Change]:
    known = set(pair.old.values)
    if added := sorted(set(pair.new.values) - known):
        yield pair.change(values=tuple(added))


RULE = Rule(
    id="enum-values-added",
    topic="enum",
    pair=EnumPair,
    find=_find,
    receive="new",
    send="new",
    seen_by="types",
    mirror="enum-values-removed",
    checks="An enum has values that it had not.",
    why="Enums are open: the values came before too, and now there are members for them.",
)

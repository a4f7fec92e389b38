"""A choice that goes by a tag has another class."""

from __future__ import annotations

from collections.abc import Iterator

from wireloom.changes.pairs import Change, ChoicePair
from wireloom.changes.rule import Rule


def _find(pair: ChoicePair) -> Iterator[Change]:
    if pair.tagged and not pair.messages and (added := pair.added()):
        yield pair.change(values=tuple(added))


RULE = Rule(
    id="variant-added",
    topic="choice",
    pair=ChoicePair,
    find=_find,
    receive="new",
    send="new",
    seen_by="types",
    mirror="variant-removed",
    checks="A choice that goes by a tag has another class.",
    why=(
        "An unknown tag comes as a dict, so that programs have a branch for it already; now "
        "there is a class to match."
    ),
)

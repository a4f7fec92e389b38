"""The member for a value has another name."""

from __future__ import annotations

from collections.abc import Iterator

from wireloom.changes.pairs import Change, EnumPair
from wireloom.changes.rule import Rule
from wireloom.plan.names import members


def _find(pair: EnumPair) -> Iterator[Change]:
    old, new = members(pair.old.values), members(pair.new.values)
    for value in sorted(old.keys() & new.keys()):
        if old[value] != new[value]:
            yield pair.change(old[value], new[value], (value,))


RULE = Rule(
    id="enum-member-renamed",
    topic="enum",
    pair=EnumPair,
    find=_find,
    receive="breaks-reading",
    send="breaks-sending",
    seen_by="types",
    mirror="enum-member-renamed",
    checks="The member for a value has another name.",
    why=(
        "A program that uses the old name does not type check; or, where another value has that "
        "name now, means the other without knowing."
    ),
)

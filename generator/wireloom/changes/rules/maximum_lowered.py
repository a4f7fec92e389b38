"""A number must be less than it had to be."""

from __future__ import annotations

from collections.abc import Iterator

from wireloom.changes.limits import upper_end
from wireloom.changes.pairs import Change, LimitPair
from wireloom.changes.rule import Rule


def _find(pair: LimitPair) -> Iterator[Change]:
    old, new = upper_end(pair.old), upper_end(pair.new)
    if new[:2] > old[:2]:
        yield pair.change(old[2] or None, new[2])


RULE = Rule(
    id="maximum-lowered",
    topic="limit",
    pair=LimitPair,
    find=_find,
    receive="new",
    send="breaks-sending",
    seen_by="values",
    mirror="maximum-raised",
    checks="A number must be less than it had to be.",
    why="What was sent may be refused now. What is received is read whatever its size or form.",
)

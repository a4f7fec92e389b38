r"""Whether matching a pattern by trying one way after the other can take very long.

The ways through a pattern are those through the automaton of its positions (``runtime.linear``).
Trying all of them takes long if the same text has many: without end, if two different ways lead
from a position back to it (``(a+)+``), or if the text can move from one loop to another at any
place (``a*a*b``, and ``\s+$`` for a search that may begin anywhere). A way ends where the pattern
has matched: what could come then is never tried.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import product

from wireloom.model.references import reachable
from wireloom.runtime.linear import Pattern

MAX_WAYS = 10_000
"""The most ways through a pattern without loops."""

MAX_LOOPS = 40
"""The most positions in loops that are compared with each other."""

_NESTED = re.compile(r"[*+}]\)+[*+{]|\|[^()]*\)[*+{]")
"""What looks like a repetition in a repetition: for patterns that ``linear`` does not know."""


def can_run_away(pattern: str) -> bool:
    """Whether ``pattern``, as Python's ``re`` reads it, may take very long for some text."""
    if not any(each in pattern for each in "*+{"):
        return False
    try:
        return _Ways(Pattern(pattern)).are_too_many()
    except (ValueError, RecursionError):
        return _NESTED.search(pattern) is not None


def is_linear(pattern: str) -> bool:
    """Whether ``pattern`` can be matched in linear time."""
    try:
        Pattern(pattern)
    except (ValueError, RecursionError):
        return False
    return True


class _Ways:
    """The ways that a search tries: the positions of a pattern, and one that skips the start."""

    def __init__(self, pattern: Pattern) -> None:
        first, last = pattern.whole.first, pattern.whole.last
        self._follow = [
            [] if position in last else each for position, each in enumerate(pattern.follow)
        ]
        ranges = [*pattern.positions]
        is_anchored = all(ranges[each] == ((-1, -1),) for each in first)
        if not is_anchored:
            self._follow.append([len(ranges), *first])
            ranges.append(((-1, 0x10FFFF),))
        bounds = {low for each in ranges for low, _ in each}
        symbols = sorted(bounds | {high + 1 for each in ranges for _, high in each})
        self._accepted = [
            sum(
                1 << bit
                for bit, symbol in enumerate(symbols)
                if any(low <= symbol <= high for low, high in each)
            )
            for each in ranges
        ]
        self._first = first

    def are_too_many(self) -> bool:
        """Whether some text has too many ways."""
        loops = {each for each in range(len(self._follow)) if each in self._after(each)}
        if any(self._has_two_ways_back(each) for each in loops) or len(loops) > MAX_LOOPS:
            return True
        pairs = ((one, two) for one in loops for two in loops if one != two)
        return any(self._can_move(one, two) for one, two in pairs) or self._many_without_loops()

    def _after(self, position: int) -> set[int]:
        return reachable(self._follow[position], self._follow.__getitem__)

    def _has_two_ways_back(self, position: int) -> bool:
        """Whether the way from a loop's position to the next one exists twice."""
        inside = [each for each in self._follow[position] if position in self._after(each)]
        return len(set(inside)) < len(inside)

    def _can_move(self, one: int, two: int) -> bool:
        """Whether one text leads from ``one`` to itself, from it to ``two``, and from that back."""

        def following(ways: tuple[int, int, int]) -> Iterator[tuple[int, int, int]]:
            for each in product(*[self._follow[position] for position in ways]):
                accepted = [self._accepted[position] for position in each]
                if accepted[0] & accepted[1] & accepted[2]:
                    yield each[0], each[1], each[2]

        if two not in self._after(one):
            return False
        return (one, two, two) in reachable(following((one, one, two)), following)

    def _many_without_loops(self) -> bool:
        """Whether the positions alone make many ways, and the text does not choose among them."""
        if all(map(self._is_chosen, [[*self._first], *self._follow])):
            return False
        ways = [int(each in self._first) for each in range(len(self._follow))]
        for position, following in enumerate(self._follow):
            for each in following:
                if each > position:
                    ways[each] += ways[position]
        return max(ways) > MAX_WAYS

    def _is_chosen(self, following: list[int]) -> bool:
        seen = 0
        for each in following:
            if seen & self._accepted[each]:
                return False
            seen |= self._accepted[each]
        return True

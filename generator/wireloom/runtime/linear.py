"""Patterns that are matched in linear time, whatever the text is.

``re`` tries one way after the other: ``^(a+)+$`` takes hours on forty characters. Here all ways are
followed at once (Thompson, "Regular Expression Search Algorithm", 1968): each character of the
pattern is a position, and the text moves a set of positions forward.

Known are literals, classes, ``.``, groups, alternatives, repetitions, ``^`` and ``$``. The start
and the end of the text are characters of their own, -1 and -2, so that ``^`` and ``$`` are
positions.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import reduce
from typing import NamedTuple

from .scalars import ENGINES

MARK = "(?#linear)"
"""The comment at the start of a pattern that is matched here."""

MAX_POSITIONS = 5_000
"""The most positions: ``a{1000}`` has a thousand."""

_LAST = 0x10FFFF
_START, _END = -1, -2

Ranges = tuple[tuple[int, int], ...]
"""Characters, as ranges of code points, both ends included."""


class _Part(NamedTuple):
    """A part of a pattern: whether it matches the empty text, and where it begins and ends."""

    empty: bool = True
    first: frozenset[int] = frozenset()
    last: frozenset[int] = frozenset()


_NOTHING = _Part()


class Pattern:
    """A pattern for texts.

    Args:
        pattern: the pattern, without its mark.

    Attributes:
        positions: the characters that each position accepts.
        follow: the positions that may come after each position, as often as there are ways.
        whole: the pattern as one part.

    Raises:
        ValueError: the pattern has more than is known here, or is too long.
    """

    def __init__(self, pattern: str) -> None:
        self._text = pattern
        self._at = 0
        self.positions: list[Ranges] = []
        self.follow: list[list[int]] = []
        self.whole = self._alternatives()
        if self._at < len(pattern):
            raise ValueError(pattern)
        self._moves: dict[tuple[frozenset[int], int], frozenset[int] | None] = {}

    def search(self, text: str) -> bool | None:
        """True if the pattern matches anywhere in ``text``, or else None."""
        if self.whole.empty:
            return True
        moves, current = self._moves, frozenset[int]()
        for symbol in (_START, *map(ord, text), _END):
            key = (current, symbol)
            found = moves[key] if key in moves else self._move(current, symbol)
            if found is None:
                return True
            current = found
        return None

    def _move(self, current: frozenset[int], symbol: int) -> frozenset[int] | None:
        """The positions after ``symbol``; None where the pattern has matched."""
        ahead = self.whole.first.union(*[self.follow[each] for each in current])
        moved = frozenset([each for each in ahead if _accepts(self.positions[each], symbol)])
        if len(self._moves) > MAX_POSITIONS:
            self._moves.clear()
        found = self._moves[current, symbol] = moved if moved.isdisjoint(self.whole.last) else None
        return found

    # Reading the pattern

    def _peek(self) -> str:
        return self._text[self._at : self._at + 1]

    def _take(self, text: str) -> bool:
        if not self._text.startswith(text, self._at):
            return False
        self._at += len(text)
        return True

    def _alternatives(self) -> _Part:
        part = self._sequence()
        while self._take("|"):
            other = self._sequence()
            part = _Part(
                part.empty or other.empty, part.first | other.first, part.last | other.last
            )
        return part

    def _sequence(self) -> _Part:
        part = _NOTHING
        while self._peek() not in ("", "|", ")"):
            part = self._then(part, self._repeated())
        return part

    def _then(self, one: _Part, two: _Part) -> _Part:
        for position in one.last:
            self.follow[position] += two.first
        return _Part(
            one.empty and two.empty,
            one.first | two.first if one.empty else one.first,
            one.last | two.last if two.empty else two.last,
        )

    def _repeated(self) -> _Part:
        start = self._at
        part = self._atom()
        least, most = self._count()
        end = self._at
        if max(least, most or 0) > MAX_POSITIONS:
            raise ValueError(self._text)
        copies = [part]
        for _ in range(max(least, most or 1) - 1):
            self._at = start
            copies.append(self._atom())
        self._at = end
        if most is None:
            for position in copies[-1].last:
                self.follow[position] += copies[-1].first
        needed = max(least, 1) if most is None else least
        optional = reduce(self._around, reversed(copies[needed:most]), _NOTHING)
        found = self._then(reduce(self._then, copies[:needed], _NOTHING), optional)
        return found._replace(empty=True) if least == 0 else found

    def _around(self, inner: _Part, part: _Part) -> _Part:
        """``part`` and then ``inner``, or neither."""
        return self._then(part, inner)._replace(empty=True)

    def _count(self) -> tuple[int, int | None]:
        """How often the atom before is repeated."""
        counts: dict[str, tuple[int, int | None]] = {"*": (0, None), "+": (1, None), "?": (0, 1)}
        given = self._peek()
        if given in counts:
            self._at += 1
            self._take("?")
            return counts[given]
        end = self._text.find("}", self._at)
        least, comma, most = self._text[self._at + 1 : end].partition(",")
        if given != "{" or not least.isdecimal() or not (most.isdecimal() or not most):
            return 1, 1
        self._at = end + 1
        self._take("?")
        return int(least), (int(most) if most else None) if comma else int(least)

    def _atom(self) -> _Part:
        if self._take("("):
            if not self._take("?:") and self._peek() == "?":
                raise ValueError(self._text)
            part = self._alternatives()
            if not self._take(")"):
                raise ValueError(self._text)
            return part
        return self._position(self._characters())

    def _position(self, ranges: Ranges) -> _Part:
        if len(self.positions) >= MAX_POSITIONS:
            raise ValueError(self._text)
        self.positions.append(ranges)
        self.follow.append([])
        here = frozenset([len(self.positions) - 1])
        return _Part(empty=False, first=here, last=here)

    def _characters(self) -> Ranges:
        given = self._peek()
        self._at += 1
        match given:
            case "^":
                return ((_START, _START),)
            case "$":
                return ((_END, _END),)
            case ".":
                return _but([(10, 10)])
            case "[":
                return self._class()
            case "\\":
                return self._escape()
            case "*" | "+" | "?" | "":
                raise ValueError(self._text)
            case _:
                return ((ord(given), ord(given)),)

    def _class(self) -> Ranges:
        is_negated = self._take("^")
        found: list[tuple[int, int]] = []
        while not self._take("]") or not found:
            one = self._member()
            if self._peek() == "-" and self._text[self._at + 1 : self._at + 2] not in ("]", ""):
                self._at += 1
                found.append((one[0][0], self._member()[0][1]))
            else:
                found += one
        return _but(found) if is_negated else tuple(found)

    def _member(self) -> Ranges:
        given = self._peek()
        if not given:
            raise ValueError(self._text)
        self._at += 1
        return self._escape() if given == "\\" else ((ord(given), ord(given)),)

    def _escape(self) -> Ranges:
        given = self._peek()
        self._at += 1
        if given in _SETS:
            return _SETS[given]
        if given.lower() in _SETS:
            return _but(_SETS[given.lower()])
        if given == "Z":
            return ((_END, _END),)
        if given in ("x", "u"):
            size = 2 if given == "x" else 4
            self._at += size
            code = int(self._text[self._at - size : self._at], 16)
        elif given in _CONTROLS:
            code = _CONTROLS[given]
        elif given.isalnum() or not given:
            raise ValueError(self._text)  # a boundary, or a reference to a group
        else:
            code = ord(given)
        return ((code, code),)


_SETS: dict[str, Ranges] = {
    "d": ((48, 57),),
    "w": ((48, 57), (65, 90), (95, 95), (97, 122)),
    "s": ((9, 13), (32, 32)),
}
_CONTROLS = {"t": 9, "n": 10, "v": 11, "f": 12, "r": 13, "0": 0}


def _but(ranges: Iterable[tuple[int, int]]) -> Ranges:
    """All characters but those in ``ranges``."""
    found: list[tuple[int, int]] = []
    start = 0
    for low, high in sorted(ranges):
        if low > start:
            found.append((start, low - 1))
        start = max(start, high + 1)
    return (*found, (start, _LAST)) if start <= _LAST else tuple(found)


def _accepts(ranges: Ranges, symbol: int) -> bool:
    return any(low <= symbol <= high for low, high in ranges)


ENGINES[MARK] = lambda pattern: Pattern(pattern).search

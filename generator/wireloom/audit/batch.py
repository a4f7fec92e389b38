"""The counts of one piece of work while it is counted; then they are added to a tally.

A tally decides by content what it keeps, and that takes time. Here a payload adds to plain counts,
and only the first value of its kind is described as an example.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from typing import Any, NamedTuple

from wireloom.audit.tally import (
    LONGEST,
    Deviating,
    OfClass,
    Place,
    Source,
    Tally,
    Unknown,
    example_of,
)
from wireloom.audit.walk import Found

_OPEN_RULES = frozenset({"enum", "tag", "const"})
"""The rules about a set of known strings: each other value that was seen is counted."""

_MOST = 10_000
"""How many different places, keys and values there may be before they are added to the tally."""

Describe = Callable[[str, str, Any], Any]
"""The ``Deviation`` of a package for a rule, what is expected, and a value."""


class Seen(NamedTuple):
    """What one payload adds.

    Attributes:
        source: where it was recorded.
        name: the name of its class, which may be one that is not ``known``.
        bare: whether it came without the object around the message.
        changed: whether it was encoded to other JSON.
        found: its deviations, each with the value.
        unknown: the class and name of each unknown key, with the value.
    """

    source: Source
    name: str
    known: bool
    bare: bool
    changed: bool
    found: list[tuple[Found, Any]]
    unknown: list[tuple[tuple[str, str], Any]]


class Batch:
    """Counts payloads. ``describe`` is that of the package."""

    def __init__(self, describe: Describe) -> None:
        self._describe = describe
        self._tally = Tally()
        self._classes: dict[str, _Class] = {}

    def refuse(self, source: Source, why: str) -> None:
        """Count a payload that could not be read."""
        self._tally.refuse(source, why)

    def add(self, seen: Seen) -> None:
        """Count a payload that was decoded."""
        self._tally.payloads += 1
        self._tally.bare += seen.bare
        counted = self._classes.get(seen.name)
        if counted is None:
            counted = self._classes[seen.name] = _Class(self._describe)
        counted.add(seen)
        if counted.size > _MOST or len(self._classes) > _MOST:
            self._settle()

    def finish(self) -> Tally:
        """The tally of all payloads."""
        self._settle()
        return self._tally

    def _settle(self) -> None:
        for name, counted in self._classes.items():
            self._tally.of_class(name).add(counted.finish())
        self._classes = {}


class _Class:
    """The counts of the payloads with one class of message.

    Attributes:
        size: how many places, keys and values are counted.
    """

    def __init__(self, describe: Describe) -> None:
        self._describe = describe
        self._seen = OfClass()
        self._deviations: dict[Found, _Deviations] = {}
        self._unknown: dict[tuple[str, str], Unknown] = {}
        self.size = 0

    def add(self, payload: Seen) -> None:
        seen, source = self._seen, payload.source
        seen.payloads += 1
        seen.known = payload.known
        seen.conforming += not payload.found
        if payload.changed:
            seen.change(source)
        for found, value in payload.found:
            counted = self._deviations.get(found) or self._first(found)
            self.size += counted.add(value, source, seen.payloads)
        for key, value in payload.unknown:
            self._add_unknown(key, value, source)

    def _first(self, found: Found) -> _Deviations:
        self.size += 1
        counted = self._deviations[found] = _Deviations(found, self._describe)
        return counted

    def _add_unknown(self, key: tuple[str, str], value: Any, source: Source) -> None:
        unknown = self._unknown.get(key)
        if unknown is None:
            unknown = self._unknown[key] = Unknown()
            self.size += 1
        unknown.count += 1
        if unknown.first is None or not unknown.first < source:
            unknown.add(Unknown(example_of(value, longest=0), source))

    def finish(self) -> OfClass:
        """All that was counted."""
        for counted in self._deviations.values():
            place, deviating = counted.finish()
            self._seen.deviations.entry(place).add(deviating)
        self._seen.unknown_keys.add(self._unknown)
        return self._seen


class _Deviations:
    """The counts of the deviations from one rule at one place."""

    __slots__ = ("_best", "_describe", "_found", "_last", "_texts")

    def __init__(self, found: Found, describe: Describe) -> None:
        self._found = found
        self._describe = describe
        self._best = Deviating()
        self._last = 0
        self._texts: Counter[str] | None = Counter() if found[1] in _OPEN_RULES else None

    def add(self, value: Any, source: Source, payload: int) -> int:
        """Count ``value`` in the payload of that number; return how many more values there are."""
        best = self._best
        best.count += 1
        best.payloads += self._last != payload
        self._last = payload
        if best.first is None or not best.first < source:
            best.add(Deviating.of(self._deviation(value), source))
        return 0 if self._texts is None else self._list(value, self._texts)

    def _list(self, value: Any, texts: Counter[str]) -> int:
        before = len(texts)
        if isinstance(value, str) and len(value) <= LONGEST:
            texts[value] += 1
        else:
            self._best.values.add_value(self._deviation(value).found, value)
        return len(texts) - before

    def _deviation(self, value: Any) -> Any:
        return self._describe(self._found[1], self._found[2], value)

    def finish(self) -> tuple[Place, Deviating]:
        """The place with what the document asks for there, and the counts."""
        for text, count in (self._texts or {}).items():
            self._best.values.add_value(self._deviation(text).found, text, count)
        return (self._found[0], self._found[1], self._best.expected), self._best

"""What an audit counts: numbers and first examples, never the payloads themselves."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TypeAlias

MOST_PLACES = 2_000
"""How many different places of one class are told apart. A document has fewer; keys that are data,
as the ids of some map, can have any number."""

MOST_VALUES = 100
"""How many different unknown values of one place are told apart."""

MOST_UNREAD = 100
"""How many payloads that could not be read are named."""

OTHER_PLACES = "(other places)"
OTHER_VALUES = "(other values)"


JsonKind: TypeAlias = bool | int | float | str | list[None] | dict[str, None] | None
"""``true``, 0, 0.5, an empty text, array or object, or null, for any value of that kind."""

Place: TypeAlias = tuple[str, str, str]
"""A JSON Pointer in which ``*`` stands for any item of an array, a rule, and what it expects."""


@dataclass(frozen=True, slots=True)
class Source:
    """Where a payload was recorded: a file, and the line in it, counted from 1."""

    file: str
    line: int

    def __str__(self) -> str:
        return f"{self.file}:{self.line}"


@dataclass(frozen=True, slots=True)
class Unread:
    """A payload that could not be read at all, and why."""

    source: Source
    why: str


@dataclass(slots=True)
class Deviating:
    """How often payloads depart from the document in one place by one rule.

    ``count`` counts the departures and ``payloads`` the payloads that have one; ``values`` has the
    values by frequency where the rule is about unknown ones (of an enum, of a tag).
    """

    expected: str
    found: str
    first: Source
    count: int = 0
    payloads: int = 0
    values: dict[str, int] = field(default_factory=dict[str, int])

    def add(self, other: Deviating) -> None:
        """Count what ``other``, which comes later, has counted."""
        self.count += other.count
        self.payloads += other.payloads
        add_values(self.values, other.values)


@dataclass(slots=True)
class Unknown:
    """A key that the document does not know, of one class; ``found`` is a value of its kind."""

    found: JsonKind
    first: Source
    count: int = 0

    def add(self, other: Unknown) -> None:
        """Count what ``other``, which comes later, has counted."""
        self.count += other.count


@dataclass(slots=True)
class OfClass:
    """What was seen in the payloads that hold one class of message.

    ``unknown_keys`` is by class and key.
    """

    payloads: int = 0
    conforming: int = 0
    changed: list[Source] = field(default_factory=list[Source])
    changed_count: int = 0
    known: bool = True
    deviations: dict[Place, Deviating] = field(default_factory=dict[Place, Deviating])
    unknown_keys: dict[tuple[str, str], Unknown] = field(
        default_factory=dict[tuple[str, str], Unknown]
    )

    def add(self, other: OfClass) -> None:
        """Count what ``other``, which comes later, has counted."""
        self.payloads += other.payloads
        self.conforming += other.conforming
        self.known = other.known
        self.changed_count += other.changed_count
        self.changed = (self.changed + other.changed)[:MOST_UNREAD]
        for place, deviating in other.deviations.items():
            self.deviation(place, deviating).add(deviating)
        for key, unknown in other.unknown_keys.items():
            self.unknown_key(key, unknown).add(unknown)

    def deviation(self, place: Place, like: Deviating) -> Deviating:
        """The count for a place; begun with the example of ``like``."""
        if place not in self.deviations and len(self.deviations) >= MOST_PLACES:
            place = (OTHER_PLACES, place[1], place[2])
        return self.deviations.setdefault(place, Deviating(like.expected, like.found, like.first))

    def unknown_key(self, key: tuple[str, str], like: Unknown) -> Unknown:
        """The count for a class and a key that it does not know; begun like ``like``."""
        if key not in self.unknown_keys and len(self.unknown_keys) >= MOST_PLACES:
            key = (key[0], OTHER_PLACES)
        return self.unknown_keys.setdefault(key, Unknown(like.found, like.first))


@dataclass(slots=True)
class Tally:
    """The counts of an audit, or of a part of one.

    ``bare`` counts the payloads that came without the object that is around a message otherwise.
    """

    payloads: int = 0
    bare: int = 0
    unread_count: int = 0
    unread: list[Unread] = field(default_factory=list[Unread])
    classes: dict[str, OfClass] = field(default_factory=dict[str, OfClass])

    def add(self, other: Tally) -> None:
        """Count what ``other``, which comes later, has counted."""
        self.payloads += other.payloads
        self.bare += other.bare
        self.unread_count += other.unread_count
        self.unread = (self.unread + other.unread)[:MOST_UNREAD]
        for name, seen in other.classes.items():
            self.of_class(name).add(seen)

    def refuse(self, source: Source, why: str) -> None:
        """Count a payload that could not be read."""
        self.payloads += 1
        self.unread_count += 1
        if len(self.unread) < MOST_UNREAD:
            self.unread.append(Unread(source, why))

    def of_class(self, name: str) -> OfClass:
        """The counts for the class ``name``."""
        return self.classes.setdefault(name, OfClass())

    @property
    def decoded(self) -> int:
        """How many payloads were read."""
        return self.payloads - self.unread_count

    @property
    def conforming(self) -> int:
        """How many payloads agree with the document in every place."""
        return sum(seen.conforming for seen in self.classes.values())

    @property
    def known(self) -> int:
        """How many payloads became an object of a class that the document has."""
        return sum(seen.payloads for seen in self.classes.values() if seen.known)

    @property
    def changed(self) -> int:
        """How many payloads were not given back as they came."""
        return sum(seen.changed_count for seen in self.classes.values())

    @property
    def sound(self) -> bool:
        """Whether every payload was read, and given back as it came."""
        return not self.unread_count and not self.changed

    def in_order(self) -> Iterator[tuple[str, OfClass]]:
        """The classes, the most frequent first."""
        yield from sorted(self.classes.items(), key=lambda each: (-each[1].payloads, each[0]))


def add_values(values: dict[str, int], more: dict[str, int]) -> None:
    """Add the counts ``more`` to ``values``, which stays small."""
    for value, count in more.items():
        known = value in values or len(values) < MOST_VALUES
        kept = value if known else OTHER_VALUES
        values[kept] = values.get(kept, 0) + count

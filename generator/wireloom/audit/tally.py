"""What an audit counts: numbers and first examples, never the payloads themselves."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, TypeAlias, cast

MOST_PLACES = 2_000
"""The maximum number of different places of one class. A document has fewer, but keys that are
data, such as the ids of a map, can have any number."""

MOST_VALUES = 100
"""The maximum number of different unknown values of one place."""

MOST_UNREAD = 100
"""The maximum number of unreadable payloads that are listed."""

OTHER_PLACES = "(other places)"
OTHER_VALUES = "(other values)"


Example: TypeAlias = bool | int | float | str | list[None] | dict[str, None] | None
"""A JSON value of bounded size: a scalar as it is, an empty array or object for any other."""

_LONGEST = 1_000
"""The longest text that is kept as an example."""


def example_of(value: Any, longest: int = _LONGEST) -> Example:
    """``value``, or another of its JSON type where it is an array, an object or a long text."""
    if isinstance(value, dict | list):
        return type(cast("dict[str, None] | list[None]", value))()
    if isinstance(value, str):
        return str(value) if len(value) <= longest else ""
    return cast(Example, value)


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
    """A payload that could not be read, and the reason."""

    source: Source
    why: str


@dataclass(slots=True)
class Value:
    """How often an unknown value was seen."""

    example: Example
    count: int = 0


@dataclass(slots=True)
class Deviating:
    """How often payloads depart from the document in one place by one rule.

    Attributes:
        expected: what the document asks for.
        found: the first value that departs from it, as text.
        first: where that was.
        key: the key that is missing, for the rule ``required``.
        example: the first value itself.
        count: how many values depart.
        payloads: how many payloads have one.
        values: the values by their text, where the rule is about unknown ones (of an enum, a tag).
    """

    expected: str
    found: str
    first: Source
    key: str | None = None
    example: Example = None
    count: int = 0
    payloads: int = 0
    values: dict[str, Value] = field(default_factory=dict[str, Value])

    @classmethod
    def of(cls, deviation: Any, first: Source) -> Deviating:
        """A new count for a ``Deviation`` of a generated package."""
        example = example_of(deviation.value)
        return cls(deviation.expected, deviation.found, first, deviation.key, example)

    def begun(self) -> Deviating:
        """A new count with the same example."""
        return Deviating(self.expected, self.found, self.first, self.key, self.example)

    def add(self, other: Deviating) -> None:
        """Count what ``other``, which comes later, has counted."""
        self.count += other.count
        self.payloads += other.payloads
        for found, value in other.values.items():
            self.add_value(found, value.example, value.count)

    def add_value(self, found: str, value: Any, count: int = 1) -> None:
        """Count ``value``, whose text is ``found``; their number and length are bounded."""
        is_long = isinstance(value, str) and len(value) > _LONGEST
        if is_long or (found not in self.values and len(self.values) >= MOST_VALUES):
            found, value = OTHER_VALUES, None
        self.values.setdefault(found, Value(example_of(value))).count += count

    def counts(self) -> dict[str, int]:
        """How often each unknown value was seen."""
        return {found: value.count for found, value in self.values.items()}


@dataclass(slots=True)
class Unknown:
    """A key that the document does not know, of one class; ``found`` is a value of its kind."""

    found: Example
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
        """The count for a place; a new one has the example of ``like``."""
        if place not in self.deviations and len(self.deviations) >= MOST_PLACES:
            place = (OTHER_PLACES, place[1], place[2])
        return self.deviations.setdefault(place, like.begun())

    def unknown_key(self, key: tuple[str, str], like: Unknown) -> Unknown:
        """The count for a class and an unknown key; a new one has the example of ``like``."""
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
        """How many payloads have no deviation."""
        return sum(seen.conforming for seen in self.classes.values())

    @property
    def known(self) -> int:
        """How many payloads became an object of a class that the document has."""
        return sum(seen.payloads for seen in self.classes.values() if seen.known)

    @property
    def changed(self) -> int:
        """How many payloads were not encoded to the same JSON."""
        return sum(seen.changed_count for seen in self.classes.values())

    @property
    def sound(self) -> bool:
        """Whether every payload was decoded and encoded to the same JSON."""
        return not self.unread_count and not self.changed

    def in_order(self) -> Iterator[tuple[str, OfClass]]:
        """The classes, the most frequent first."""
        yield from sorted(self.classes.items(), key=lambda each: (-each[1].payloads, each[0]))

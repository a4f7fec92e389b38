"""What an audit counts: numbers and a few examples, never the payloads themselves.

Tallies merge: the sum does not depend on how the payloads were divided, nor on the order in which
the parts are added. Which examples are kept is decided by where they were recorded and by their
content. So any number of programs can count a part each.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple, TypeAlias, cast

from wireloom.audit.bounded import Bounded, digest, keep_smallest

MOST_PLACES = 2_000
"""The maximum number of different places of one class. A document has fewer, but keys that are
data, such as the ids of a map, can have any number."""

MOST_VALUES = 100
"""The maximum number of different unknown values of one place."""

MOST_UNREAD = 100
"""The maximum number of unreadable payloads that are listed."""

MOST_CLASSES = 1_000
"""The maximum number of different classes; each unknown tag counts as one."""

OTHER_PLACES = "(other places)"
OTHER_VALUES = "(other values)"
OTHER_CLASSES = "(other classes)"


Example: TypeAlias = bool | int | float | str | list[None] | dict[str, None] | None
"""A JSON value of bounded size: a scalar as it is, an empty array or object for any other."""

LONGEST = 1_000
"""The longest text that is kept as an example."""


def example_of(value: Any, longest: int = LONGEST) -> Example:
    """``value``, or another of its JSON type where it is an array, an object or a long text."""
    if isinstance(value, dict | list):
        return type(cast("dict[str, None] | list[None]", value))()
    if isinstance(value, str):
        return str(value) if len(value) <= longest else ""
    return cast(Example, value)


Place: TypeAlias = tuple[str, str, str]
"""A JSON Pointer in which ``*`` stands for any item of an array, a rule, and what it expects."""


class Source(NamedTuple):
    """Where a payload was recorded: a file, and the line in it, counted from 1.

    A line of 0 means that there are no lines. While a large file is counted in parts, lines are
    counted from the byte ``start``. Sources have an order: of file names, then of lines.
    """

    file: str
    start: int = 0
    line: int = 0

    def __str__(self) -> str:
        return f"{self.file}:{self.line}" if self.line else self.file


Locate: TypeAlias = Callable[[Source], Source]


class Unread(NamedTuple):
    """A payload that could not be read, and the reason."""

    source: Source
    why: str


@dataclass(slots=True)
class Value:
    """How often an unknown value was seen."""

    example: Example = None
    count: int = 0

    def add(self, other: Value) -> None:
        """Count what ``other`` has counted."""
        if not self.count or json.dumps(other.example) < json.dumps(self.example):
            self.example = other.example
        self.count += other.count


class Values(Bounded[str, Value]):
    """Unknown values by their text."""

    def most(self) -> int:
        return MOST_VALUES

    def new(self) -> Value:
        return Value()

    def other(self, key: str) -> str:
        return OTHER_VALUES

    def add_value(self, found: str, value: Any, count: int = 1) -> None:
        """Count ``value``, whose text is ``found``."""
        if isinstance(value, str) and len(value) > LONGEST:
            found, value = OTHER_VALUES, None
        self.entry(found).add(Value(example_of(value), count))


@dataclass(slots=True)
class Deviating:
    """How often payloads depart from the document in one place by one rule.

    Attributes:
        expected: what the document asks for.
        found: a value that departs from it, as text; that of ``first``. Empty if none was kept.
        first: where the first one was recorded; the order is that of file names and lines.
        key: the key that is missing, for the rule ``required``.
        example: the value itself.
        count: how many values depart.
        payloads: how many payloads have one.
        values: the values by their text, where the rule is about unknown ones (of an enum, a tag).
    """

    expected: str = ""
    found: str = ""
    first: Source | None = None
    key: str | None = None
    example: Example = None
    count: int = 0
    payloads: int = 0
    values: Values = field(default_factory=Values)

    @classmethod
    def of(cls, deviation: Any, first: Source) -> Deviating:
        """A count of nothing with the example of a ``Deviation`` of a generated package."""
        example = example_of(deviation.value)
        return cls(deviation.expected, deviation.found, first, deviation.key, example)

    def add(self, other: Deviating) -> None:
        """Count what ``other`` has counted."""
        self.count += other.count
        self.payloads += other.payloads
        self.values.add(other.values)
        if self.first is None or other._rank() < self._rank():
            self.expected, self.found, self.first = other.expected, other.found, other.first
            self.key, self.example = other.key, other.example

    def counts(self) -> dict[str, int]:
        """How often each unknown value was seen."""
        return {found: value.count for found, value in self.values.items()}

    def _rank(self) -> tuple[Any, ...]:
        """Where it comes in the order of examples: those without a value are the last ones."""
        first, example = self.first or Source(""), json.dumps(self.example)
        return (not self.found, first, self.found, example, self.expected)


class Places(Bounded[Place, Deviating]):
    """Deviations by place. The places that are not deep in a payload are kept."""

    def most(self) -> int:
        return MOST_PLACES

    def new(self) -> Deviating:
        return Deviating()

    def other(self, key: Place) -> Place:
        return (OTHER_PLACES, key[1], "")

    def rank(self, key: Place) -> Any:
        return (key[0].count("/"), digest(key))


@dataclass(slots=True)
class Unknown:
    """A key that the document does not know, of one class.

    Attributes:
        found: a value of the kind that the first one has; None if there is none.
        first: where the first one was recorded.
        count: how many there are.
        is_kept: whether ``found`` is a value; a receiver that counts keeps none.
    """

    found: Example = None
    first: Source | None = None
    count: int = 0
    is_kept: bool = True

    def add(self, other: Unknown) -> None:
        """Count what ``other`` has counted."""
        self.count += other.count
        if self.first is None or other._rank() < self._rank():
            self.found, self.first, self.is_kept = other.found, other.first, other.is_kept

    def _rank(self) -> tuple[Any, ...]:
        return (not self.is_kept, self.first or Source(""), json.dumps(self.found))


class UnknownKeys(Bounded[tuple[str, str], Unknown]):
    """Unknown keys by class and key."""

    def most(self) -> int:
        return MOST_PLACES

    def new(self) -> Unknown:
        return Unknown()

    def other(self, key: tuple[str, str]) -> tuple[str, str]:
        return (key[0], OTHER_PLACES)


@dataclass(slots=True)
class OfClass:
    """What was seen in the payloads that hold one class of message.

    ``unknown_keys`` is by class and key.
    """

    payloads: int = 0
    conforming: int = 0
    changed: list[Source] = field(default_factory=list[Source])
    changed_count: int = 0
    known: bool = False
    deviations: Places = field(default_factory=Places)
    unknown_keys: UnknownKeys = field(default_factory=UnknownKeys)

    def add(self, other: OfClass) -> None:
        """Count what ``other`` has counted."""
        self.payloads += other.payloads
        self.conforming += other.conforming
        self.known = self.known or other.known
        self.changed_count += other.changed_count
        for source in other.changed:
            keep_smallest(self.changed, source, MOST_UNREAD)
        self.deviations.add(other.deviations)
        self.unknown_keys.add(other.unknown_keys)

    def change(self, source: Source) -> None:
        """Count a payload that was not encoded to the same JSON."""
        self.changed_count += 1
        keep_smallest(self.changed, source, MOST_UNREAD)

    def relocate(self, locate: Locate) -> None:
        """Replace each source by what ``locate`` gives for it."""
        self.changed = sorted(map(locate, self.changed))
        entries: list[Deviating | Unknown] = [
            *self.deviations.values(),
            *self.unknown_keys.values(),
        ]
        for each in entries:
            each.first = each.first and locate(each.first)


class Classes(Bounded[str, OfClass]):
    """Counts by the name of the class. Classes of the document are kept before unknown tags."""

    def most(self) -> int:
        return MOST_CLASSES

    def new(self) -> OfClass:
        return OfClass()

    def other(self, key: str) -> str:
        return OTHER_CLASSES

    def rank(self, key: str) -> Any:
        return (key.startswith("("), digest(key))


@dataclass(slots=True)
class Tally:
    """The counts of an audit, or of a part of one.

    ``bare`` counts the payloads that came without the object that is around a message otherwise.
    """

    payloads: int = 0
    bare: int = 0
    unread_count: int = 0
    unread: list[Unread] = field(default_factory=list[Unread])
    classes: Classes = field(default_factory=Classes)

    def add(self, other: Tally) -> None:
        """Count what ``other`` has counted."""
        self.payloads += other.payloads
        self.bare += other.bare
        self.unread_count += other.unread_count
        for unread in other.unread:
            keep_smallest(self.unread, unread, MOST_UNREAD)
        self.classes.add(other.classes)

    def refuse(self, source: Source, why: str) -> None:
        """Count a payload that could not be read."""
        self.payloads += 1
        self.unread_count += 1
        keep_smallest(self.unread, Unread(source, why), MOST_UNREAD)

    def of_class(self, name: str) -> OfClass:
        """The counts for the class ``name``."""
        return self.classes.entry(name)

    def relocate(self, starts: Mapping[tuple[str, int], int]) -> None:
        """Count the lines of files that were read in parts from the beginning of the file.

        ``starts`` has the number of lines before each part, by file and the byte that it starts at.
        """

        def locate(source: Source) -> Source:
            before = starts.get((source.file, source.start), 0) if source.start else 0
            return Source(source.file, line=source.line + before)

        self.unread = sorted(each._replace(source=locate(each.source)) for each in self.unread)
        for seen in self.classes.values():
            seen.relocate(locate)

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

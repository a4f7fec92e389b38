"""Choosing recordings: as few as possible that have every feature of all recordings.

A feature is a class of message, a class in one field of another, a deviation, or an unknown key.
The choice does not depend on the order of the recordings: for each feature the recording with most
features and the smallest one are candidates, and a greedy cover chooses among the candidates.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Any, NamedTuple

from wireloom.audit.package import AuditedPackage, Decoded
from wireloom.audit.places import ARRAY, OBJECT, place_of

Feature = tuple[str, ...]
"""A kind, and what it is of."""


class Candidate(NamedTuple):
    """A recording that may be chosen: the JSON, the class of its message, and its features."""

    body: Any
    title: str
    features: frozenset[Feature]
    size: int
    digest: str

    @classmethod
    def of(cls, text: bytes, body: Any, title: str, features: frozenset[Feature]) -> Candidate:
        """The candidate for the payload ``text``, which is ``body`` as JSON."""
        return cls(body, title, features, len(text), sha256(text).hexdigest())


@dataclass(slots=True)
class Candidates:
    """The candidates by feature: the one with most features, and the smallest one."""

    richest: dict[Feature, Candidate] = field(default_factory=dict[Feature, Candidate])
    smallest: dict[Feature, Candidate] = field(default_factory=dict[Feature, Candidate])

    def add(self, candidate: Candidate) -> None:
        """Add a recording, if it is better than others in one of its features."""
        for feature in candidate.features:
            rich, small = self.richest.get(feature), self.smallest.get(feature)
            if rich is None or _richer(candidate) < _richer(rich):
                self.richest[feature] = candidate
            if small is None or _smaller(candidate) < _smaller(small):
                self.smallest[feature] = candidate

    def merge(self, other: Candidates) -> None:
        """Add the candidates that were found in another part of the recordings."""
        for candidate in other.pool():
            self.add(candidate)

    def pool(self) -> list[Candidate]:
        """Each candidate once."""
        both = (*self.richest.values(), *self.smallest.values())
        return list({each.digest: each for each in both}.values())

    def cover(self) -> list[Candidate]:
        """The recordings that are chosen, by the name of the class and then by size."""
        chosen = list(_greedy(self.pool(), set(self.richest)))
        return sorted(_needed(chosen), key=lambda each: (each.title, each.size, each.digest))


def _richer(each: Candidate) -> tuple[int, int, str]:
    return (-len(each.features), each.size, each.digest)


def _smaller(each: Candidate) -> tuple[int, str]:
    return (each.size, each.digest)


def _greedy(pool: list[Candidate], missing: set[Feature]) -> Iterator[Candidate]:
    """In each step the recording that adds most; of several the smallest."""
    while missing:
        best = min(pool, key=lambda each: (-len(each.features & missing), *_smaller(each)))
        missing -= best.features
        yield best


def _needed(chosen: list[Candidate]) -> list[Candidate]:
    """Without those all of whose features others have: what was chosen later may have made them."""
    kept = list(chosen)
    for each in chosen:
        others = frozenset[Feature]().union(
            *(other.features for other in kept if other is not each)
        )
        if each.features <= others:
            kept.remove(each)
    return kept


# --- Features


def features(package: AuditedPackage, decoded: Decoded, title: str) -> frozenset[Feature]:
    """The features of a payload that was decoded."""
    found: set[Feature] = {("class", title)}
    for each in decoded.deviations:
        found.add(("deviation", place_of(each.pointer, decoded.body), each.rule, each.expected))
    _add_records(package, decoded.value, found, ("", ""))
    return frozenset(found)


def _add_records(
    package: AuditedPackage, value: Any, found: set[Feature], place: tuple[str, str]
) -> None:
    """Add the class of each record below the field ``place``, and its unknown keys."""
    if isinstance(value, package.record):
        name = value.__class__.__name__
        found.add(("field", *place, name))
        for key, attribute in package.attributes(value.__class__).items():
            _add_records(package, getattr(value, attribute), found, (name, key))
        is_data = package.knows_all_keys(value.__class__)
        for key, item in value.extra.items():
            if is_data:
                _add_records(package, item, found, (name, "*"))
            else:
                found.add(("unknown key", name, key))
    elif isinstance(value, (ARRAY, OBJECT)):
        for item in value.values() if isinstance(value, OBJECT) else value:
            _add_records(package, item, found, place)

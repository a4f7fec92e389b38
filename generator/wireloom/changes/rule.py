"""What a rule is: data, and one function that finds what the rule is about."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Generic, Literal, TypeAlias, TypeVar

from wireloom.changes.finding import Severity, Topic
from wireloom.changes.pairs import (
    Change,
    ChoicePair,
    ClassPair,
    EnumPair,
    FamilyPair,
    FieldPair,
    LimitPair,
    SlotPair,
)

P = TypeVar("P", FamilyPair, ClassPair, FieldPair, SlotPair, LimitPair, EnumPair, ChoicePair)

Find: TypeAlias = Callable[[P], Iterable[Change]]

SeenBy: TypeAlias = Literal["types", "values", "readers"]
"""Who sees the change: a type checker, ``deviations`` at run time, or people alone."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule(Generic[P]):
    """A kind of change, and what it means.

    Attributes:
        id: the stable name, in kebab case.
        topic: what kind of thing it is about.
        pair: what kind of pair it looks at.
        find: the changes in such a pair.
        receive: what it means for a program that receives the thing.
        send: what it means for a program that sends it.
        seen_by: who sees it first: a type checker (``types``), ``deviations`` (``values``), or
            nobody but a reader of the documentation (``readers``).
        mirror: the rule that finds the same change from the other side; it may be the rule itself.
        checks: what is looked for, in one sentence.
        why: why it means what it does, in one sentence or two.
    """

    id: str
    topic: Topic
    pair: type[P]
    find: Find[P]
    receive: Severity
    send: Severity
    seen_by: SeenBy
    mirror: str
    checks: str
    why: str


def mirrored(find: Find[P]) -> Find[P]:
    """A function that finds what ``find`` finds in the pair turned round."""

    def found(pair: P) -> Iterator[Change]:
        return (change.mirrored() for change in find(pair.swapped()))

    return found


def shifted(rule: str) -> Find[SlotPair]:
    """A function that finds the types that have changed in the way that ``rule`` is called."""

    def found(pair: SlotPair) -> Iterator[Change]:
        if pair.shift == rule:
            yield pair.change()

    return found

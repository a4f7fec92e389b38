"""What a rule is: a kind of change, the function that finds it, and what it means."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from operator import attrgetter
from typing import Any, Generic, Literal, TypeAlias, TypeVar

from wireloom.changes.finding import Severity, Topic
from wireloom.changes.pairs import Change, Pair

P = TypeVar("P", bound=Pair[Any])

Find: TypeAlias = Callable[[P], Iterable[Change]]

SeenBy: TypeAlias = Literal["types", "values", "readers"]
"""Who notices the change: a type checker, ``deviations`` at run time, or people alone."""

Effect: TypeAlias = tuple[Severity, Severity]
"""What a change means for a program that receives the thing, and for one that sends it."""

BREAKS_BOTH: Effect = ("breaks-reading", "breaks-sending")
BREAKS_READING: Effect = ("breaks-reading", "new")
BREAKS_SENDING: Effect = ("new", "breaks-sending")
NEW: Effect = ("new", "new")
DESCRIPTIONS: Effect = ("descriptions", "descriptions")


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule(Generic[P]):
    """A kind of change, and what it means.

    Attributes:
        id: the stable name, in kebab case.
        topic: what kind of thing it is about.
        pair: the kind of pair that it compares.
        find: returns the changes of this kind in a pair.
        receive: what it means for a program that receives the thing.
        send: what it means for a program that sends the thing.
        seen_by: who notices it first: a type checker (``types``), ``deviations`` (``values``), or
            only a reader of the documentation (``readers``).
        mirror: the rule that finds the same change with old and new swapped, or the rule itself.
        checks: what has changed, in one sentence.
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


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a change is called, what it means, and two sentences about it; see :class:`Rule`."""

    id: str
    effect: Effect
    checks: str
    why: str


@dataclass(frozen=True, slots=True)
class Rules(Generic[P]):
    """Makes the rules that have a topic, a kind of pair and an observer in common."""

    topic: Topic
    pair: type[P]
    seen_by: SeenBy = "types"

    def mirrors(self, find: Find[P], forward: Meaning, backward: Meaning) -> Iterator[Rule[P]]:
        """Two rules: what ``find`` finds, and what it finds when old and new are swapped."""
        yield self._rule(find, forward, backward.id)
        yield self._rule(_mirrored(find), backward, forward.id)

    def symmetric(self, find: Find[P], meaning: Meaning) -> Rule[P]:
        """A rule that is its own mirror."""
        return self._rule(find, meaning, meaning.id)

    def _rule(self, find: Find[P], meaning: Meaning, mirror: str) -> Rule[P]:
        receive, send = meaning.effect
        return Rule(
            id=meaning.id,
            topic=self.topic,
            pair=self.pair,
            find=find,
            receive=receive,
            send=send,
            seen_by=self.seen_by,
            mirror=mirror,
            checks=meaning.checks,
            why=meaning.why,
        )


def _mirrored(find: Find[P]) -> Find[P]:
    def found(pair: P) -> Iterator[Change]:
        swapped = replace(pair, old=pair.new, new=pair.old)
        return (change.mirrored() for change in find(swapped))

    return found


# Finders that several topics use. ``name`` is an attribute of both sides, with dots for attributes
# of attributes; an empty value counts as none.


def gained(name: str, label: str | None = None) -> Find[Pair[Any]]:
    """Finds a value that only the new side has. ``label`` is reported in its place."""

    def found(pair: Pair[Any]) -> Iterator[Change]:
        before, after = _values(pair, name)
        if before is None and after is not None:
            yield pair.change(None, label or after)

    return found


def replaced(name: str) -> Find[Pair[Any]]:
    """Finds a value that both sides have, and that is not the same."""

    def found(pair: Pair[Any]) -> Iterator[Change]:
        before, after = _values(pair, name)
        if before is not None and after is not None and before != after:
            yield pair.change(before, after)

    return found


def differs(name: str) -> Find[Pair[Any]]:
    """Finds a value that is not the same, or that only one of the sides has."""

    def found(pair: Pair[Any]) -> Iterator[Change]:
        before, after = _values(pair, name)
        if before != after:
            yield pair.change(before, after)

    return found


def _values(pair: Pair[Any], name: str) -> tuple[object, object]:
    get = attrgetter(name)
    return get(pair.old) or None, get(pair.new) or None

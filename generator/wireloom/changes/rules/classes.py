"""Rules about classes as a whole, and about names that become something else."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from wireloom.changes.facts import Facts
from wireloom.changes.pairs import Change, FamilyPair, Pair
from wireloom.changes.rule import (
    BREAKS_BOTH,
    BREAKS_SENDING,
    DESCRIPTIONS,
    NEW,
    Meaning,
    Rule,
    Rules,
    differs,
    gained,
)
from wireloom.model.ir import ObjectType


@dataclass(frozen=True)
class ClassSide:
    """A class in one family."""

    facts: Facts
    name: str
    type: ObjectType

    @property
    def description(self) -> str:
        """What the document says about the class, or about the component that it is."""
        component = self.facts.components.get(self.name)
        return self.type.description or (component.description if component else "")

    @property
    def deprecated(self) -> bool:
        """Whether the document deprecates the class, or the component that it is."""
        component = self.facts.components.get(self.name)
        return self.type.deprecated or (component is not None and component.deprecated)


@dataclass(frozen=True, kw_only=True)
class ClassPair(Pair[ClassSide]):
    """A class that both families have."""


def _added(pair: FamilyPair) -> Iterator[Change]:
    own_rules = {*pair.new.messages, *pair.new.roots}
    for name in pair.added("class"):
        if name not in own_rules:
            yield Change(owner=name, place=name, after="class")


def _renamed(pair: FamilyPair) -> Iterator[Change]:
    for old, new in sorted(pair.renames.items()):
        if pair.old.kinds[old] == "class" and old in pair.old.components:
            inner = [
                f"{name} -> {pair.renames[name]}"
                for name in sorted(pair.renames)
                if name.startswith(f"{old}_")
            ]
            yield Change(owner=old, place=old, before=old, after=new, values=tuple(inner))


def _kind_changed(pair: FamilyPair) -> Iterator[Change]:
    for name in sorted(pair.old.kinds.keys() & pair.new.kinds.keys()):
        before, after = pair.old.kinds[name], pair.new.kinds[name]
        if before != after and {before, after} != {"choice", "alias"}:
            yield Change(owner=name, place=name, before=before, after=after)


def _closed(pair: ClassPair) -> Iterator[Change]:
    if pair.old.type.extra is not None and pair.new.type.extra is None:
        yield pair.change("other keys allowed", "no other keys")


_NAMES = Rules("class", FamilyPair)
_VALUES = Rules("class", ClassPair, seen_by="values")
_READERS = Rules("class", ClassPair, seen_by="readers")

RULES: tuple[Rule[Any], ...] = (
    *_NAMES.mirrors(
        _added,
        Meaning("class-added", NEW, "There is a new class.", "It can be imported."),
        Meaning("class-removed", BREAKS_BOTH, "A class was removed.", "Importing it fails."),
    ),
    _NAMES.symmetric(
        _renamed,
        Meaning(
            "class-renamed",
            BREAKS_BOTH,
            "A class has another name, and all its fields are the same.",
            "Importing the old name fails. The names of the types inside the class change too.",
        ),
    ),
    _NAMES.symmetric(
        _kind_changed,
        Meaning(
            "kind-changed",
            BREAKS_BOTH,
            "A name stands for another kind of thing: a class, an enum, or another name for a "
            "type.",
            "Code that works with a class does not work with an enum, and the reverse.",
        ),
    ),
    *_READERS.mirrors(
        gained("deprecated", "deprecated"),
        Meaning(
            "class-deprecated",
            NEW,
            "A class is now deprecated.",
            "Nothing breaks yet. Look for what replaces it.",
        ),
        Meaning(
            "class-undeprecated", NEW, "A class is no longer deprecated.", "It may be used again."
        ),
    ),
    *_VALUES.mirrors(
        _closed,
        Meaning(
            "class-closed",
            BREAKS_SENDING,
            "Unknown keys are now forbidden in an object.",
            "A receiver that follows the document refuses an object with anything in `extra`. "
            "Reading still keeps unknown keys.",
        ),
        Meaning(
            "class-opened",
            NEW,
            "Unknown keys are no longer forbidden in an object.",
            "They are in `extra`, as before.",
        ),
    ),
    _READERS.symmetric(
        differs("description"),
        Meaning(
            "class-description-changed",
            DESCRIPTIONS,
            "The description of a class was added, changed or removed.",
            "Only the docstring changes.",
        ),
    ),
    _READERS.symmetric(
        differs("type.title"),
        Meaning(
            "class-title-changed",
            DESCRIPTIONS,
            "The title of a class was added, changed or removed.",
            "Nothing in the package changes.",
        ),
    ),
)

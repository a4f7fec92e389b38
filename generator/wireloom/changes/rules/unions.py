"""Rules about unions of classes, how their classes are told apart, and other named types."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from wireloom.changes.facts import Facts
from wireloom.changes.pairs import Change, FamilyPair, Pair
from wireloom.changes.rule import (
    BREAKS_BOTH,
    BREAKS_READING,
    BREAKS_SENDING,
    NEW,
    Find,
    Meaning,
    Rule,
    Rules,
    gained,
    replaced,
)
from wireloom.changes.rules.types import SlotPair
from wireloom.changes.slots import Slot
from wireloom.model.ir import ObjectType, UnionType
from wireloom.plan.unions import Tags


@dataclass(frozen=True)
class UnionSide:
    """A named union in one family."""

    facts: Facts
    name: str

    @cached_property
    def tags(self) -> Tags | None:
        """What tells the classes apart; None where only their fields do."""
        return self.facts.tags(self.name)

    @property
    def key(self) -> str | None:
        """The property that holds the tag."""
        return self.tags.key if self.tags else None

    @property
    def default(self) -> str | None:
        """The class of an object without a tag that the document knows, if it names one."""
        return self.facts.default_class(self.name)

    @cached_property
    def rest(self) -> Slot:
        """What the union allows besides classes."""
        union = self.facts.choices[self.name]
        others = [
            each
            for each in union.variants
            if not isinstance(self.facts.naming.resolve(each.type), ObjectType)
        ]
        return Slot(self.facts, UnionType(union.place.variant(""), tuple(others)))


@dataclass(frozen=True, kw_only=True)
class UnionPair(Pair[UnionSide]):
    """A union of classes that both families have under the same name."""

    @property
    def tagged(self) -> bool:
        """Whether a tag tells the classes apart on both sides."""
        return self.old.tags is not None and self.new.tags is not None

    @property
    def messages(self) -> bool:
        """Whether the classes are messages on both sides: these have rules of their own."""
        envelopes = self.old.facts.envelopes & self.new.facts.envelopes
        return self.tagged and self.owner in envelopes

    @cached_property
    def classes(self) -> tuple[Mapping[str, tuple[str, ...]], Mapping[str, tuple[str, ...]]]:
        """The classes of both sides by their new names, with the tags of each."""
        return self._classes(self.old), self._classes(self.new)

    def _classes(self, side: UnionSide) -> dict[str, tuple[str, ...]]:
        found = side.facts.class_variants(side.name)
        return {self.renamed(name): tags for name, tags in found.items()}

    @cached_property
    def moved(self) -> dict[str, tuple[str, str]]:
        """The tags that stand for another class now: each with its old class and its new one."""
        if self.old.key is None or self.old.key != self.new.key:
            return {}
        old, new = (_by_tag(each) for each in self.classes)
        return {
            tag: (" | ".join(old[tag]), " | ".join(new[tag]))
            for tag in sorted(old.keys() & new.keys())
            if not {*old[tag]} & {*new[tag]}
        }

    def rest(self) -> Iterator[SlotPair]:
        """What the union allows besides classes, where that differs."""
        old, new = self.old.rest, self.new.rest
        if old.held != new.held:
            yield SlotPair(
                owner=self.owner,
                place=self.place,
                old=old,
                new=new,
                renames=self.renames,
                item=False,
            )


def _by_tag(classes: Mapping[str, tuple[str, ...]]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for name in sorted(classes):
        for tag in classes[name]:
            found.setdefault(tag, []).append(name)
    return found


def _name_added(kind: str) -> Find[FamilyPair]:
    def found(pair: FamilyPair) -> Iterator[Change]:
        for name in pair.added(kind):
            yield Change(owner=name, place=name, after=kind)

    return found


def _class_added(*, tagged: bool) -> Find[UnionPair]:
    def found(pair: UnionPair) -> Iterator[Change]:
        old, new = pair.classes
        added = sorted(new.keys() - old.keys())
        if added and pair.tagged == tagged and not pair.messages:
            yield pair.change(values=tuple(added))

    return found


def _tag_added(pair: UnionPair) -> Iterator[Change]:
    old, new = pair.classes
    if pair.tagged and pair.old.key == pair.new.key:
        added = [
            f"{tag} -> {name}"
            for name in old.keys() & new.keys()
            for tag in new[name]
            if tag not in old[name] and tag not in pair.moved
        ]
        if added:
            yield pair.change(values=tuple(sorted(added)))


def _tag_moved(pair: UnionPair) -> Iterator[Change]:
    moves: dict[tuple[str, str], list[str]] = {}
    for tag, classes in pair.moved.items():
        moves.setdefault(classes, []).append(tag)
    for (before, after), tags in moves.items():
        yield pair.change(before, after, tuple(tags))


def _discriminator_stated(pair: UnionPair) -> Iterator[Change]:
    before, after = pair.old.tags, pair.new.tags
    if before and after and (before.source, after.source) == ("inferred", "explicit"):
        yield pair.change(None, after.key)


_NAMES = Rules("choice", FamilyPair)
_UNIONS = Rules("choice", UnionPair)
_VALUES = Rules("choice", UnionPair, seen_by="values")
_READERS = Rules("choice", UnionPair, seen_by="readers")

_IMPORT_FAILS = "Importing it fails."
_VARIANT_GONE = (
    "The case for it never matches again. A type checker refuses to send the class here."
)

RULES: tuple[Rule[Any], ...] = (
    *_NAMES.mirrors(
        _name_added("choice"),
        Meaning(
            "choice-added", NEW, "There is a new named union of classes.", "It can be imported."
        ),
        Meaning("choice-removed", BREAKS_BOTH, "A named union was removed.", _IMPORT_FAILS),
    ),
    *_NAMES.mirrors(
        _name_added("alias"),
        Meaning("alias-added", NEW, "There is a new alias for a type.", "It can be imported."),
        Meaning("alias-removed", BREAKS_BOTH, "An alias for a type was removed.", _IMPORT_FAILS),
    ),
    *_UNIONS.mirrors(
        _class_added(tagged=True),
        Meaning(
            "variant-added",
            NEW,
            "A union with a tag has one more class.",
            "An object with an unknown tag is read as a dict, so code already has a case for it. "
            "Now it can match a class.",
        ),
        Meaning(
            "variant-removed", BREAKS_SENDING, "A union with a tag lost a class.", _VARIANT_GONE
        ),
    ),
    *_UNIONS.mirrors(
        _class_added(tagged=False),
        Meaning(
            "untagged-variant-added",
            BREAKS_READING,
            "A union without a tag has one more class.",
            "Code that takes whatever is left for the last class is wrong now.",
        ),
        Meaning(
            "untagged-variant-removed",
            BREAKS_SENDING,
            "A union without a tag lost a class.",
            _VARIANT_GONE,
        ),
    ),
    *_UNIONS.mirrors(
        gained("key"),
        Meaning(
            "tag-gained",
            BREAKS_READING,
            "The classes of a union are now told apart by a tag.",
            "An object with an unknown tag stays a dict, and code does not handle that.",
        ),
        Meaning(
            "tag-lost",
            BREAKS_SENDING,
            "The classes of a union are no longer told apart by a tag.",
            "Reading gives the class that fits best. A type checker refuses to send a dict here.",
        ),
    ),
    _UNIONS.symmetric(
        replaced("key"),
        Meaning(
            "tag-changed",
            NEW,
            "The classes of a union are told apart by another key.",
            "The classes are the same. The package reads the other key.",
        ),
    ),
    *_UNIONS.mirrors(
        gained("default"),
        Meaning(
            "default-class-gained",
            BREAKS_SENDING,
            "A union now names the class of an object with an unknown tag, or without one.",
            "Such an object was read as a dict; now it is read as the class. A type checker "
            "refuses to send a dict here.",
        ),
        Meaning(
            "default-class-lost",
            BREAKS_READING,
            "A union no longer names the class of an object with an unknown tag.",
            "Such an object stays a dict, and code does not handle that.",
        ),
    ),
    _VALUES.symmetric(
        replaced("default"),
        Meaning(
            "default-class-changed",
            BREAKS_READING,
            "A union names another class for an object with an unknown tag.",
            "Such an object is read as the other class, so the old case never matches.",
        ),
    ),
    *_VALUES.mirrors(
        _tag_added,
        Meaning(
            "tag-value-added",
            NEW,
            "A class of a union has one more tag.",
            "An object with this tag was read as a dict; now it is read as the class.",
        ),
        Meaning(
            "tag-value-removed",
            NEW,
            "A class of a union lost a tag.",
            "An object with this tag was read as the class; now it is read as a dict, and code "
            "already has a case for that.",
        ),
    ),
    _VALUES.symmetric(
        _tag_moved,
        Meaning(
            "tag-value-moved",
            BREAKS_BOTH,
            "A tag of a union stands for another class.",
            "An object with this tag is read as the other class, so the old case never matches. "
            "Sending the old class with this tag is no longer valid.",
        ),
    ),
    *_READERS.mirrors(
        _discriminator_stated,
        Meaning(
            "discriminator-stated",
            NEW,
            "The document now names the key that tells the classes of a union apart.",
            "The package already found that key.",
        ),
        Meaning(
            "discriminator-dropped",
            NEW,
            "The document no longer names the key that tells the classes of a union apart.",
            "The package still finds that key.",
        ),
    ),
)

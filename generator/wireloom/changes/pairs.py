"""What is set against each other: families, classes, fields, types, choices, enums and limits.

A rule looks at one kind of pair. Every pair can be turned round, so that a rule and its mirror (a
field added, a field removed) are one function.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import TypeAlias

from wireloom.changes.facts import ANY, LIST, STR, Facts, Head, fits
from wireloom.model.ir import (
    ArrayType,
    Constraints,
    EnumType,
    Field,
    MapType,
    ObjectType,
    Scalar,
    Type,
    UnionType,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """What a rule has found: :class:`finding.Finding` says what the parts are."""

    owner: str
    place: str
    before: str | None = None
    after: str | None = None
    values: tuple[str, ...] = ()

    def mirrored(self) -> Change:
        """The same change, seen from the other side."""
        return replace(self, before=self.after, after=self.before)


_NOTHING = "nothing else"
"""What a choice allows besides classes, where it allows nothing."""

Renames: TypeAlias = Mapping[str, str]
"""Names in Python that are another's now: the old one to the new one."""


@dataclass(frozen=True)
class FamilyPair:
    """Two families."""

    old: Facts
    new: Facts
    renames: Renames = field(default_factory=dict[str, str])

    def swapped(self) -> FamilyPair:
        """The pair turned round."""
        return FamilyPair(self.new, self.old, _reversed(self.renames))

    def added(self, kind: str) -> Iterator[str]:
        """The names of one kind that only the new family has, in order."""
        known = {*self.old.kinds, *self.renames.values()}
        return (name for name in sorted(self.new.kinds) if self._is(name, kind, known))

    def _is(self, name: str, kind: str, known: set[str]) -> bool:
        return self.new.kinds[name] == kind and name not in known


@dataclass(frozen=True)
class ClassPair:
    """A class that both families have."""

    name: str
    old: ObjectType
    new: ObjectType
    old_facts: Facts
    new_facts: Facts

    def swapped(self) -> ClassPair:
        """The pair turned round."""
        return ClassPair(self.name, self.new, self.old, self.new_facts, self.old_facts)

    def change(self, before: str | None = None, after: str | None = None) -> Change:
        """A change of the class itself."""
        return Change(owner=self.name, place=self.name, before=before, after=after)

    def added(self) -> Iterator[tuple[str, Field]]:
        """The fields that only the new class has, and the place of each."""
        for each in self.new.fields:
            if self.old.field(each.name) is None:
                attribute = self.new_facts.naming.attribute(self.new, each.name)
                yield f"{self.name}.{attribute}", each

    def words(self) -> tuple[str, str]:
        """What the class is called in words, and what is said of it, as one text a side."""
        return (
            _words(self.name, self.old, self.old_facts),
            _words(self.name, self.new, self.new_facts),
        )

    def deprecated(self) -> tuple[bool, bool]:
        """Whether the document advises against it, before and after."""
        return (
            _deprecated(self.name, self.old, self.old_facts),
            _deprecated(self.name, self.new, self.new_facts),
        )


def _words(name: str, class_: ObjectType, facts: Facts) -> str:
    component = facts.component_of(name)
    return class_.description or (component.description if component else "")


def _deprecated(name: str, class_: ObjectType, facts: Facts) -> bool:
    component = facts.component_of(name)
    return class_.deprecated or (component is not None and component.deprecated)


@dataclass(frozen=True)
class Slot:
    """A place that holds a value, in one family: an attribute, the items of a list, an alias."""

    facts: Facts
    held: Type

    @cached_property
    def members(self) -> tuple[Type, ...]:
        """What the type is a union of, null left out."""
        return tuple(each for each in self._members if each != Scalar("null"))

    @cached_property
    def _members(self) -> tuple[Type, ...]:
        return tuple(dict.fromkeys(self.facts.members(self.held)))

    @cached_property
    def nullable(self) -> bool:
        """Whether null is allowed; of a type that may be anything it is."""
        return Scalar("null") in self._members or self.open

    @cached_property
    def open(self) -> bool:
        """Whether anything is allowed."""
        return ANY in self.facts.heads(self.members)

    @cached_property
    def shown(self) -> str:
        """The annotation, None left out."""
        parts = [part for each in self.members for part in self._parts(each)]
        if "Any" in parts or not parts:
            return "Any" if parts else _NOTHING if not self._members else "None"
        return " | ".join(dict.fromkeys(parts))

    def _parts(self, type_: Type) -> list[str]:
        text = self.facts.show(type_)
        return text.split(" | ") if "[" not in text else [text]

    def one(self, kind: type[Type]) -> Type | None:
        """The only member of one kind; None where there is none, or several."""
        found = [each for each in self.members if isinstance(each, kind)]
        return found[0] if len(found) == 1 else None


@dataclass(frozen=True)
class SlotPair:
    """A place that holds a value in both families.

    ``item`` says that it is inside of a list or dict: then null is its own matter, and not that of
    a field.
    """

    owner: str
    place: str
    old: Slot
    new: Slot
    item: bool
    renames: Renames

    def swapped(self) -> SlotPair:
        """The pair turned round."""
        return SlotPair(
            self.owner, self.place, self.new, self.old, self.item, _reversed(self.renames)
        )

    def change(self, before: str | None = None, after: str | None = None) -> Change:
        """A change of the type here; it says the two annotations if nothing else is given."""
        if before is None and after is None:
            before, after = self.old.shown, self.new.shown
        return Change(owner=self.owner, place=self.place, before=before, after=after)

    def inside(self) -> Iterator[SlotPair]:
        """The items of the lists and the values of the dicts that are here on both sides."""
        old, new = self.old.one(ArrayType), self.new.one(ArrayType)
        if isinstance(old, ArrayType) and isinstance(new, ArrayType):
            yield self._inside("[]", old.item, new.item)
        old, new = self.old.one(MapType), self.new.one(MapType)
        if isinstance(old, MapType) and isinstance(new, MapType):
            yield self._inside("{}", old.value, new.value)

    def _inside(self, step: str, old: Type, new: Type) -> SlotPair:
        return SlotPair(
            self.owner,
            self.place + step,
            Slot(self.old.facts, old),
            Slot(self.new.facts, new),
            True,
            self.renames,
        )

    def limits(self) -> Iterator[LimitPair]:
        """The limits of what is of one JSON type on both sides."""
        old, new = _limited(self.old.members), _limited(self.new.members)
        for kind in old.keys() & new.keys():
            yield LimitPair(self.owner, self.place, old[kind], new[kind])

    @cached_property
    def formats(self) -> tuple[str | None, str | None]:
        """The formats on both sides, if each is one string or number; that of times is a type."""
        old, new = _format(self.old), _format(self.new)
        return (None, None) if old is None or new is None else (old or None, new or None)

    @cached_property
    def heads(self) -> tuple[frozenset[Head], frozenset[Head]]:
        """What a type checker sees on both sides, less what is inside of lists and dicts."""
        shared = self._choices(self.old) & self._choices(self.new)
        old, new = self._heads(self.old, shared), self._heads(self.new, shared)
        return frozenset((kind, self.renames.get(name, name)) for kind, name in old), new

    def _choices(self, slot: Slot) -> set[str]:
        return {name for kind, name in slot.facts.heads(slot.members) if kind == "choice"}

    def _heads(self, slot: Slot, shared: set[str]) -> frozenset[Head]:
        found: set[Head] = set()
        several = {kind for kind in (ArrayType, MapType) if not self._is_one(kind)}
        for each in slot.members:
            name = slot.facts.naming.alias_of(each) if isinstance(each, UnionType) else None
            if name in shared:
                found.add(("choice", name or ""))
            elif isinstance(each, ArrayType | MapType) and type(each) in several:
                found.add(
                    ("list" if isinstance(each, ArrayType) else "dict", slot.facts.show(each))
                )
            else:
                found |= slot.facts.heads([each], expand=True)
        return frozenset(found)

    def _is_one(self, kind: type[Type]) -> bool:
        """Whether neither side has several lists (or dicts)."""
        return all(
            sum(isinstance(each, kind) for each in slot.members) <= 1
            for slot in (self.old, self.new)
        )

    @cached_property
    def shift(self) -> str:
        """How the type has changed: the id of the one rule of types that it is for; or ''."""
        old, new = self.heads
        if old == new:
            return ""
        if ANY in new or ANY in old:
            return "" if ANY in old and ANY in new else _either(ANY in new, "opened")
        added = {each for each in new if not fits(each, old)}
        removed = {each for each in old if not fits(each, new)}
        if added and removed:
            return self._replaced(old, new)
        if added or removed:
            return _resized(*((old, new) if added else (new, old)), wider=bool(added))
        return "type-restated"

    def _replaced(self, old: frozenset[Head], new: frozenset[Head]) -> str:
        if _is_constant(old) and _is_constant(new):
            return "constant-changed"
        if _is_constant(old) and _is_enum(new):
            return "constant-became-enum"
        if _is_enum(old) and _is_constant(new):
            return "enum-became-constant"
        if new == _LISTS and self._item_heads(self.new, self.old):
            return "value-became-list"
        if old == _LISTS and self._item_heads(self.old, self.new):
            return "list-became-value"
        return "type-changed"

    def _item_heads(self, slot: Slot, other: Slot) -> bool:
        """Whether the items of the list in ``slot`` are what ``other`` is."""
        array = slot.one(ArrayType)
        if not isinstance(array, ArrayType):
            return False
        item = Slot(slot.facts, array.item)
        return slot.facts.heads(item.members, expand=True) == other.facts.heads(
            other.members, expand=True
        )


_LISTS = frozenset({LIST})


def _either(wider: bool, word: str) -> str:
    return f"type-{word}" if wider else "type-stated"


def _resized(small: frozenset[Head], large: frozenset[Head], *, wider: bool) -> str:
    """The rule for a type that allows more than it did (``wider``), or less."""
    rules = ("type-widened", "type-narrowed")
    if (small, large) == (frozenset({("int", "")}), frozenset({("number", "")})):
        rules = ("integer-became-number", "number-became-integer")
    elif (small, large) == (frozenset({("date-time", "")}), frozenset({STR})):
        rules = ("date-time-dropped", "date-time-stated")
    elif _is_enum(small) and large == frozenset({STR}):
        rules = ("enum-dropped", "enum-stated")
    elif _is_constant(small) and _is_constant(large):
        rules = ("constants-added", "constants-removed")
    return rules[0] if wider else rules[1]


def _is_constant(heads: frozenset[Head]) -> bool:
    return bool(heads) and all(kind.startswith("literal") for kind, _ in heads)


def _is_enum(heads: frozenset[Head]) -> bool:
    return len(heads) == 1 and all(kind == "enum" for kind, _ in heads)


_NUMBERS = ("number", "integer")


def _limited(members: tuple[Type, ...]) -> dict[str, Constraints]:
    """The limits of each JSON type that one member has."""
    found: dict[str, list[Constraints]] = {}
    for each in members:
        match each:
            case Scalar(kind=kind, constraints=limits):
                found.setdefault("number" if kind in _NUMBERS else kind, []).append(limits)
            case EnumType(constraints=limits):
                found.setdefault("string", []).append(limits)
            case ArrayType(constraints=limits):
                found.setdefault("array", []).append(limits)
            case MapType(constraints=limits):
                found.setdefault("object", []).append(limits)
            case _:
                continue
    return {kind: limits[0] for kind, limits in found.items() if len(limits) == 1}


def _format(slot: Slot) -> str | None:
    """The format of the only scalar: '' for none, None where there is no such scalar."""
    scalar = slot.one(Scalar)
    if not isinstance(scalar, Scalar):
        return None
    return "" if scalar.format in (None, "date-time") else scalar.format


@dataclass(frozen=True)
class FieldPair:
    """A field that a class has in both families."""

    owner: str
    place: str
    old: Field
    new: Field
    old_slot: Slot
    new_slot: Slot
    attributes: tuple[str, str]

    def swapped(self) -> FieldPair:
        """The pair turned round."""
        return FieldPair(
            self.owner,
            self.place,
            self.new,
            self.old,
            self.new_slot,
            self.old_slot,
            (self.attributes[1], self.attributes[0]),
        )

    def change(self, before: str | None = None, after: str | None = None) -> Change:
        """A change of the field."""
        return Change(owner=self.owner, place=self.place, before=before, after=after)

    def null(self) -> tuple[bool, bool] | None:
        """Whether null is allowed, before and after; None where anything is, on either side."""
        if self.old_slot.open or self.new_slot.open:
            return None
        return self.old_slot.nullable, self.new_slot.nullable


@dataclass(frozen=True)
class LimitPair:
    """The limits of a value, in both families."""

    owner: str
    place: str
    old: Constraints
    new: Constraints

    def swapped(self) -> LimitPair:
        """The pair turned round."""
        return LimitPair(self.owner, self.place, self.new, self.old)

    def change(self, before: object, after: object) -> Change:
        """A change of one limit; None where there is no such limit."""
        return Change(
            owner=self.owner,
            place=self.place,
            before=None if before is None else str(before),
            after=None if after is None else str(after),
        )


@dataclass(frozen=True)
class EnumPair:
    """An enum that both families have."""

    name: str
    old: EnumType
    new: EnumType

    def swapped(self) -> EnumPair:
        """The pair turned round."""
        return EnumPair(self.name, self.new, self.old)

    def change(
        self, before: str | None = None, after: str | None = None, values: tuple[str, ...] = ()
    ) -> Change:
        """A change of the enum."""
        return Change(owner=self.name, place=self.name, before=before, after=after, values=values)


@dataclass(frozen=True)
class ChoicePair:
    """A choice between classes that both families have a name for."""

    name: str
    old: Facts
    new: Facts
    renames: Renames

    def swapped(self) -> ChoicePair:
        """The pair turned round."""
        return ChoicePair(self.name, self.new, self.old, _reversed(self.renames))

    def change(
        self, before: str | None = None, after: str | None = None, values: tuple[str, ...] = ()
    ) -> Change:
        """A change of the choice."""
        return Change(owner=self.name, place=self.name, before=before, after=after, values=values)

    @cached_property
    def tagged(self) -> bool:
        """Whether the classes are told apart by a tag on both sides."""
        return self.old.tags(self.name) is not None and self.new.tags(self.name) is not None

    @cached_property
    def keys(self) -> tuple[str | None, str | None]:
        """The key of the tag on both sides; None where there is no tag."""
        tags = [facts.tags(self.name) for facts in (self.old, self.new)]
        return tags[0].key if tags[0] else None, tags[1].key if tags[1] else None

    @cached_property
    def messages(self) -> bool:
        """Whether the classes are messages, on both sides: they have rules of their own."""
        return self.tagged and self.name in self.old.envelopes & self.new.envelopes

    def variants(self) -> tuple[dict[str, tuple[str, ...]], dict[str, tuple[str, ...]]]:
        """The classes on both sides, by their new names, with the tags that stand for each."""
        old = self.old.class_variants(self.name)
        return (
            {self.renames.get(name, name): tags for name, tags in old.items()},
            self.new.class_variants(self.name),
        )

    def added(self) -> list[str]:
        """The classes that only the new choice has."""
        old, new = self.variants()
        return sorted(new.keys() - old.keys())

    def rest(self) -> Iterator[SlotPair]:
        """What the choice allows besides classes."""
        sides = [self._rest(facts) for facts in (self.old, self.new)]
        if sides[0].held != sides[1].held:
            yield SlotPair(self.name, self.name, sides[0], sides[1], False, self.renames)

    def _rest(self, facts: Facts) -> Slot:
        union = facts.choices[self.name]
        others = [
            each
            for each in union.variants
            if not isinstance(facts.naming.resolve(each.type), ObjectType)
        ]
        return Slot(facts, UnionType(union.place.variant(""), tuple(others)))


Pair: TypeAlias = FamilyPair | ClassPair | FieldPair | SlotPair | LimitPair | EnumPair | ChoicePair


def _reversed(renames: Renames) -> dict[str, str]:
    return {new: old for old, new in renames.items()}

"""Rules about types: what an attribute, an item of a list, a value of a dict or an alias may be."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any, TypeAlias

from wireloom.changes.facts import ANY, LIST, STR, Head, fits
from wireloom.changes.pairs import Change, Pair
from wireloom.changes.rule import (
    BREAKS_BOTH,
    BREAKS_READING,
    BREAKS_SENDING,
    NEW,
    Find,
    Meaning,
    Rule,
    Rules,
)
from wireloom.changes.rules.formats import FormatPair, format_side
from wireloom.changes.slots import Slot
from wireloom.model.ir import ArrayType, MapType, Scalar, Type, UnionType

Heads: TypeAlias = frozenset[Head]

_ONLY_STR, _ONLY_LIST = frozenset({STR}), frozenset({LIST})
_ONLY_INT, _ONLY_NUMBER = frozenset({("int", "")}), frozenset({("number", "")})
_ONLY_DATE_TIME = frozenset({("format", "date-time")})


@dataclass(frozen=True, kw_only=True)
class SlotPair(Pair[Slot]):
    """A place that holds a value in both families.

    ``item`` tells that it is inside of a list or dict. There null is a matter of the type; in a
    field it is a matter of the field.
    """

    item: bool

    def inside(self) -> Iterator[SlotPair]:
        """The items of the lists and the values of the dicts that both sides have."""
        arrays = self.old.one(ArrayType), self.new.one(ArrayType)
        if arrays[0] and arrays[1]:
            yield self._inside("[]", arrays[0].item, arrays[1].item)
        maps = self.old.one(MapType), self.new.one(MapType)
        if maps[0] and maps[1]:
            yield self._inside("{}", maps[0].value, maps[1].value)

    def _inside(self, step: str, old: Type, new: Type) -> SlotPair:
        return replace(
            self,
            place=self.place + step,
            old=Slot(self.old.facts, old),
            new=Slot(self.new.facts, new),
            item=True,
        )

    def formats(self) -> Iterator[FormatPair]:
        """The formats of the only scalar of each side. Date-time is a type of its own."""
        old, new = self.old.one(Scalar), self.new.one(Scalar)
        if old and new:
            yield FormatPair(
                owner=self.owner, place=self.place, old=format_side(old), new=format_side(new)
            )

    @cached_property
    def heads(self) -> tuple[Heads, Heads]:
        """What a type checker distinguishes on both sides, outside of lists and dicts."""
        shared = self._unions(self.old) & self._unions(self.new)
        return self._heads(self.old, shared), self._heads(self.new, shared)

    def _unions(self, slot: Slot) -> set[str]:
        return {name for kind, name in slot.facts.heads(slot.members) if kind == "choice"}

    def _heads(self, slot: Slot, shared: set[str]) -> Heads:
        found = {head for each in slot.members for head in self._heads_of(each, slot, shared)}
        return frozenset((kind, self.renamed(name)) for kind, name in found)

    def _heads_of(self, type_: Type, slot: Slot, shared: set[str]) -> Heads:
        if isinstance(type_, UnionType) and (name := slot.facts.naming.alias_of(type_)) in shared:
            return frozenset({("choice", name or "")})
        if isinstance(type_, ArrayType) and self._several(ArrayType):
            return frozenset({("list", slot.facts.show(type_))})
        if isinstance(type_, MapType) and self._several(MapType):
            return frozenset({("dict", slot.facts.show(type_))})
        return slot.facts.heads([type_], expand=True)

    def _several(self, kind: type[Type]) -> bool:
        """Whether a side has several lists, or several dicts, so that what is inside counts."""
        return any(
            sum(isinstance(each, kind) for each in slot.members) > 1
            for slot in (self.old, self.new)
        )

    @cached_property
    def rule(self) -> str:
        """The id of the one rule that the change of the type belongs to; empty for no change."""
        old, new = self.heads
        if old == new or (ANY in old and ANY in new):
            return ""
        if ANY in new:
            return "class-became-any" if self.old.has_classes else "type-opened"
        if ANY in old:
            return "any-became-class" if self.new.has_classes else "type-stated"
        added = {each for each in new if not fits(each, old)}
        removed = {each for each in old if not fits(each, new)}
        if added and removed:
            return self._replaced(old, new)
        if added:
            return _resized(old, new)[0]
        return _resized(new, old)[1] if removed else "type-restated"

    def _replaced(self, old: Heads, new: Heads) -> str:
        if _is_constant(old) and _is_constant(new):
            return "constant-changed"
        if _is_constant(old) and _is_enum(new):
            return "constant-became-enum"
        if _is_enum(old) and _is_constant(new):
            return "enum-became-constant"
        if new == _ONLY_LIST and _is_list_of(self.new, self.old):
            return "value-became-list"
        if old == _ONLY_LIST and _is_list_of(self.old, self.new):
            return "list-became-value"
        return "type-changed"


def _is_list_of(slot: Slot, other: Slot) -> bool:
    """Whether ``slot`` holds a list of what ``other`` holds."""
    array = slot.one(ArrayType)
    if array is None:
        return False
    item = Slot(slot.facts, array.item)
    return slot.facts.heads(item.members, expand=True) == other.facts.heads(
        other.members, expand=True
    )


def _resized(small: Heads, large: Heads) -> tuple[str, str]:
    """The rule for a type that was ``small`` and is ``large``, and the rule for the reverse."""
    if (small, large) == (_ONLY_INT, _ONLY_NUMBER):
        return "integer-became-number", "number-became-integer"
    if (small, large) == (_ONLY_DATE_TIME, _ONLY_STR):
        return "date-time-dropped", "date-time-stated"
    if _is_format(small) and large == _ONLY_STR:
        return "typed-format-dropped", "typed-format-stated"
    if _is_enum(small) and large == _ONLY_STR:
        return "enum-dropped", "enum-stated"
    if _is_constant(small) and _is_constant(large):
        return "constants-added", "constants-removed"
    return "type-widened", "type-narrowed"


def _is_format(heads: Heads) -> bool:
    return len(heads) == 1 and all(kind == "format" for kind, _ in heads)


def _is_constant(heads: Heads) -> bool:
    return bool(heads) and all(kind.startswith("literal") for kind, _ in heads)


def _is_enum(heads: Heads) -> bool:
    return len(heads) == 1 and all(kind == "enum" for kind, _ in heads)


def _changed(rule: str) -> Find[SlotPair]:
    """Finds the types whose change belongs to ``rule``."""

    def found(pair: SlotPair) -> Iterator[Change]:
        if pair.rule == rule:
            yield pair.change(pair.old.shown, pair.new.shown)

    return found


def _item_became_nullable(pair: SlotPair) -> Iterator[Change]:
    if pair.item and not pair.old.nullable and pair.new.nullable and not pair.new.open:
        yield pair.change("not null", "null allowed")


_TYPES = Rules("type", SlotPair)


def _mirrors(forward: Meaning, backward: Meaning) -> Iterator[Rule[SlotPair]]:
    return _TYPES.mirrors(_changed(forward.id), forward, backward)


def _symmetric(meaning: Meaning) -> Rule[SlotPair]:
    return _TYPES.symmetric(_changed(meaning.id), meaning)


RULES: tuple[Rule[Any], ...] = (
    _symmetric(
        Meaning(
            "type-changed",
            BREAKS_BOTH,
            "A value has another type.",
            "Reading gives another type, and sending the old type is refused.",
        )
    ),
    *_mirrors(
        Meaning(
            "type-widened",
            BREAKS_READING,
            "A value may also have a type that it could not have before.",
            "Code that reads it does not handle the new type. Sending the old type is allowed.",
        ),
        Meaning(
            "type-narrowed",
            BREAKS_SENDING,
            "A value may no longer have one of its types.",
            "Code that reads it handles all that is left. Sending the removed type is refused.",
        ),
    ),
    *_mirrors(
        Meaning(
            "type-opened",
            BREAKS_READING,
            "The document no longer gives a type: any value is allowed.",
            "A strict type checker refuses to return Any as the old type. Sending the old type is "
            "allowed.",
        ),
        Meaning(
            "type-stated",
            BREAKS_SENDING,
            "The document now gives a type where any value was allowed.",
            "Reading gives the same value, with a type. Sending another type is refused.",
        ),
    ),
    *_mirrors(
        Meaning(
            "class-became-any",
            BREAKS_READING,
            "The document no longer gives a type where it gave a class: any value is allowed.",
            "Reading gives the JSON value, which has no attributes. Sending an object of the class "
            "is allowed.",
        ),
        Meaning(
            "any-became-class",
            BREAKS_BOTH,
            "The document now gives a class, or a list or dict of a class, where any value was "
            "allowed.",
            'Code that reads the JSON value as a dict, such as `value["key"]`, does not type-check '
            "and fails when it runs. Sending a dict is refused.",
        ),
    ),
    *_mirrors(
        Meaning(
            "integer-became-number",
            BREAKS_READING,
            "An integer may now have a fraction.",
            "The attribute may be a float now.",
        ),
        Meaning(
            "number-became-integer",
            BREAKS_SENDING,
            "A number may no longer have a fraction.",
            "Reading gives an int. Sending a float is refused.",
        ),
    ),
    *_mirrors(
        Meaning(
            "date-time-dropped",
            BREAKS_READING,
            "A date and time is now any string.",
            "The attribute no longer has `.datetime`.",
        ),
        Meaning(
            "date-time-stated",
            NEW,
            "A string is now a date and time.",
            "Reading still gives a str, now with `.datetime`. A constructor accepts a plain str; "
            "an assignment needs a `DateTime`.",
        ),
    ),
    *_mirrors(
        Meaning(
            "typed-format-dropped",
            BREAKS_READING,
            "A date, time, duration, UUID or base64 text is now any string.",
            "The attribute no longer has the property that parses it, such as `.date`.",
        ),
        Meaning(
            "typed-format-stated",
            NEW,
            "A string is now a date, time, duration, UUID or base64 text.",
            "Reading still gives a str, now with a property that parses it. A constructor accepts "
            "a plain str; an assignment needs the class of the format, such as `Date`.",
        ),
    ),
    *_mirrors(
        Meaning(
            "enum-dropped",
            BREAKS_READING,
            "The values of a string are no longer listed.",
            "The attribute is a plain str, without the members of the enum. Sending the old "
            "values is allowed.",
        ),
        Meaning(
            "enum-stated",
            BREAKS_SENDING,
            "The values of a string are now listed.",
            "Reading still gives a str. A type checker requires a member of the enum where one is "
            "sent.",
        ),
    ),
    *_mirrors(
        Meaning(
            "value-became-list",
            BREAKS_BOTH,
            "A single value became a list of such values.",
            "Code that reads or sends a single value does not type-check.",
        ),
        Meaning(
            "list-became-value",
            BREAKS_BOTH,
            "A list became a single value of its items' type.",
            "Code that reads or sends a list does not type-check.",
        ),
    ),
    _symmetric(
        Meaning(
            "constant-changed",
            BREAKS_BOTH,
            "A fixed value is a different one.",
            "Code that compares with the old value, or sends it, does not type-check.",
        )
    ),
    *_mirrors(
        Meaning(
            "constants-added",
            BREAKS_READING,
            "There is one more fixed value.",
            "A type of fixed values is closed, unlike an enum: code that expects the old values "
            "does not type-check.",
        ),
        Meaning(
            "constants-removed",
            BREAKS_SENDING,
            "There is one fixed value less.",
            "Reading gives one of the expected values. A type checker refuses to send the old one.",
        ),
    ),
    *_mirrors(
        Meaning(
            "constant-became-enum",
            BREAKS_READING,
            "A fixed value became an enum of several values.",
            "The type is an enum, where it was a literal. A constructor accepts the old value.",
        ),
        Meaning(
            "enum-became-constant",
            BREAKS_BOTH,
            "An enum of several values became one fixed value.",
            "The type is a literal, where it was an enum.",
        ),
    ),
    _symmetric(
        Meaning(
            "type-restated",
            NEW,
            "A type is written differently, and a type checker accepts the same values.",
            "For example, a string is now either one of some known values or any other string.",
        )
    ),
    *_TYPES.mirrors(
        _item_became_nullable,
        Meaning(
            "item-became-nullable",
            BREAKS_READING,
            "An item of a list, or a value of a dict, may now be null.",
            "An item may be None now, and code that reads it does not check for that.",
        ),
        Meaning(
            "item-lost-null",
            BREAKS_SENDING,
            "An item of a list, or a value of a dict, may no longer be null.",
            "A type checker refuses to send None there.",
        ),
    ),
)

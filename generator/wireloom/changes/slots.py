"""A place that holds a value, in one family: an attribute, the items of a list, an alias."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import TypeVar

from wireloom.changes.facts import ANY, Facts
from wireloom.model.ir import ArrayType, MapType, ObjectType, Scalar, TupleType, Type, UnionType

_NOTHING = "nothing else"
"""What a union allows besides classes, where it allows nothing."""

T = TypeVar("T", bound=Type)


@dataclass(frozen=True)
class Slot:
    """A place that holds a value of the type ``held``."""

    facts: Facts
    held: Type

    @cached_property
    def members(self) -> tuple[Type, ...]:
        """The members of the type seen as a union, null left out."""
        return tuple(each for each in self._members if each != Scalar("null"))

    @cached_property
    def _members(self) -> tuple[Type, ...]:
        return tuple(dict.fromkeys(self.facts.members(self.held)))

    @cached_property
    def nullable(self) -> bool:
        """Whether null is allowed; where anything is, it is too."""
        return Scalar("null") in self._members or self.open

    @cached_property
    def open(self) -> bool:
        """Whether anything is allowed."""
        return ANY in self.facts.heads(self.members)

    @cached_property
    def shown(self) -> str:
        """The annotation without None."""
        parts = [part for each in self.members for part in self._parts(each)]
        if "Any" in parts or not parts:
            return "Any" if parts else _NOTHING if not self._members else "None"
        return " | ".join(dict.fromkeys(parts))

    def _parts(self, type_: Type) -> list[str]:
        text = self.facts.show(type_)
        return text.split(" | ") if "[" not in text else [text]

    def one(self, kind: type[T]) -> T | None:
        """The only member of one kind; None where there is none, or where there are several."""
        found = [each for each in self.members if isinstance(each, kind)]
        return found[0] if len(found) == 1 else None

    @cached_property
    def array(self) -> TupleType | None:
        """The only array, as one with types by position; an array of one type has none."""
        found = [each for each in self.members if isinstance(each, ArrayType | TupleType)]
        if len(found) != 1:
            return None
        only = found[0]
        return TupleType((), only.item) if isinstance(only, ArrayType) else only

    @cached_property
    def has_classes(self) -> bool:
        """Whether a value may be an object of a class, or a list or dict with such objects."""
        return any(isinstance(each, ObjectType) for each in self._values())

    def _values(self) -> Iterator[Type]:
        """The types of the value and of what is in its lists and dicts, each once."""
        waiting, seen = [self.held], set[Type]()
        while waiting:
            for each in self.facts.members(waiting.pop()):
                if each in seen:
                    continue
                seen.add(each)
                yield each
                waiting += _inside(each)


def _inside(type_: Type) -> list[Type]:
    match type_:
        case ArrayType(item):
            return [item]
        case TupleType():
            return [*type_.members]
        case MapType(value):
            return [value]
        case UnionType(variants=variants):
            return [each.type for each in variants]
        case _:
            return []

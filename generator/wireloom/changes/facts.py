"""A family as Python code sees it: names, the paths to them, and what an attribute may hold."""

from __future__ import annotations

import dataclasses
import re
from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import TypeAlias

from wireloom.changes.finding import Totals
from wireloom.model.ir import (
    ArrayType,
    CheckedType,
    Component,
    EnumType,
    Family,
    LiteralType,
    MapType,
    NullableType,
    ObjectType,
    Reference,
    Scalar,
    TupleType,
    Type,
    UnionType,
    walk,
)
from wireloom.plan.annotations import annotation
from wireloom.plan.formats import format_of
from wireloom.plan.kept import Kept
from wireloom.plan.naming import Naming
from wireloom.plan.unions import Tags

Head: TypeAlias = tuple[str, str]
"""The head of a type: a member of its annotation seen as a union, without what is inside of it.

The kind (``str``, ``list``, ``class`` ...), and the name of a class, enum or union, or the value
of a literal in Python syntax. The kind of a named union of classes is ``choice``.
"""

ANY: Head = ("any", "")
NONE: Head = ("None", "")
STR: Head = ("str", "")
LIST: Head = ("list", "")
DICT: Head = ("dict", "")

_SCALARS: dict[str, Head] = {
    "string": STR,
    "number": ("number", ""),
    "integer": ("int", ""),
    "boolean": ("bool", ""),
    "null": NONE,
}

_MODULE = re.compile(r"\b(rt|format_\w+)\.")
"""What an annotation has before a class of the runtime."""

_WIDER: dict[str, tuple[str, ...]] = {
    "enum": ("str",),
    "format": ("str",),
    "literal str": ("str",),
    "literal int": ("int", "number"),
    "literal bool": ("bool", "int", "number"),
    "int": ("number",),
    "bool": ("int", "number"),
}
"""The other kinds that a type checker accepts each kind as (PEP 484, for int as float)."""


def fits(head: Head, heads: Iterable[Head]) -> bool:
    """Whether a type checker accepts a value of ``head`` where one of ``heads`` is required."""
    wider = _WIDER.get(head[0], ())
    return any(each in (head, ANY) or (each[0] in wider and not each[1]) for each in heads)


@dataclass(frozen=True)
class Facts:
    """A family, and everything that rules need to know about it.

    ``classes``, ``enums``, ``choices`` and ``aliases`` are indexed by their names in Python.
    """

    family: Family
    kept: Kept = dataclasses.field(default_factory=Kept, compare=False, repr=False)
    """The names that stay as they are where others collide with them."""

    @cached_property
    def naming(self) -> Naming:
        """The names of the package that is generated for the family."""
        return Naming(self.family, self.kept)

    @cached_property
    def classes(self) -> dict[str, ObjectType]:
        """The classes of the package."""
        return {self.naming.class_at(place): each for place, each in self.naming.objects.items()}

    @cached_property
    def observed(self) -> dict[str, bool]:
        """Every attribute, such as ``Call.id``, and whether the document does not have it."""
        return self.naming.observed()

    @cached_property
    def enums(self) -> dict[str, EnumType]:
        """The enums of the package."""
        return {self.naming.class_at(place): each for place, each in self.naming.enums.items()}

    @cached_property
    def choices(self) -> dict[str, UnionType]:
        """The unions of classes, which have names of their own in the package."""
        found: dict[str, UnionType] = {}
        for component in self.family.components:
            for type_ in walk(component.type):
                if isinstance(type_, UnionType) and (name := self.naming.alias_of(type_)):
                    found[name] = type_
        return found

    @cached_property
    def aliases(self) -> dict[str, Component]:
        """The components that are aliases for a type, without the unions of classes."""
        return {
            name: component
            for component in self.naming.aliases
            if (name := self.naming.component(component.name)) not in self.choices
        }

    @cached_property
    def kinds(self) -> dict[str, str]:
        """Every public name of the package, and what it is."""
        found = dict.fromkeys(self.classes, "class")
        found |= dict.fromkeys(self.enums, "enum")
        found |= dict.fromkeys(self.choices, "choice")
        return found | dict.fromkeys(self.aliases, "alias")

    @cached_property
    def components(self) -> dict[str, Component]:
        """The components of the family, by their names in Python."""
        return {self.naming.component(each.name): each for each in self.family.components}

    @cached_property
    def totals(self) -> Totals:
        """How much there is."""
        return Totals(
            schemas=len(self.family.components),
            messages=len(self.messages),
            classes=len(self.classes),
            fields=sum(len(each.fields) for each in self.classes.values()),
            enums=len(self.enums),
            values=sum(len(each.values) for each in self.enums.values()),
        )

    # What an attribute may hold

    def show(self, type_: Type) -> str:
        """``type_`` as an annotation."""
        return _MODULE.sub("", annotation(type_, self.naming))

    def members(self, type_: Type) -> Iterator[Type]:
        """The members of ``type_`` as a union, references resolved; a named union is one member."""
        resolved = self.naming.resolve(type_)
        match resolved:
            case NullableType(inner):
                yield from self.members(inner)
                yield Scalar("null")
            case UnionType() if self.naming.alias_of(resolved) is None:
                for variant in resolved.variants:
                    yield from self.members(variant.type)
            case _:
                yield resolved

    def heads(self, members: Iterable[Type], *, expand: bool = False) -> frozenset[Head]:
        """The heads of ``members``; with ``expand``, those of its members for a named union."""
        return frozenset(head for each in members for head in self._heads(each, expand))

    def _heads(self, type_: Type, expand: bool) -> Iterator[Head]:
        match type_:
            case Scalar(kind=kind, format=name):
                yield _SCALARS[kind] if format_of(type_) is None else ("format", name or "")
            case LiteralType(values):
                yield from _literals(values)
            case EnumType(place=place):
                yield "enum", self.naming.class_at(place)
            case ObjectType(place=place):
                yield "class", self.naming.class_at(place)
            case ArrayType() | TupleType(fixed=None):
                yield LIST
            case TupleType(fixed=fixed):
                yield "tuple", str(len(fixed or ()))
            case MapType():
                yield DICT
            case UnionType() if expand:
                yield from self.variants(type_)
            case UnionType():
                yield "choice", self.naming.alias_of(type_) or ""
            case _:
                yield ANY

    def variants(self, union: UnionType) -> Iterator[Head]:
        """The heads of the members of a named union."""
        for variant in union.variants:
            for member in self.members(variant.type):
                yield from self._heads(member, True)
        if self.naming.keeps_unknown(union):
            yield DICT

    # What refers to what

    @cached_property
    def roots(self) -> dict[str, str]:
        """The names of the roots in Python, each with its name in the document."""
        names = dict.fromkeys((*self.family.receive, *self.family.send))
        return {self.naming.component(name): name for name in names}

    @cached_property
    def envelopes(self) -> frozenset[str]:
        """The unions that a root only wraps: their classes are the messages."""
        found: set[str] = set()
        for root in self.roots:
            type_: Type = self.components[root].type
            resolved = self.naming.resolve(type_)
            if isinstance(resolved, ObjectType) and len(resolved.fields) == 1:
                resolved = self.naming.resolve(resolved.fields[0].type)
            if isinstance(resolved, UnionType) and (name := self.naming.alias_of(resolved)):
                found.add(name)
        return frozenset(found)

    @cached_property
    def messages(self) -> tuple[str, ...]:
        """The classes that are received or sent as a whole: those in an envelope."""
        return tuple(
            sorted({name for each in self.envelopes for name in self.class_variants(each)})
        )

    def tag_text(self, message: str) -> str:
        """The tags of a kind of message, separated by commas; ``message`` where it has none."""
        tags = {
            tag for each in self.envelopes for tag in self.class_variants(each).get(message, ())
        }
        return ", ".join(sorted(tags)) or "message"

    def class_variants(self, choice: str) -> dict[str, tuple[str, ...]]:
        """The classes of the union ``choice``, and the tags that stand for each."""
        union = self.choices[choice]
        found: dict[str, tuple[str, ...]] = {}
        tags = self.naming.tags(union)
        objects = [
            resolved
            for each in union.variants
            if isinstance(resolved := self.naming.resolve(each.type), ObjectType)
        ]
        for position, each in enumerate(objects):
            values = [value for value, at in tags.values if position in at] if tags else []
            found[self.naming.class_at(each.place)] = tuple(values)
        return found

    def default_class(self, choice: str) -> str | None:
        """The class that the document names for an object without a known tag."""
        default = self.naming.default_variant(self.choices[choice])
        resolved = None if default is None else self.naming.resolve(default)
        return self.naming.class_at(resolved.place) if isinstance(resolved, ObjectType) else None

    def tags(self, choice: str) -> Tags | None:
        """The tags that tell the classes of ``choice`` apart; None where only their fields do."""
        return self.naming.tags(self.choices[choice])

    @cached_property
    def links(self) -> dict[str, tuple[tuple[str, str], ...]]:
        """What each name refers to: the rest of the path, and the name there."""
        found = {name: tuple(self._links_of(each, name)) for name, each in self.classes.items()}
        for name, union in self.choices.items():
            found[name] = tuple(
                dict.fromkeys(
                    link for each in union.variants for link in self._targets(each.type, "")
                )
            )
        for name, component in self.aliases.items():
            found[name] = tuple(dict.fromkeys(self._targets(component.type, "", at=component.name)))
        return found

    def _links_of(self, class_: ObjectType, name: str) -> Iterator[tuple[str, str]]:
        seen: dict[tuple[str, str], None] = {}
        for field in class_.fields:
            attribute = self.naming.attribute(class_, field.name)
            seen.update(dict.fromkeys(self._targets(field.type, f".{attribute}")))
        if class_.extra is not None:
            seen.update(dict.fromkeys(self._targets(class_.extra, ".extra{}")))
        return iter(seen)

    def _targets(self, type_: Type, path: str, at: str = "") -> Iterator[tuple[str, str]]:
        """The names that ``type_`` refers to. ``at`` is the component that it is the type of."""
        match type_:
            case Reference(component):
                yield path, self.naming.component(component)
            case EnumType(place=place) | ObjectType(place=place):
                yield path, self.naming.class_at(place)
            case UnionType(variants=variants):
                name = self.naming.alias_of(type_)
                if name is not None and name != at:
                    yield path, name
                else:
                    for variant in variants:
                        yield from self._targets(variant.type, path)
            case _:
                for step, inner in _inside(type_):
                    yield from self._targets(inner, path + step)

    @cached_property
    def paths(self) -> dict[str, str]:
        """The shortest path to each name from a message or a root."""
        starts = sorted({*self.roots, *self.messages})
        found = {name: name for name in starts}
        layer = starts
        while layer:
            nearer: dict[str, str] = {}
            for name in layer:
                for rest, target in self.links.get(name, ()):
                    path = found[name] + rest
                    if target not in found and path < nearer.get(target, "\x7f"):
                        nearer[target] = path
            found |= nearer
            layer = sorted(nearer)
        return found

    @cached_property
    def holders(self) -> dict[str, frozenset[str]]:
        """The attributes that hold each name, directly or in lists, dicts and unions."""
        found: dict[str, set[str]] = {}
        for owner in self.classes:
            for rest, target in self.links[owner]:
                for name in self._spread(target):
                    found.setdefault(name, set()).add(owner + rest)
        return {name: frozenset(each) for name, each in found.items()}

    def _spread(self, target: str) -> set[str]:
        """``target``, and what it is an alias for or a union of."""
        found = {target}
        waiting = deque([target])
        while waiting:
            name = waiting.popleft()
            if name not in self.classes:
                more = {each for _, each in self.links.get(name, ())} - found
                found |= more
                waiting.extend(more)
        return found

    @cached_property
    def received(self) -> frozenset[str]:
        """The names that are reached from what is received."""
        return self._reached(self.family.receive)

    @cached_property
    def sent(self) -> frozenset[str]:
        """The names that are reached from what is sent."""
        return self._reached(self.family.send)

    def _reached(self, roots: Iterable[str]) -> frozenset[str]:
        waiting = [self.naming.component(name) for name in roots]
        found: set[str] = set()
        while waiting:
            name = waiting.pop()
            if name not in found:
                found.add(name)
                waiting.extend(target for _, target in self.links.get(name, ()))
        return frozenset(found)


def _inside(type_: Type) -> Iterator[tuple[str, Type]]:
    """The types in ``type_`` that a value of it holds, each with the step of the path to it."""
    match type_:
        case NullableType(inner) | CheckedType(inner):
            yield "", inner
        case ArrayType(item):
            yield "[]", item
        case TupleType(items, rest):
            yield from ((f"[{at}]", item) for at, item in enumerate(items))
            yield from () if rest is None else [("[]", rest)]
        case MapType(value):
            yield "{}", value
        case _:
            return


def _literals(values: tuple[str | int | float | bool, ...]) -> Iterator[Head]:
    """The heads of fixed values. A literal type cannot be a float (PEP 586)."""
    fraction = any(isinstance(value, float) for value in values)
    for value in values:
        if isinstance(value, str):
            yield "literal str", repr(value)
        elif isinstance(value, bool):
            yield "literal bool", repr(value)
        elif fraction:
            yield "number", ""
        else:
            yield "literal int", repr(value)

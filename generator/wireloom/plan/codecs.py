"""The codec that decodes and checks a type, as an expression for the templates.

The names are those of the runtime's codecs (``rt.Ref``, ``rt.Array`` ...). The values inside are
plain Python values; ``Codec.source`` writes each as a literal.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from textwrap import indent
from typing import TypeAlias

from wireloom.model.ir import (
    AnyType,
    ArrayType,
    CheckedType,
    Constraints,
    EnumType,
    LiteralType,
    MapType,
    NullableType,
    ObjectType,
    Scalar,
    TupleType,
    Type,
    UnionType,
)
from wireloom.model.literals import literal
from wireloom.plan import formats
from wireloom.plan.checks import checks_source, python_pattern
from wireloom.plan.formats import format_of
from wireloom.plan.naming import Naming
from wireloom.plan.unions import Tags


@dataclass(frozen=True, slots=True)
class Source:
    """An argument that is Python source already."""

    text: str


Argument: TypeAlias = "Codec | Source | str | int | float | bool | tuple[tuple[str, Codec], ...]"


@dataclass(frozen=True, slots=True, repr=False)
class Codec:
    """An expression: a constant of the runtime (``rt.TEXT``) or a call (``rt.Array(rt.TEXT)``).

    A name with a dot has its module in it, a module of the runtime that not every package has.
    ``local`` marks a name of the generated module itself. ``stands_for`` is what the module assigns
    to it, where it is a constant.
    """

    name: str
    arguments: tuple[Argument, ...] = ()
    options: tuple[tuple[str, Argument], ...] = ()
    call: bool = True
    local: bool = False
    stands_for: Codec | None = None

    def __repr__(self) -> str:  # short, because plans are compared by their repr
        shown = (self.name, self.arguments, self.options, self.call, self.local, self.stands_for)
        return f"Codec{shown}"

    @property
    def plain(self) -> bool:
        """Whether decoding does not change the value, because everything inside is plain JSON."""
        if self.stands_for is not None:
            return self.stands_for.plain
        if self.name == RECURSIVE:
            return bool(self.options)
        if self.name in _TYPED:
            return False
        return all(codec.plain for codec in self.parts())

    @property
    def is_branch(self) -> bool:
        """Whether decoding makes records, lists or maps, and is therefore done on first access."""
        if self.stands_for is not None:
            return self.stands_for.is_branch
        if self.name == "Ref":
            return True
        if self.name in ("Array", "Map", POSITIONS, TUPLE, RECURSIVE):
            return not self.plain
        return any(codec.is_branch for codec in self.parts())

    @property
    def source(self) -> str:
        """The expression in Python. The values of strings are escaped, so that all of it is code.

        It is on one line, or has a line for each argument where a table or several choices are
        inside.
        """
        name = self.name if self.local or "." in self.name else f"rt.{self.name}"
        if not self.call:
            return name
        arguments = [_argument_source(each) for each in self.arguments]
        arguments += [f"{option}={literal(value)}" for option, value in self.options]
        inside = _lines(arguments) if self._is_tall else ", ".join(arguments)
        return f"{name}({inside})"

    @property
    def _is_tall(self) -> bool:
        has_table = any(isinstance(each, tuple) for each in self.arguments)
        return self.name == "BestFit" or has_table or any(codec._is_tall for codec in self.parts())

    def parts(self) -> Iterable[Codec]:
        """The codecs directly inside."""
        for argument in self.arguments:
            if isinstance(argument, Codec):
                yield argument
            elif isinstance(argument, tuple):
                yield from (codec for _, codec in argument)

    def modules(self) -> Iterator[str]:
        """The modules of the runtime that are needed beside ``rt``; some of them several times."""
        module, dot, _ = self.name.rpartition(".")
        if dot:
            yield module
        for each in self.parts():
            yield from each.modules()


def needed_modules(codecs: Iterable[Codec]) -> tuple[str, ...]:
    """What a module imports from the runtime for ``codecs``."""
    return (*sorted({module for each in codecs for module in each.modules()}), "rt")


def _argument_source(argument: Argument) -> str:
    if isinstance(argument, Codec):
        return argument.source
    if isinstance(argument, Source):
        return argument.text
    if isinstance(argument, tuple):
        return f"{{{_lines([f'{literal(key)}: {item.source}' for key, item in argument])}}}"
    return literal(argument)


def _lines(elements: Iterable[str]) -> str:
    """The content of a pair of brackets, an element on each line."""
    lines = "".join(f"{each},\n" for each in elements)
    return "\n" + indent(lines, " " * 4)


def share(expression: Codec, constants: Mapping[Codec, str]) -> Codec:
    """``expression`` with the names of ``constants`` in place of their codecs."""
    if not constants:
        return expression
    if expression in constants:
        return Codec(constants[expression], call=False, local=True, stands_for=expression)
    if not expression.arguments:
        return expression
    return replace(
        expression,
        arguments=tuple(_share_argument(each, constants) for each in expression.arguments),
    )


def _share_argument(argument: Argument, constants: Mapping[Codec, str]) -> Argument:
    if isinstance(argument, Codec):
        return share(argument, constants)
    if isinstance(argument, tuple):
        return tuple((key, share(item, constants)) for key, item in argument)
    return argument


CHECKED = "checks.Checked"
"""The codec with schemas that must hold besides."""

TUPLE, POSITIONS = "tuples.Tuple", "tuples.Positions"
"""The codecs of arrays whose items have types by their position."""

RECURSIVE = "recursive.Alias"
"""The codec of an alias that contains itself; its only option says that its values are plain."""

_TYPED = frozenset(["Ref", "Enum", TUPLE, *formats.CODECS])
"""The codecs that decode a value to a Python type that JSON does not have."""

ANY = Codec("ANY", call=False)
OBJECT = Codec("OBJECT", call=False)
NO_SUCH_ITEM = Codec("tuples.NO_SUCH_ITEM", call=False)

_SCALARS = {
    "string": ("Text", "TEXT"),
    "number": ("Number", "NUMBER"),
    "integer": ("Integer", "INTEGER"),
    "boolean": ("Boolean", "BOOLEAN"),
    "null": ("Null", "NULL"),
}

_LIMITS = ("minimum", "maximum", "exclusive_minimum", "exclusive_maximum", "multiple_of")

_APPLICABLE = {
    "string": ("min_length", "max_length", "pattern"),
    "number": _LIMITS,
    "integer": _LIMITS,
    "array": ("min_items", "max_items", "unique_items"),
    "object": ("min_properties", "max_properties"),
}
"""Which constraints say something about which JSON type; the others are vacuous there."""


def options(constraints: Constraints, kind: str) -> tuple[tuple[str, Argument], ...]:
    """The constraints on a value of the JSON type ``kind``, as options of its codec."""
    stated = {name: getattr(constraints, name) for name in _APPLICABLE.get(kind, ())}
    return tuple(
        (name, python_pattern(limit) if name == "pattern" else limit)
        for name, limit in stated.items()
        if limit is not None and (limit or not name.startswith(("min_", "unique_")))
    )


def codec(type_: Type, naming: Naming) -> Codec:
    """The codec of ``type_``.

    Args:
        type_: a type of the family.
        naming: what classes and enums are called, and what references lead to.
    """
    type_ = naming.follow(type_)
    match type_:
        case CheckedType(type=checked, checks=checks):
            return Codec(CHECKED, (_inside(checked, naming), Source(checks_source(checks))))
        case AnyType():
            return ANY
        case Scalar():
            return _scalar(type_)
        case LiteralType(values):
            return Codec("Const", values)
        case EnumType(place):
            return Codec("Enum", (naming.class_at(place),))
        case ObjectType(place=place):
            return Codec("Ref", (naming.class_at(place),))
        case ArrayType(item, constraints):
            return Codec("Array", (_inside(item, naming),), options(constraints, "array"))
        case TupleType():
            return _tuple(type_, naming)
        case MapType(value, constraints):
            inner, limits = _inside(value, naming), options(constraints, "object")
            return Codec("Map", (inner,), limits) if limits or inner != ANY else OBJECT
        case NullableType(inner):
            return Codec("Nullable", (_inside(inner, naming),))
        case UnionType():
            return _union(type_, naming)
        case _:
            raise AssertionError(f"a reference that leads nowhere: {type_}")


def _inside(type_: Type, naming: Naming) -> Codec:
    """The codec of a type inside of another, which refers to an alias that contains itself."""
    alias = naming.recursive(type_)
    if alias is None:
        return codec(type_, naming)
    name = naming.component(alias)
    kinds = sorted(_kinds(type_, naming))
    plain = (("is_plain", True),) if naming.is_plain(alias) else ()
    return Codec(RECURSIVE, (naming.modules[name], name, *kinds), plain)


def _kinds(type_: Type, naming: Naming) -> set[str]:
    """The JSON types of the values that ``type_`` allows."""
    type_ = naming.resolve(type_)
    match type_:
        case Scalar(kind):
            return {"number" if kind == "integer" else kind}
        case EnumType():
            return {"string"}
        case ArrayType() | TupleType():
            return {"array"}
        case MapType() | ObjectType():
            return {"object"}
        case LiteralType(values):
            return set(map(_literal_kind, values))
        case NullableType(inner):
            return {"null", *_kinds(inner, naming)}
        case UnionType(variants=variants):
            return {kind for each in variants for kind in _kinds(each.type, naming)}
        case _:
            return {"array", "boolean", "null", "number", "object", "string"}


def _tuple(tuple_: TupleType, naming: Naming) -> Codec:
    limits = options(tuple_.constraints, "array")
    fixed = tuple_.fixed
    if fixed is not None:
        counted = ("min_items", "max_items")
        inside = tuple(_inside(each, naming) for each in fixed)
        return Codec(TUPLE, inside, tuple(each for each in limits if each[0] not in counted))
    rest = NO_SUCH_ITEM if tuple_.rest is None else _inside(tuple_.rest, naming)
    return Codec(POSITIONS, (rest, *(_inside(each, naming) for each in tuple_.items)), limits)


def _scalar(scalar: Scalar) -> Codec:
    call, constant = _SCALARS[scalar.kind]
    format_ = format_of(scalar)
    if format_ is not None:
        call, constant = format_.codec, format_.constant
    limits = options(scalar.constraints, scalar.kind)
    return Codec(call, (), limits) if limits else Codec(constant, call=False)


def _union(union: UnionType, naming: Naming) -> Codec:
    """Select by the JSON type, and among the variants of the same JSON types."""
    groups: dict[frozenset[str], list[Codec]] = {}
    for variant in union.variants:
        each = _inside(variant.type, naming)
        if each == ANY:
            return ANY
        groups.setdefault(frozenset(_kinds(variant.type, naming)), []).append(each)
    one_of = union.one_of
    told = [
        (
            _objects(union, codecs, naming)
            if kinds == frozenset(["object"])
            else _same_kind(codecs, one_of)
        )
        for kinds, codecs in groups.items()
    ]
    if sum(map(len, groups)) > len(frozenset[str]().union(*groups)):
        return _best_fit([each for codecs in groups.values() for each in codecs], one_of)
    return told[0] if len(told) == 1 else Codec("ByJsonType", tuple(told))


def _literal_kind(value: str | int | float | bool) -> str:
    if isinstance(value, bool):
        return "boolean"
    return "string" if isinstance(value, str) else "number"


def _same_kind(codecs: list[Codec], one_of: bool) -> Codec:
    distinct = _distinct(codecs, one_of)
    if len(distinct) == 1:
        return distinct[0]
    match sorted(distinct, key=lambda each: each.name != "Enum"):
        case [Codec(name="Enum") as enum, other] if other.name != "Enum":
            return Codec("EnumOr", (enum, other), _exactly(one_of))
        case _:
            return _best_fit(distinct, one_of)


def _best_fit(codecs: Sequence[Codec], one_of: bool) -> Codec:
    distinct = _distinct(codecs, one_of)
    return distinct[0] if len(distinct) == 1 else Codec("BestFit", distinct, _exactly(one_of))


def _distinct(codecs: Sequence[Codec], one_of: bool) -> tuple[Codec, ...]:
    """``codecs``, each once; to the letter, ``oneOf`` allows nothing that is there twice."""
    if one_of:
        return tuple(codecs)
    # By their text: the codecs of 1 and of true are equal.
    return tuple({repr(each): each for each in codecs}.values())


def _exactly(one_of: bool) -> tuple[tuple[str, Argument], ...]:
    """The option of a union whose variants may overlap, if only one of them may fit."""
    return (("one_of", True),) if one_of else ()


def _open(tags: Tags) -> tuple[tuple[str, Argument], ...]:
    return (("is_open", True),) if tags.is_open else ()


def _objects(union: UnionType, codecs: list[Codec], naming: Naming) -> Codec:
    tags, default = naming.tags(union), naming.default_variant(union)
    other = None if default is None else codec(default, naming)
    classes = [each for each in codecs if each.name == "Ref" or each != other]
    if tags is None or any(each.name != "Ref" for each in classes):
        return _best_fit(codecs, union.one_of)
    return _tagged(tags, classes, union.one_of, other)


def _tagged(tags: Tags, codecs: list[Codec], one_of: bool, other: Codec | None = None) -> Codec:
    """The codec that selects by ``tags``; ``other`` is the codec of what has none of them."""
    then = dict(tags.then)
    table = tuple(
        (
            value,
            (
                _tagged(then[value], codecs, one_of)
                if value in then
                else _best_fit([codecs[position] for position in positions], one_of)
            ),
        )
        for value, positions in tags.values
    )
    untagged = (other,) if other else tuple(codecs[position] for position in tags.optional)
    has_default = (("has_default", True),) if other else ()
    return Codec(
        "Tagged",
        (tags.key, table, *untagged),
        (*_exactly(one_of and (tags.is_open or len(untagged) > 1)), *_open(tags), *has_default),
    )

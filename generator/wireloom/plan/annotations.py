"""The annotation of an attribute, made from its type: the type of a value without deviations."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from wireloom.model.ir import (
    ArrayType,
    CheckedType,
    EnumType,
    LiteralType,
    MapType,
    NullableType,
    ObjectType,
    Reference,
    Scalar,
    TupleType,
    Type,
    UnionType,
    children,
)
from wireloom.model.literals import literal
from wireloom.plan.formats import format_of
from wireloom.plan.naming import Naming

ENUM_TEXTS = "enum_texts"
"""The module with the strings of enums, which only type checkers read."""

_SCALARS = {
    "string": ("str",),
    # JSON does not distinguish 1 and 1.0, so a number may be either.
    "number": ("int", "float"),
    "integer": ("int",),
    "boolean": ("bool",),
    "null": ("None",),
}


def annotation(type_: Type, naming: Naming) -> str:
    """The annotation of a value of ``type_``, as source text."""
    return _joined(_parts(type_, naming))


def accepted(type_: Type, naming: Naming, texts: Mapping[str, str]) -> str:
    """The annotation of the parameter for a field of ``type_`` in the constructor.

    Beside a member of an enum, a string that the enum lists is accepted, and beside a date and time
    its text. ``texts`` has the name for the strings of each enum.
    """
    return _joined(_accepted_parts(type_, naming, texts))


def enums_in(type_: Type, naming: Naming) -> Iterator[EnumType]:
    """The enums whose strings are accepted for a field of ``type_``."""
    if naming.recursive(type_):
        return
    resolved = naming.resolve(type_)
    match resolved:
        case EnumType():
            yield resolved
        case NullableType(inner):
            yield from enums_in(inner, naming)
        case UnionType() if naming.alias_of(resolved) is None:
            for variant in resolved.variants:
                yield from enums_in(variant.type, naming)
        case _:
            pass


def _accepted_parts(type_: Type, naming: Naming, texts: Mapping[str, str]) -> Iterator[str]:
    if naming.recursive(type_):
        yield from _parts(type_, naming)
        return
    resolved = naming.resolve(type_)
    match resolved:
        case EnumType(place=place):
            yield naming.class_at(place)
            yield f"{ENUM_TEXTS}.{texts[naming.class_at(place)]}"
        case NullableType(inner):
            yield from _accepted_parts(inner, naming, texts)
            yield "None"
        case UnionType() if naming.alias_of(resolved) is None:
            for variant in resolved.variants:
                yield from _accepted_parts(variant.type, naming, texts)
            yield from _untagged(resolved, naming)
        case _:
            yield from _parts(resolved, naming)
            yield from () if format_of(resolved) is None else ("str",)


def _joined(members: Iterable[str]) -> str:
    parts = list(dict.fromkeys(members))
    if "Any" in parts:
        return "Any"
    if "None" in parts:
        parts = [*(part for part in parts if part != "None"), "None"]
    return " | ".join(parts)


def optional(text: str) -> str:
    """``text`` or None."""
    return text if text in ("Any", "None") or text.endswith(" | None") else f"{text} | None"


def _parts(type_: Type, naming: Naming) -> Iterator[str]:
    """The members of the annotation when it is seen as a union."""
    alias = naming.recursive(type_)
    if alias is not None:
        yield naming.component(alias)
        return
    type_ = naming.follow(type_)
    match type_:
        case CheckedType(inner):
            yield from _parts(inner, naming)
        case Scalar(kind=kind):
            format_ = format_of(type_)
            yield from _SCALARS[kind] if format_ is None else (format_.annotation,)
        case LiteralType(values):
            yield from _literal_parts(values)
        case EnumType(place=place) | ObjectType(place=place):
            yield naming.class_at(place)
        case ArrayType(item):
            yield f"list[{annotation(item, naming)}]"
        case TupleType(fixed=None):
            parts = (part for each in type_.members for part in _parts(each, naming))
            yield f"list[{_joined(parts)}]"
        case TupleType(fixed=fixed):
            yield f"tuple[{', '.join(annotation(each, naming) for each in fixed or ())}]"
        case MapType(value):
            yield f"dict[str, {annotation(value, naming)}]"
        case NullableType(inner):
            yield from _parts(inner, naming)
            yield "None"
        case UnionType():
            yield from _union_parts(type_, naming)
        case _:
            yield "Any"


def _literal_parts(values: tuple[str | int | float | bool, ...]) -> Iterator[str]:
    """The annotations of fixed values. A literal type cannot be a float (PEP 586)."""
    has_fraction = any(isinstance(value, float) for value in values)
    fixed = [
        literal(value)
        for value in values
        if isinstance(value, str | bool) or (isinstance(value, int) and not has_fraction)
    ]
    if fixed:
        yield f"Literal[{', '.join(fixed)}]"
    if has_fraction:
        yield from _SCALARS["number"]


def _union_parts(union: UnionType, naming: Naming) -> Iterator[str]:
    name = naming.alias_of(union)
    if name is not None:
        yield name
        return
    yield from variant_parts(union, naming)


def variant_parts(union: UnionType, naming: Naming) -> Iterator[str]:
    """The annotations of the variants of ``union``.

    An object with an unknown tag stays a dict, so a union with tags includes ``dict``, unless the
    document names the variant of such an object.
    """
    for variant in union.variants:
        yield from _inner_parts(variant.type, union, naming)
    yield from _untagged(union, naming)


def _inner_parts(type_: Type, union: UnionType, naming: Naming) -> Iterator[str]:
    """The annotations of a variant. A union that is one has the place of ``union``, and no name."""
    match type_:
        case CheckedType(inner):
            yield from _inner_parts(inner, union, naming)
        case UnionType() if type_.place == union.place:
            yield from variant_parts(type_, naming)
        case _:
            yield from _parts(type_, naming)


def _untagged(union: UnionType, naming: Naming) -> Iterator[str]:
    if naming.keeps_unknown(union):
        yield "dict[str, Any]"


def imported_names(type_: Type, naming: Naming) -> Iterator[str]:
    """The classes, enums and aliases of other modules that the annotation of ``type_`` uses."""
    if isinstance(type_, Reference):
        yield from _names_elsewhere(type_, naming)
    elif isinstance(type_, EnumType | ObjectType):
        yield naming.class_at(type_.place)
    else:
        for child in children(type_):
            yield from imported_names(child, naming)


def _names_elsewhere(type_: Type, naming: Naming) -> Iterator[str]:
    """The same for a type of another component, whose module names its unions."""
    recursive = naming.recursive(type_)
    if recursive is not None:
        yield naming.component(recursive)
        return
    type_ = naming.follow(type_)
    alias = naming.alias_of(type_) if isinstance(type_, UnionType) else None
    if alias is not None:
        yield alias
    elif isinstance(type_, EnumType | ObjectType):
        yield naming.class_at(type_.place)
    else:
        for child in children(type_):
            yield from _names_elsewhere(child, naming)


def local_unions(type_: Type) -> Iterator[UnionType]:
    """The unions defined in ``type_``, without those behind references and inside classes."""
    waiting = [type_]
    while waiting:
        here = waiting.pop()
        if isinstance(here, UnionType):
            yield here
        if not isinstance(here, ObjectType):
            waiting.extend(reversed(children(here)))

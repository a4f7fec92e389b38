"""The map of a family's unions: how the decoder selects a variant."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

from wireloom.model.ir import (
    ArrayType,
    EnumType,
    Family,
    LiteralType,
    MapType,
    ObjectType,
    Scalar,
    TupleType,
    UnionType,
    Variant,
    walk,
)
from wireloom.plan.naming import Naming

Evidence: TypeAlias = Literal["explicit", "inferred", "type", "structural", "ambiguous"]


@dataclass(frozen=True, slots=True, kw_only=True)
class VariantEntry:
    """A variant: the component it is, or its JSON type, and the tags that stand for it.

    ``untagged`` says that it may come without a tag; if the document names the variant of what has
    no tag that it knows, that one alone.
    """

    name: str
    tags: tuple[str, ...] = ()
    untagged: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class UnionEntry:
    """A union: its place, the evidence, the properties that have the tags, and the variants.

    ``evidence`` is one of

    - ``explicit``: the document's discriminator names the property;
    - ``inferred``: a property that all variants have, with fixed strings that differ, or one such
      property and then another one;
    - ``type``: the JSON type of the value, as one variant at most is an object of named properties;
    - ``structural``: how well the value fits, as there is no such property;
    - ``ambiguous``: a property tells some of the variants apart, and for a tag that several share
      how well the value fits.
    """

    place: str
    evidence: Evidence
    key: str | None = None
    variants: tuple[VariantEntry, ...]


def union_map(family: Family) -> tuple[UnionEntry, ...]:
    """Every union of ``family``, in the order of its components, sorted by place in each."""
    naming = Naming(family)
    found = [
        _entry(type_, naming)
        for component in family.components
        for type_ in walk(component.type)
        if isinstance(type_, UnionType)
    ]
    return tuple(sorted(found, key=lambda each: each.place))


def _entry(union: UnionType, naming: Naming) -> UnionEntry:
    objects = [each for each in union.variants if isinstance(naming.resolve(each.type), ObjectType)]
    tags = naming.tags(union) if len(objects) > 1 else None
    table: dict[int, list[str]] = {}
    for value, positions in tags.values if tags else ():
        for position in positions:
            table.setdefault(position, []).append(value)
    default = naming.default_variant(union)
    at = {id(each): position for position, each in enumerate(objects)}
    optional = tags.optional if tags else ()
    evidence: Evidence = "type" if len(objects) < 2 else "structural"  # noqa: PLR2004 - a choice
    if tags:
        evidence = tags.source if tags.unique else "ambiguous"
    return UnionEntry(
        place=str(union.place),
        evidence=evidence,
        key=", then ".join(tags.keys) if tags else None,
        variants=tuple(
            VariantEntry(
                name=_name(each, naming),
                tags=tuple(table.get(at.get(id(each), -1), ())),
                untagged=(each.type == default if default else at.get(id(each), -1) in optional),
            )
            for each in union.variants
        ),
    )


def _name(variant: Variant, naming: Naming) -> str:
    if variant.component:
        return variant.component
    match naming.resolve(variant.type):
        case ObjectType(place=place):
            return str(place)
        case ArrayType() | TupleType():
            return "array"
        case MapType():
            return "object"
        case Scalar(kind):
            return kind
        case LiteralType(values):
            return " or ".join(map(str, values))
        case UnionType(place=place):
            return f"union {place}"
        case EnumType():
            return "enum"
        case _:
            return "any value"

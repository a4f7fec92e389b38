"""The facts that the schemas of one place state together: limits, enum values, defaults, titles.

Usually one schema describes a place; where ``allOf`` brings several together, these functions join
them. In a list of schemas a base comes before what extends it, so the last one wins, and of
limits the narrowest.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any, Literal, TypeAlias, cast

from wireloom.model.document import CHECKS, WHOLE, JsonObject
from wireloom.model.ir import (
    NO_CONSTRAINTS,
    CheckedType,
    Checks,
    Constraints,
    Default,
    Discriminator,
    EnumType,
    LiteralType,
    ObjectType,
    Place,
    Scalar,
    Type,
)
from wireloom.model.references import reference_name
from wireloom.normalize.schemas import NULL, distinct, identity, without

Schemas: TypeAlias = Sequence[JsonObject]
"""All the schemas that describe one place."""

ScalarKind: TypeAlias = Literal["string", "number", "integer", "boolean", "null"]

_LOWER = {
    "minimum": "minimum",
    "exclusiveMinimum": "exclusive_minimum",
    "minLength": "min_length",
    "minItems": "min_items",
    "minProperties": "min_properties",
}
_UPPER = {
    "maximum": "maximum",
    "exclusiveMaximum": "exclusive_maximum",
    "maxLength": "max_length",
    "maxItems": "max_items",
    "maxProperties": "max_properties",
}
_OTHER = {"multipleOf": "multiple_of", "pattern": "pattern", "uniqueItems": "unique_items"}
_LIMITS = frozenset([*_LOWER, *_UPPER, *_OTHER])


def last(schemas: Schemas, keyword: str, otherwise: Any) -> Any:
    """The value of ``keyword`` in the last schema that has it, or ``otherwise``."""
    if len(schemas) == 1:  # as it mostly is
        return schemas[0].get(keyword, otherwise)
    given = [schema[keyword] for schema in schemas if keyword in schema]
    return given[-1] if given else otherwise


def component(schemas: Schemas) -> str:
    """The component that a variant refers to; empty where it is written out.

    The schemas beside the union come before the variant itself.
    """
    said = schemas[-1] if schemas else {}
    return (reference_name(said["$ref"]) or "") if "$ref" in said else ""


def each_once(schemas: Iterable[JsonObject]) -> tuple[JsonObject, ...]:
    """The schemas without repetition, in order."""
    given = tuple(schemas)
    if len(given) <= 1:
        return given
    return tuple({identity(schema): schema for schema in given}.values())


def allows_null(schema: JsonObject) -> bool:
    """Whether a schema in normal form, that is no reference, has null among its variants."""
    return NULL in schema.get("anyOf", ())


def less_null(schema: JsonObject) -> JsonObject:
    """``schema`` without the variant null."""
    if not allows_null(schema):
        return schema
    rest = {**schema, "anyOf": [each for each in schema["anyOf"] if each != NULL]}
    return {**without(rest, "anyOf"), **rest["anyOf"][0]} if len(rest["anyOf"]) == 1 else rest


def kinds(schemas: Schemas) -> list[str]:
    """The types that the schemas state, each once; integer is the narrower of the numbers."""
    stated = distinct([schema["type"] for schema in schemas if "type" in schema])
    return ["integer"] if sorted(stated) == ["integer", "number"] else stated


def scalar(kind: ScalarKind, schemas: Schemas) -> Scalar:
    """The scalar of type ``kind`` that the schemas describe."""
    return Scalar(kind, last(schemas, "format", None), constraints(schemas))


def enum(schemas: Schemas, place: Place) -> EnumType | LiteralType:
    """The values that every enum among ``schemas`` allows, in the order of the first.

    If enums have no value in common, the last one is used.
    """
    enums = [cast("list[Any]", schema["enum"]) for schema in schemas if "enum" in schema]
    common = enums[0]
    for other in enums[1:]:
        allowed = {identity(value) for value in other}
        common = [value for value in common if identity(value) in allowed] or other
    values = distinct(common)
    if len(values) > 1 and all(isinstance(value, str) for value in values):
        description = last(schemas, "description", "")
        return EnumType(place, tuple(values), description, constraints(schemas))
    return LiteralType(tuple(values))


def constraints(schemas: Schemas) -> Constraints:
    """The limits that the schemas set together: of each kind the narrowest."""
    found: dict[str, Any] = {}
    for schema in schemas:
        if _LIMITS.isdisjoint(schema):
            continue
        for keyword, name in _LOWER.items():
            if keyword in schema:
                found[name] = max(found.get(name, schema[keyword]), schema[keyword])
        for keyword, name in _UPPER.items():
            if keyword in schema:
                found[name] = min(found.get(name, schema[keyword]), schema[keyword])
        found.update({name: schema[key] for key, name in _OTHER.items() if key in schema})
    return Constraints(**found) if found else NO_CONSTRAINTS


def checks(schemas: Schemas) -> Checks | None:
    """What must hold besides the types of ``schemas``; None if nothing must."""
    given = [check for schema in schemas for check in schema.get(CHECKS, ())]
    if not given:
        return None
    whole = [check[WHOLE] for check in given if WHOLE in check]
    rest = [json.dumps(check, ensure_ascii=False) for check in given if WHOLE not in check]
    return Checks(tuple(dict.fromkeys(rest)), tuple(dict.fromkeys(whole)))


def checked(type_: Type, checks: Checks) -> Type:
    """``type_`` with ``checks``."""
    match type_:
        case ObjectType(checks=None):
            return replace(type_, checks=checks)
        case _:
            return CheckedType(type_, checks)


def default(schemas: Schemas) -> Default | None:
    """The default value that the schemas state, if any."""
    given = last(schemas, "default", _NOTHING)
    return None if given is _NOTHING else Default(json.dumps(given, ensure_ascii=False))


_NOTHING: Any = object()
"""Stands for a default that is not given: no document has this value."""


def discriminator(schemas: Schemas) -> Discriminator | None:
    """The discriminator that stands beside a union among ``schemas``."""
    given = cast("JsonObject | None", last(schemas, "discriminator", None))
    if given is None:
        return None
    mapping = cast("dict[str, str]", given.get("mapping", {}))
    pairs = ((value, reference_name(target) or "") for value, target in mapping.items())
    return Discriminator(given["propertyName"], tuple(sorted(pairs)))

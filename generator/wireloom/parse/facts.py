"""What one schema in normal form says beside its structure: limits, values, defaults, titles."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any, Literal, TypeAlias, cast

from wireloom.model.document import CHECKS, COMPONENT, WHOLE, JsonObject
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
    Scalar,
    Type,
)
from wireloom.model.place import Place
from wireloom.model.references import reference_name

ScalarKind: TypeAlias = Literal["string", "number", "integer", "boolean", "null"]

_LIMITS = {
    "minimum": "minimum",
    "maximum": "maximum",
    "exclusiveMinimum": "exclusive_minimum",
    "exclusiveMaximum": "exclusive_maximum",
    "multipleOf": "multiple_of",
    "minLength": "min_length",
    "maxLength": "max_length",
    "pattern": "pattern",
    "minItems": "min_items",
    "maxItems": "max_items",
    "uniqueItems": "unique_items",
    "minProperties": "min_properties",
    "maxProperties": "max_properties",
}
"""The limits by their keywords."""


def component(schema: JsonObject) -> str:
    """The component that a variant refers to; empty where it is written out."""
    return (reference_name(schema["$ref"]) or "") if "$ref" in schema else schema.get(COMPONENT, "")


def scalar(kind: ScalarKind, schema: JsonObject) -> Scalar:
    """The scalar of type ``kind`` that ``schema`` describes."""
    return Scalar(kind, schema.get("format"), constraints(schema))


def enum(schema: JsonObject, place: Place) -> EnumType | LiteralType:
    """The values that the enum ``schema`` allows."""
    values = cast("list[Any]", schema["enum"])
    if len(values) > 1 and all(isinstance(value, str) for value in values):
        return EnumType(place, tuple(values), schema.get("description", ""), constraints(schema))
    return LiteralType(tuple(values))


def constraints(schema: JsonObject) -> Constraints:
    """The limits that ``schema`` sets."""
    found: dict[str, Any] = {_LIMITS[key]: schema[key] for key in schema.keys() & _LIMITS.keys()}
    return Constraints(**found) if found else NO_CONSTRAINTS


def checks(schema: JsonObject) -> Checks | None:
    """What must hold besides the type of ``schema``; None if nothing must."""
    given: list[JsonObject] = schema.get(CHECKS, [])
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


def default(schema: JsonObject) -> Default | None:
    """The default value that ``schema`` states, if any."""
    if "default" not in schema:
        return None
    return Default(json.dumps(schema["default"], ensure_ascii=False))


def discriminator(union: JsonObject) -> Discriminator | None:
    """The discriminator of ``union``."""
    given = cast("JsonObject | None", union.get("discriminator"))
    if given is None:
        return None
    mapping = cast("dict[str, str]", given.get("mapping", {}))
    pairs = ((value, reference_name(target) or "") for value, target in mapping.items())
    default = reference_name(given.get("defaultMapping", "")) or ""
    return Discriminator(given["propertyName"], tuple(sorted(pairs)), default)

"""Rules about ``enum`` and ``const``."""

from __future__ import annotations

import re
from collections.abc import Callable
from fractions import Fraction
from typing import Any, cast

from wireloom.model.document import JsonObject
from wireloom.normalize.keywords import CONSTRAINTS_OF
from wireloom.normalize.schemas import (
    NULL,
    all_text,
    body,
    distinct,
    has_type,
    is_text_enum,
    without,
)


def const(schema: JsonObject) -> JsonObject | None:
    """Write ``const`` as an enum of one value."""
    return {**without(schema, "const"), "enum": [schema["const"]]}


def array_enum(schema: JsonObject) -> JsonObject | None:
    """Move an enum beside ``type: array`` to the items: no array could be one of its values."""
    enum = cast("list[Any]", schema["enum"])
    if schema.get("type") != "array":
        return None
    rest = without(schema, "enum")
    items = cast(JsonObject, schema.get("items", {}))
    if enum and body(items) in ({}, {"type": "string"}):
        rest["items"] = {**items, "enum": distinct(enum)}
    return rest


def enum_beside_union(schema: JsonObject) -> JsonObject | None:
    """Drop an enum beside a union: the variants decide."""
    return without(schema, "enum") if "anyOf" in schema or "oneOf" in schema else None


def enum_null(schema: JsonObject) -> JsonObject | None:
    """Write null among the values as ``nullable``."""
    enum = cast("list[Any]", schema["enum"])
    if None not in enum:
        return None
    rest = [value for value in enum if value is not None]
    if not rest:
        return {**without(schema, "enum", "type"), **NULL}
    return {**schema, "enum": rest, "nullable": True}


def empty_enum(schema: JsonObject) -> JsonObject | None:
    """Drop an enum without values."""
    return None if schema["enum"] else without(schema, "enum")


def enum_repeats(schema: JsonObject) -> JsonObject | None:
    """Drop repeated values."""
    values = distinct(schema["enum"])
    return None if len(values) == len(schema["enum"]) else {**schema, "enum": values}


def enum_structured(schema: JsonObject) -> JsonObject | None:
    """Drop an enum that has arrays or objects among its values."""
    structured = any(isinstance(value, list | dict) for value in schema["enum"])
    return without(schema, "enum") if structured else None


def enum_type(schema: JsonObject) -> JsonObject | None:
    """Keep the values that ``type`` allows; if there are none, drop the type."""
    enum = cast("list[Any]", schema["enum"])
    kind = cast("str | None", schema.get("type"))
    if kind is None:
        return None
    fitting = [value for value in enum if has_type(value, kind)]
    if len(fitting) == len(enum):
        return None
    if fitting:
        return {**schema, "enum": fitting}
    untyped = without(schema, "type", *CONSTRAINTS_OF[kind])
    return {"type": "string", **untyped} if all_text(enum) else untyped


_MEETS: dict[str, Callable[[Any, Any], bool]] = {
    "minLength": lambda value, limit: len(value) >= limit,
    "maxLength": lambda value, limit: len(value) <= limit,
    "pattern": lambda value, limit: re.search(limit, value) is not None,
    "minimum": lambda value, limit: value >= limit,
    "maximum": lambda value, limit: value <= limit,
    "exclusiveMinimum": lambda value, limit: value > limit,
    "exclusiveMaximum": lambda value, limit: value < limit,
    "multipleOf": lambda value, limit: Fraction(value) % Fraction(limit) == 0,
}


def meets_limits(value: Any, kind: str, schema: JsonObject) -> bool:
    """Whether ``value``, which is of the type ``kind``, is within the limits of ``schema``."""
    return all(_MEETS[key](value, schema[key]) for key in _limits(schema, kind))


def _limits(schema: JsonObject, kind: str) -> list[str]:
    return [key for key in schema if key in CONSTRAINTS_OF[kind] and key in _MEETS]


def enum_limits(schema: JsonObject) -> JsonObject | None:
    """Drop limits that a value of the enum breaks."""
    kind = "string" if is_text_enum(schema) else cast("str | None", schema.get("type"))
    limits = _limits(schema, kind) if kind else []
    broken = [
        key
        for key in limits
        if not all(_MEETS[key](value, schema[key]) for value in schema["enum"])
    ]
    return without(schema, *broken) if broken else None

"""What one schema in normal form says beside its structure: limits, values, defaults, titles."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any, Literal, TypeAlias, cast

from wireloom.model.document import COMPONENT, JsonObject
from wireloom.model.ir import (
    NO_CONSTRAINTS,
    Constraints,
    Default,
    Discriminator,
    EnumType,
    LiteralType,
    Place,
    Scalar,
)
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

_LETTERS = str.maketrans("0123456789abcdef", "abcdefghijklmnop")


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
    return Discriminator(given["propertyName"], tuple(sorted(pairs)))


def variant_places(variants: Sequence[JsonObject], place: Place) -> Iterator[Place]:
    """The place of each variant of the union at ``place``.

    An object has a place of its own, and so have arrays (and maps) when there are several; what
    stands alone of its kind takes the union's. No place depends on a position.
    """
    counts = Counter(_kind(variant) for variant in variants)
    keys = [_key(each) if _needs_key(each, counts) else "" for each in variants]
    keys = _longer(keys, ["-".join(each.get("required", ())) for each in variants], " with ")
    keys = _longer(keys, [_digest(each) for each in variants], " ")
    return (place.variant(key) if key else place for key in keys)


def _longer(keys: list[str], endings: list[str], link: str) -> list[str]:
    """Put an ending behind each key that another variant has too."""
    uses = Counter(keys)
    return [
        f"{key}{link}{ending}" if key and ending and uses[key] > 1 else key
        for key, ending in zip(keys, endings, strict=True)
    ]


def _needs_key(variant: JsonObject, counts: Counter[str]) -> bool:
    kind = _kind(variant)
    return kind == "object" or (kind in ("array", "map") and counts[kind] > 1)


def _kind(schema: JsonObject) -> str:
    if "$ref" in schema:
        return "reference"
    if schema.get("properties") or schema.get("required"):
        return "object"
    if schema.get("type") == "object":
        return "map"
    return str(schema.get("type", "any"))


def _key(schema: JsonObject) -> str:
    """Title or component, else the value of the only tag, else the names of the properties."""
    named = cast("str | None", schema.get("title") or schema.get(COMPONENT))
    if named:
        return named
    kind = _kind(schema)
    if kind == "array":
        return f"{_key(schema.get('items', {}))}-list"
    if kind == "map":
        return f"{_key(schema.get('additionalProperties') or {})}-map"
    if kind == "reference":
        return reference_name(schema["$ref"]) or kind
    properties = cast("dict[str, JsonObject]", schema.get("properties", {}))
    tags = [each["enum"][0] for each in properties.values() if len(each.get("enum", ())) == 1]
    if len(tags) == 1:
        return str(tags[0])
    return "-".join(sorted(properties)) or kind


def _digest(schema: JsonObject) -> str:
    """A suffix made from the variant alone, for variants that nothing else tells apart.

    It consists of letters, so that nobody takes it for a counter.
    """
    text = json.dumps(schema, sort_keys=True)
    return hashlib.sha256(text.encode()).hexdigest()[:8].translate(_LETTERS)

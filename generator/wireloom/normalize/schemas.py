"""Properties of a schema, and changed copies of it: helpers for the rules and for ``parse``."""

from __future__ import annotations

import json
from typing import Any, cast

from wireloom.model.document import JsonObject
from wireloom.normalize.keywords import ANNOTATIONS, is_number

NULL: JsonObject = {"type": "null"}


BESIDE_UNION = frozenset({"anyOf", "discriminator", "nullable"}) | ANNOTATIONS


def without(schema: JsonObject, *keywords: str) -> JsonObject:
    """``schema`` without some keywords."""
    return {key: value for key, value in schema.items() if key not in keywords}


def body(schema: JsonObject) -> JsonObject:
    """The keywords that restrict which values are valid: all but :func:`annotations_of`."""
    return {key: value for key, value in schema.items() if key not in ANNOTATIONS}


def annotations_of(schema: JsonObject) -> JsonObject:
    """The keywords of ``schema`` that describe its place and restrict nothing."""
    return {key: value for key, value in schema.items() if key in ANNOTATIONS}


def nothing_but_annotations(schema: JsonObject) -> bool:
    """Whether ``schema`` has annotations and ``nullable`` alone."""
    return set(body(schema)) <= {"nullable"}


def with_annotations(inner: JsonObject, outer: JsonObject) -> JsonObject:
    """``inner`` with the annotations of ``outer``, which win: they describe this place."""
    return {**inner, **outer}


def distinct(values: list[Any]) -> list[Any]:
    """``values`` without repetition, as JSON tells them apart: 1 equals 1.0 and not true."""
    if all(map(_is_text, values)):
        return list(dict.fromkeys(values))
    seen: set[str] = set()
    kept: list[Any] = []
    for value in values:
        key = identity(value)
        if key not in seen:
            seen.add(key)
            kept.append(value)
    return kept


def identity(value: Any) -> str:
    """A text that is the same for JSON values that are the same (at the top, 1 and 1.0 too)."""
    if not isinstance(value, str) and is_number(value) and value == int(value):
        return str(int(value))
    return _encode(value)


_encode = json.JSONEncoder(sort_keys=True).encode


def _is_text(value: Any) -> bool:
    return isinstance(value, str)


def all_text(values: list[Any]) -> bool:
    """Whether there are ``values``, and all are strings."""
    return bool(values) and all(map(_is_text, values))


def has_type(value: Any, kind: str) -> bool:
    """Whether the JSON ``value`` is of the JSON Schema type ``kind``."""
    if kind in ("number", "integer"):
        return is_number(value) and (kind == "number" or value == int(value))
    return isinstance(value, _PYTHON[kind])


_PYTHON = {"string": str, "boolean": bool, "array": list, "object": dict, "null": type(None)}


def is_text_enum(schema: JsonObject) -> bool:
    """Whether ``schema`` is an enum of strings."""
    return (
        "enum" in schema and all_text(schema["enum"]) and schema.get("type", "string") == "string"
    )


def variants_of(schema: JsonObject) -> list[JsonObject]:
    """The variants of the union ``schema``."""
    return cast("list[JsonObject]", schema["anyOf"])


def first_of_each(schemas: list[JsonObject]) -> list[JsonObject]:
    """The schemas of which none before has the same body."""
    kept: dict[str, JsonObject] = {}
    for schema in schemas:
        said = body(schema)
        only_refers = len(said) == 1 and "$ref" in said
        kept.setdefault(said["$ref"] if only_refers else identity(said), schema)
    return list(kept.values())


def parts_of(schema: JsonObject) -> list[JsonObject]:
    """The schemas that hold for the same value as ``schema``: a choice of one is none."""
    variants: list[JsonObject] = schema.get("anyOf", [])
    return [*schema.get("allOf", ()), *(variants if len(variants) == 1 else ())]


_AROUND = frozenset({"allOf", "anyOf", "discriminator"})


def about(schema: JsonObject) -> JsonObject:
    """What ``schema`` says of its place, or the only part of it that restricts anything."""
    parts = parts_of(schema)
    telling = [part for part in parts if body(part)]
    alone = body(schema).keys() <= _AROUND and len(first_of_each(telling)) == 1
    told: JsonObject = {}
    for part in parts:
        if alone or not body(part):
            told.update(about(part))
    return {**told, **annotations_of(schema)}

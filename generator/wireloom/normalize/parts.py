"""Rules about ``allOf``."""

from __future__ import annotations

from typing import cast

from wireloom.model.document import JsonObject
from wireloom.normalize.schemas import (
    body,
    first_of_each,
    nothing_but_annotations,
    with_annotations,
    without,
)


def annotation_part(schema: JsonObject) -> JsonObject | None:
    """Move parts that have annotations alone beside ``allOf``."""
    parts = cast("list[JsonObject]", schema["allOf"])
    plain = [part for part in parts if not body(part)]
    if not plain:
        return None
    said: JsonObject = {}
    for part in plain:
        said.update(part)
    return {**said, **schema, "allOf": [part for part in parts if body(part)]}


def empty_all_of(schema: JsonObject) -> JsonObject | None:
    """Drop ``allOf`` without parts."""
    return None if schema["allOf"] else without(schema, "allOf")


def repeated_part(schema: JsonObject) -> JsonObject | None:
    """Drop repeated parts."""
    parts = first_of_each(schema["allOf"])
    return None if len(parts) == len(schema["allOf"]) else {**schema, "allOf": parts}


def wrapped_reference(schema: JsonObject) -> JsonObject | None:
    """Replace ``allOf`` around one reference by the reference."""
    parts = cast("list[JsonObject]", schema["allOf"])
    rest = without(schema, "allOf", "type")
    if len(parts) != 1 or "$ref" not in parts[0] or not nothing_but_annotations(rest):
        return None
    return with_annotations(parts[0], rest)


def single_part(schema: JsonObject) -> JsonObject | None:
    """Replace ``allOf`` around one schema by that schema."""
    parts = cast("list[JsonObject]", schema["allOf"])
    rest = without(schema, "allOf")
    if len(parts) != 1 or not body(rest).keys().isdisjoint(body(parts[0]).keys() | {"$ref"}):
        return None
    if "$ref" in parts[0] and not nothing_but_annotations(rest):
        return None
    if "anyOf" in parts[0] and not nothing_but_annotations(rest):
        return None
    return with_annotations(parts[0], rest)

"""Schemas in an older dialect of JSON Schema → the keywords of 2020-12."""

from __future__ import annotations

import re
from typing import Any, cast

from wireloom.model import pointer
from wireloom.model.document import JsonObject, Place

_ANNOTATIONS = frozenset(
    {"title", "description", "default", "examples", "deprecated", "readOnly", "writeOnly"}
)


def is_before_2019(dialect: object) -> bool:
    """Whether ``dialect``, the value of ``$schema``, is draft-07 or older."""
    return isinstance(dialect, str) and re.search(r"draft-0[3-7]", dialect) is not None


def modernize(schema: JsonObject, dialect: object) -> None:
    """Write the keywords of one schema as 2020-12 has them, in place.

    Args:
        schema: a schema; those inside it are left as they are.
        dialect: the value of ``$schema`` where the schema is, if there is one.
    """
    if "$ref" in schema and is_before_2019(dialect):  # draft-07, core, section 8.3
        for keyword in schema.keys() - _ANNOTATIONS - {"$ref", "definitions"}:
            del schema[keyword]
    if isinstance(schema.get("items"), list):
        schema["prefixItems"] = schema.pop("items")
        if "additionalItems" in schema:
            schema["items"] = schema.pop("additionalItems")
    if "items" not in schema or "prefixItems" not in schema:
        schema.pop("additionalItems", None)
    dependencies = schema.get("dependencies")
    if isinstance(dependencies, dict):
        del schema["dependencies"]
        for name, each in cast(JsonObject, dependencies).items():
            keyword = "dependentRequired" if isinstance(each, list) else "dependentSchemas"
            cast(JsonObject, schema.setdefault(keyword, {}))[name] = each


_NAMED = frozenset({"properties", "patternProperties", "$defs", "definitions", "dependencies"})
"""Keywords whose value is an object: its keys are names."""


def modern_place(data: Any, place: Place) -> Place:
    """``place`` in ``data``, a document in an older dialect, once :func:`modernize` was there."""
    found: list[str] = []
    is_name = False
    for step in place:
        found.append(step if is_name else _modern_keyword(data, step))
        is_name = not is_name and step in _NAMED
        data = pointer.value_at(data, (step,))
    return tuple(found)


def _modern_keyword(schema: Any, keyword: str) -> str:
    """What ``keyword`` of ``schema`` becomes."""
    if keyword == "dependencies" and isinstance(schema, dict):
        return "dependentSchemas"
    if not isinstance(schema, dict) or not isinstance(cast(JsonObject, schema).get("items"), list):
        return keyword
    return {"items": "prefixItems", "additionalItems": "items"}.get(keyword, keyword)

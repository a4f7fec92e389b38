"""Schemas in an older dialect of JSON Schema → the keywords of 2020-12."""

from __future__ import annotations

import re
from typing import cast

from wireloom.model.document import JsonObject

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

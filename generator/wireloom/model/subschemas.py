"""The places in a schema where other schemas are; elsewhere there is data that may look like one.

A ``$ref`` under ``default`` or ``enum``, or a property that happens to be *called* ``$ref``, is not
a reference. The steps that follow or rewrite references go by this module, so that they agree.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeAlias, cast

from wireloom.model.document import JsonObject

Tokens: TypeAlias = tuple[str | int, ...]
"""The way from a schema to a schema inside it, as the tokens of a JSON Pointer."""

_ONE = frozenset(
    {
        *("items", "additionalItems", "unevaluatedItems", "contains"),
        *("additionalProperties", "unevaluatedProperties", "propertyNames"),
        *("not", "if", "then", "else", "contentSchema"),
    }
)
"""Keywords whose value is a schema (``items`` may be a list of them in older dialects)."""

_LIST = frozenset({"allOf", "anyOf", "oneOf", "prefixItems"})
"""Keywords whose value is a list of schemas."""

_NAMED = frozenset({"properties", "patternProperties", "dependentSchemas", "$defs", "definitions"})
"""Keywords whose value is an object: its keys are names, its values are schemas."""


def children(schema: JsonObject) -> Iterator[tuple[Tokens, JsonObject]]:
    """The schemas directly inside ``schema``, and the tokens that lead to each, in their order.

    Boolean schemas are left out, and so are malformed keywords, which
    ``normalize`` reports.
    """
    for keyword, value in schema.items():
        if keyword in _NAMED and isinstance(value, dict):
            for name, child in cast(JsonObject, value).items():
                if isinstance(child, dict):
                    yield (keyword, name), cast(JsonObject, child)
        elif keyword in _ONE and isinstance(value, dict):
            yield (keyword,), cast(JsonObject, value)
        elif (keyword in _LIST or keyword == "items") and isinstance(value, list):
            for index, child in enumerate(cast("list[object]", value)):
                if isinstance(child, dict):
                    yield (keyword, index), cast(JsonObject, child)


def copies(schema: JsonObject) -> list[JsonObject]:
    """A copy of ``schema``, then the copies of all the schemas inside it, outermost first.

    Together they are one new schema, the first. They may be changed in place; data is shared with
    ``schema``. There is no recursion, so that a schema may be as deep as a document may be.
    """
    found = [dict(schema)]
    for here in found:  # which grows on the way
        for keyword, value in here.items():
            here[keyword] = _copied(keyword, value, found)
    return found


def _copied(keyword: str, value: object, found: list[JsonObject]) -> object:
    """``value`` with copies of the schemas in it, which are added to ``found``."""

    def copied(child: object) -> object:
        if not isinstance(child, dict):
            return child
        found.append(dict(cast(JsonObject, child)))
        return found[-1]

    if keyword in _NAMED and isinstance(value, dict):
        return {name: copied(child) for name, child in cast(JsonObject, value).items()}
    if keyword in _ONE and isinstance(value, dict):
        return copied(cast(JsonObject, value))
    if (keyword in _LIST or keyword == "items") and isinstance(value, list):
        return [copied(child) for child in cast("list[object]", value)]
    return value

"""The places in a schema where other schemas are; elsewhere there is data that may look like one.

A ``$ref`` under ``default`` or ``enum``, or a property that happens to be *called* ``$ref``, is not
a reference. The steps that follow or rewrite references go by this module, so that they agree.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
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


def every(schema: JsonObject) -> list[JsonObject]:
    """``schema``, then all the schemas inside it, outermost first: the order of :func:`copies`."""
    found = [schema]
    for here in found:
        found.extend(child for _, child in children(here))
    return found


def is_schema_place(place: Sequence[str]) -> bool:
    """Whether OpenAPI has a schema at ``place``, a JSON Pointer that was split at the top.

    That is a component, the ``schema`` of a media type, parameter or header (``itemSchema`` since
    OpenAPI 3.2), or a schema inside one of these. Below ``definitions``, ``$defs`` and ``x-...``,
    of which OpenAPI says nothing, any value may be one.
    """
    if not place:
        return False
    if place[0] in ("definitions", "$defs") or place[0].startswith("x-"):
        return len(place) > 1
    if tuple(place[:2]) == ("components", "schemas"):
        return len(place) > _COMPONENT and _leads_inside(place[_COMPONENT + 1 :])
    return any(
        token in ("schema", "itemSchema") and at > _COMPONENT and _leads_inside(place[at + 1 :])
        for at, token in enumerate(place)
    )


_COMPONENT = 2
"""The index of a component's name in its place; no other schema is less deep."""


def _leads_inside(way: Sequence[str]) -> bool:
    """Whether ``way`` leads from a schema to itself or to a schema inside it."""
    rest = list(way)
    while rest:
        keyword = rest.pop(0)
        if keyword in _NAMED or keyword in _LIST or (keyword == "items" and rest[:1] == ["0"]):
            if not rest:
                return False
            rest.pop(0)
        elif keyword not in _ONE:
            return False
    return True


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

"""Where OpenAPI has which objects: what a reference at a place may lead to.

The kinds of objects are those that the components of a document may be (OpenAPI 3.2, Components
Object; Swagger 2.0, Swagger Object), and those on the way to them. What a document has elsewhere,
in examples for instance, is data: a ``$ref`` there is no reference.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

from wireloom.model import subschemas
from wireloom.model.document import JsonObject, Place

SECTIONS = {
    "schema": "schemas",
    "response": "responses",
    "parameter": "parameters",
    "requestBody": "requestBodies",
    "header": "headers",
    "callback": "callbacks",
    "pathItem": "pathItems",
    "mediaType": "mediaTypes",
}
"""The kinds that ``components`` has, and the key of each there."""

MAP, LIST = "{}", "[]"
"""What follows a kind, where the value is an object or an array of such."""

_METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace", "query")

_FIELDS: dict[str, dict[str, str]] = {
    "document": {
        **dict.fromkeys(("paths", "webhooks", "x-webhooks"), "pathItem{}"),
        "components": "components",
        **{"definitions": "schema{}", "responses": "response{}", "parameters": "parameter{}"},
    },
    "components": {section: f"{kind}{{}}" for kind, section in SECTIONS.items()},
    "pathItem": {
        **dict.fromkeys(_METHODS, "operation"),
        "additionalOperations": "operation{}",
        "parameters": "parameter[]",
    },
    "operation": {
        "parameters": "parameter[]",
        "requestBody": "requestBody",
        "responses": "response{}",
        "callbacks": "callback{}",
    },
    "requestBody": {"content": "mediaType{}"},
    "response": {"content": "mediaType{}", "headers": "header{}", "schema": "schema"},
    "parameter": {"content": "mediaType{}", "schema": "schema"},
    "header": {"content": "mediaType{}", "schema": "schema"},
    "mediaType": {
        **{"schema": "schema", "itemSchema": "schema"},
        **{"encoding": "encoding{}", "prefixEncoding": "encoding[]", "itemEncoding": "encoding"},
    },
    "encoding": {"headers": "header{}"},
}
"""What each kind of object holds: the kind of the value of each of its fields."""


def inside(kind: str, value: object) -> Iterator[tuple[str, Place, object]]:
    """The objects directly inside ``value``: the kind of each, the way to it, and it itself.

    Args:
        kind: the kind of ``value``.
        value: a value of a document; one that is malformed has nothing inside.
    """
    if kind.endswith(MAP) or kind == "callback":
        inner = "pathItem" if kind == "callback" else kind.removesuffix(MAP)
        for key, each in _members(value):
            yield inner, (key,), each
    elif kind.endswith(LIST):
        items = cast("list[object]", value) if isinstance(value, list) else []
        for index, each in enumerate(items):
            yield kind.removesuffix(LIST), (str(index),), each
    elif kind == "schema" and isinstance(value, dict):
        for way, child in subschemas.children(cast(JsonObject, value)):
            yield "schema", tuple(map(str, way)), child
    else:
        for key, each in _members(value):
            if key in _FIELDS.get(kind, {}):
                yield _FIELDS[kind][key], (key,), each


def _members(value: object) -> list[tuple[str, object]]:
    return list(cast(JsonObject, value).items()) if isinstance(value, dict) else []

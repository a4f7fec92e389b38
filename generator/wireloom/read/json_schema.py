"""JSON Schema documents → OpenAPI 3.1, whose schemas are JSON Schema 2020-12.

The definitions of the document become components, and so does the document itself: it is the root
unless the user chooses others. Older dialects (draft-04 to 2019-09) are written in the keywords of
2020-12.
"""

from __future__ import annotations

import re
from pathlib import Path, PurePath
from typing import cast
from urllib.parse import urlsplit

from wireloom.model.document import DEFAULT_ROOTS, Document, JsonObject, Place, Target
from wireloom.read.bundle import DEFINITIONS, Bundle
from wireloom.read.references import Files

_MARKS = frozenset(
    {"$schema", "$ref", "$defs", "definitions", "properties", "patternProperties", "items"}
    | {"allOf", "anyOf", "oneOf", "enum", "const", "additionalProperties", "type"}
)
"""The keywords by which a JSON Schema is told from other documents."""

_OTHERS = frozenset({"openapi", "swagger", "asyncapi", "overlay", "info", "paths"})
"""The keys that tell documents of other kinds."""

_SCHEMAS = ("components", "schemas")


def is_json_schema(data: JsonObject) -> bool:
    """Whether a document is a JSON Schema: it says so, or has a keyword that restricts values."""
    return not _MARKS.isdisjoint(data) and ("$schema" in data or _OTHERS.isdisjoint(data))


def from_json_schema(document: Document, below: Path | None) -> Document:
    """The OpenAPI document with the schemas of ``document``.

    Args:
        document: a JSON Schema that nothing else holds: its data is changed.
        below: the folder that other files are read from; None to read none.

    Raises:
        WireloomError: a file that is referred to cannot be read.
    """
    data, source = document.data, document.source
    named = _definitions(data)
    places = {Target(source, way): (*_SCHEMAS, name) for name, way in named.items()}
    root, is_own = _root(data, source, named)
    top = Target(source, ())
    made = Bundle(Files(document, below), {top: (*_SCHEMAS, root), **places})
    made.follow("schema", top)
    schemas = {name: made.files.value(Target(source, way)) for name, way in named.items()}
    is_library = is_own and _RESTRICTING.isdisjoint(data)
    whole: JsonObject = {
        "openapi": "3.1.0",
        "info": {"title": _text(data, "title") or root, "version": _text(data, "version")},
        DEFAULT_ROOTS: sorted(schemas) if is_library and schemas else [root],
        "components": {"schemas": {root: data, **schemas} if is_own else schemas},
    }
    return made.document(whole)


_IRRELEVANT = frozenset(
    {"$schema", "$id", "id", "$comment", "title", "description", "version", *DEFINITIONS}
)

_RESTRICTING = _MARKS - _IRRELEVANT


def _definitions(data: JsonObject) -> dict[str, Place]:
    """The name of each definition of a document, and the way to it."""
    return {
        name: (keyword, name)
        for keyword in reversed(DEFINITIONS)
        if isinstance(data.get(keyword), dict)
        for name, schema in cast(JsonObject, data[keyword]).items()
        if isinstance(schema, dict | bool)
    }


def _root(data: JsonObject, source: str, taken: dict[str, Place]) -> tuple[str, bool]:
    """The name of the schema that the document is, and whether it is none of its definitions."""
    reference = data.get("$ref")
    if isinstance(reference, str) and data.keys() - _IRRELEVANT == {"$ref"}:
        for name, way in taken.items():
            if reference == f"#/{'/'.join(way)}":
                return name, False
    address = PurePath(urlsplit(_text(data, "$id") or _text(data, "id")).path).name
    names = [_pascal(each) for each in (_text(data, "title"), _stem(address), _stem(source))]
    given = [each for each in names if each] or ["Root"]
    return next((each for each in given if each not in taken), f"{given[0]}Document"), True


def _stem(name: str) -> str:
    return re.sub(r"([.-]schema)?(\.(json|ya?ml))?$", "", PurePath(name).name)


def _pascal(text: str) -> str:
    words = re.findall(r"[A-Za-z0-9]+", text)
    return "".join(word[0].upper() + word[1:] for word in words)


def _text(data: JsonObject, key: str) -> str:
    return data[key] if isinstance(data.get(key), str) else ""

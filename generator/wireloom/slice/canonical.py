"""The canonical form of a family: its schemas in one order, with or without prose.

A snapshot is written in this form. What is compared with a snapshot is put into it first.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any, cast

from wireloom.model import subschemas
from wireloom.model.document import EVENTS, SNAPSHOT, Document, JsonObject

_ORDER = (
    *("$ref", "title", "summary", "description", "deprecated", "readOnly", "writeOnly"),
    *("type", "format", "nullable", "const", "enum", "default", "example", "examples"),
    *("minimum", "exclusiveMinimum", "maximum", "exclusiveMaximum", "multipleOf"),
    *("minLength", "maxLength", "pattern"),
    *("items", "minItems", "maxItems", "uniqueItems"),
    *("properties", "required", "additionalProperties", "minProperties", "maxProperties"),
    *("discriminator", "allOf", "anyOf", "oneOf", "not"),
)
"""The order of the keywords in a schema; any other keyword comes after these, by name."""

_RANK = {keyword: rank for rank, keyword in enumerate(_ORDER)}

_PROSE = frozenset({"summary", "description", "example", "examples", "externalDocs", "$comment"})
"""Keywords that tell a reader something, and say nothing about which values are valid."""

_LONGEST_WORDING = 40
"""A longer default with spaces is text for people: a prompt, or an explanation."""


_COMMENT_BEFORE_MARK = b"# The structure of everything"


def prune(document: Document) -> Document:
    """``document`` without prose and vendor extensions, in canonical order.

    What goes: descriptions, summaries, examples, links to documentation, comments, titles of
    spaces, defaults that hold a long text with spaces, and every ``x-...``. What stays
    is every fact about which values are valid, and the titles of one word, which name the variants
    of a union. A property *called* ``description`` is a fact, and so is every value of an ``enum``.
    """
    return _with_schemas(document, _structure)


def arrange(document: Document) -> Document:
    """``document`` in canonical order, with everything that its schemas say.

    Components are sorted by name and keywords by a fixed list; ``required`` and the mapping of a
    discriminator are sorted too. Properties, enum values and the variants of a union keep the
    document's order, because users see it.
    """
    return _with_schemas(document, _everything)


def marked(document: Document, mark: JsonObject) -> Document:
    """``document`` with the field that says how it was taken, before its components."""
    data = dict(document.data)
    components = data.pop("components")
    return document.with_data({**data, SNAPSHOT: mark, "components": components})


def is_pruned(document: Document, content: bytes) -> bool:
    """Whether ``document``, which was read from ``content``, is a snapshot without prose.

    The field ``SNAPSHOT`` says so. Snapshots of earlier versions lack it and begin with a comment.
    """
    mark = document.data.get(SNAPSHOT)
    if isinstance(mark, dict):
        return cast(JsonObject, mark).get("prose") is False
    return content.startswith(_COMMENT_BEFORE_MARK)


def _with_schemas(document: Document, keep: Callable[[JsonObject], JsonObject]) -> Document:
    """``document`` in canonical order, with what ``keep`` leaves of each schema in it."""
    head: JsonObject = {key: document.data[key] for key in _HEAD if key in document.data}
    schemas = {name: _kept(schema, keep) for name, schema in sorted(document.schemas.items())}
    return document.with_data({**head, "components": {"schemas": schemas}})


_HEAD = ("openapi", "info", EVENTS)


def _kept(schema: object, keep: Callable[[JsonObject], JsonObject]) -> object:
    if not isinstance(schema, dict):
        return schema
    copies = subschemas.copies(cast(JsonObject, schema))
    for here in copies:
        kept = _in_order(keep(here))
        here.clear()
        here.update(kept)
    return copies[0]


def _structure(schema: JsonObject) -> JsonObject:
    facts = {key: value for key, value in schema.items() if not _is_prose(key, value)}
    if isinstance(facts.get("discriminator"), dict):
        discriminator = cast(JsonObject, facts["discriminator"])
        facts["discriminator"] = {k: v for k, v in discriminator.items() if not k.startswith("x-")}
    return facts


def _everything(schema: JsonObject) -> JsonObject:
    return dict(schema)


def _is_prose(keyword: str, value: Any) -> bool:
    if keyword == "title":
        return not isinstance(value, str) or re.search(r"\s", value) is not None
    if keyword == "default":
        return any(
            len(text) > _LONGEST_WORDING and re.search(r"\s", text) for text in _texts(value)
        )
    return keyword in _PROSE or keyword.startswith("x-")


def _texts(value: Any) -> Iterator[str]:
    """Every string in ``value``."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for member in cast(JsonObject, value).values():
            yield from _texts(member)
    elif isinstance(value, list):
        for item in cast("list[object]", value):
            yield from _texts(item)


def _in_order(schema: JsonObject) -> JsonObject:
    keywords = sorted(schema, key=lambda keyword: (_RANK.get(keyword, len(_RANK)), keyword))
    ordered = {keyword: schema[keyword] for keyword in keywords}
    required = ordered.get("required")
    if isinstance(required, list):
        ordered["required"] = _sorted_names(cast("list[object]", required))
    discriminator = ordered.get("discriminator")
    if isinstance(discriminator, dict):
        ordered["discriminator"] = _discriminator(cast(JsonObject, discriminator))
    return ordered


def _sorted_names(required: list[object]) -> list[object]:
    names = {each for each in required if isinstance(each, str)}
    return [*sorted(names), *(each for each in required if not isinstance(each, str))]


def _discriminator(value: JsonObject) -> JsonObject:
    mapping = value.get("mapping")
    if not isinstance(mapping, dict):
        return value
    return {**value, "mapping": dict(sorted(cast(JsonObject, mapping).items()))}

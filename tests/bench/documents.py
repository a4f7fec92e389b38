"""Documents for the peers: the family as each of them reads it best, and synthetic ones.

A document is a ``dict[str, Any]``, an OpenAPI 3 document as JSON. Every function gives a new one.
"""

from __future__ import annotations

import copy
from collections.abc import Iterator
from typing import Any, cast

_PREFERRED = ("type", "provider", "role")
"""Which property names the variant, where several could."""


def objects(value: Any) -> Iterator[dict[str, Any]]:
    """Every JSON object in ``value``, itself included."""
    if isinstance(value, dict):
        found = cast("dict[str, Any]", value)
        yield found
        for each in list(found.values()):
            yield from objects(each)
    elif isinstance(value, list):
        for each in cast("list[object]", value):
            yield from objects(each)


def schemas(document: dict[str, Any]) -> dict[str, Any]:
    """The named schemas of ``document``."""
    return cast("dict[str, Any]", document["components"]["schemas"])


def discriminated(document: dict[str, Any]) -> dict[str, Any]:
    """``document`` with a discriminator on every union whose variants an enum tells apart.

    It is what a careful person would write into the document for pydantic and msgspec to read; a
    tag that the document forgot to require (as of tool calls) becomes required.
    """
    document = copy.deepcopy(document)
    known = schemas(document)
    for each in objects(document):
        variants = each.get("oneOf") or each.get("anyOf")
        if not isinstance(variants, list) or "discriminator" in each:
            continue
        names = [_target(variant) for variant in cast("list[object]", variants)]
        if len(names) > 1 and all(name in known for name in names):
            tag = _tag([known[name] for name in names])
            if tag is not None:
                each["discriminator"] = {"propertyName": tag}
                for name in names:
                    known[name]["required"] = sorted({*known[name].get("required", ()), tag})
    return document


def _target(schema: Any) -> str:
    """The name that a reference leads to; of what is no reference, the empty string."""
    if not isinstance(schema, dict):
        return ""
    return str(cast("dict[str, Any]", schema).get("$ref", "")).rpartition("/")[2]


def _tag(variants: list[dict[str, Any]]) -> str | None:
    """The property whose enum values no two of the variants share."""
    tags = [name for name in _enums(variants[0]) if all(name in _enums(each) for each in variants)]
    for name in sorted(tags, key=lambda tag: (tag not in _PREFERRED, tag)):
        values = [value for each in variants for value in _enums(each)[name]]
        if len(values) == len({*values}):
            return name
    return None


def _enums(schema: dict[str, Any]) -> dict[str, list[str]]:
    """The string properties with an enum, and its values: those required, and those named so."""
    properties: dict[str, Any] = schema.get("properties", {})
    return {
        name: each["enum"]
        for name, each in properties.items()
        if each.get("type") == "string" and each.get("enum")
        if name in _PREFERRED or name in schema.get("required", ())
    }


def with_path(document: dict[str, Any]) -> dict[str, Any]:
    """``document`` with one operation that takes a ServerMessage: some tools read paths alone."""

    def body(name: str) -> dict[str, Any]:
        schema = {"$ref": f"#/components/schemas/{name}"}
        return {"content": {"application/json": {"schema": schema}}}

    document = copy.deepcopy(document)
    answer = {"description": "the answer", **body("ServerMessageResponse")}
    operation = {
        "operationId": "receive",
        "requestBody": body("ServerMessage"),
        "responses": {"200": answer},
    }
    document["paths"] = {"/hook": {"post": operation}}
    return document


CUT = ("UserMessage", "BotMessage", "SystemMessage", "ToolCallMessage", "ToolCallResultMessage")
"""The messages of a conversation, which a Struct can be made of each."""


def conversation(document: dict[str, Any]) -> dict[str, Any]:
    """The cut that msgspec can build: a ``Conversation`` with a list of messages, and no more.

    What the messages refer to (tool calls' metadata, say) comes along.
    """
    known = schemas(document)
    refs = [{"$ref": f"#/components/schemas/{name}"} for name in CUT]
    messages = {
        "type": "array",
        "items": {"oneOf": refs, "discriminator": {"propertyName": "role"}},
    }
    root = {"type": "object", "required": ["messages"], "properties": {"messages": messages}}
    kept: dict[str, Any] = {"Conversation": root}
    waiting = [*CUT]
    while waiting:
        name = waiting.pop()
        if name not in kept:
            kept[name] = copy.deepcopy(known[name])
            waiting += [_target(each) for each in objects(known[name]) if "$ref" in each]
    info = {"title": "A conversation", "version": "1"}
    return {"openapi": "3.0.0", "info": info, "components": {"schemas": kept}}


_GROUP = 20
"""Schemas to a group of ``synthetic``: a union of ten variants, and what they are made of."""

_BRANCHES = 8
"""How many groups hang from each: the largest document is a few steps deep, as real ones are."""


def synthetic(count: int) -> dict[str, Any]:
    """A document of ``count`` schemas, all within reach of the root ``Event``.

    The mix is that of a webhook family: groups of a tagged union's variants with parts of their
    own, of scalars, enums, lists and references; the groups form a tree.
    """
    made: dict[str, Any] = {"Event": _object({"body": _reference("Group0")}, required=["body"])}
    for number in range(1, count):
        group, place = divmod(number - 1, _GROUP)
        made[_synthetic_name(group, place)] = _synthetic(group, place, count)
    info = {"title": f"Synthetic, {count} schemas", "version": "1"}
    return {"openapi": "3.0.0", "info": info, "components": {"schemas": made}}


def _synthetic_name(group: int, place: int) -> str:
    if place == 0:
        return f"Group{group}"
    return f"Group{group}{'Variant' if place % 2 else 'Part'}{chr(ord('A') + place // 2)}"


def _synthetic(group: int, place: int, count: int) -> dict[str, Any]:
    """The schema at one place of a group; only schemas below ``count`` are referred to."""

    def exists(other_group: int, other_place: int) -> bool:
        return other_group * _GROUP + other_place + 1 < count

    if place == 0:
        variants = [at for at in range(1, _GROUP, 2) if exists(group, at)]
        properties: dict[str, Any] = {"id": {"type": "string"}}
        if variants:
            one_of = [_reference(_synthetic_name(group, at)) for at in variants]
            properties["variant"] = {"oneOf": one_of}
        for child in range(group * _BRANCHES + 1, group * _BRANCHES + _BRANCHES + 1):
            if exists(child, 0):
                properties[f"group{child}"] = _reference(_synthetic_name(child, 0))
        return _object(properties, required=["id"])
    if place % 2:
        tag = {"type": "string", "enum": [f"kind-{place}"]}
        properties = {"type": tag, "note": {"type": "string", "maxLength": 100}}
        for at in ((place + 1) % _GROUP, (place + 3) % _GROUP):
            if at and exists(group, at):
                items = _reference(_synthetic_name(group, at))
                properties[f"parts{at}"] = {"type": "array", "items": items}
        return _object(properties, required=["type"])
    return _object(
        {
            "name": {"type": "string"},
            "state": {"type": "string", "enum": ["queued", "running", "ended"]},
            "count": {"type": "integer"},
            "ratio": {"type": "number", "nullable": True},
            "at": {"type": "string", "format": "date-time"},
        },
        required=["name", "state"],
    )


def _object(properties: dict[str, Any], required: list[str]) -> dict[str, Any]:
    return {"type": "object", "properties": properties, "required": required}


def _reference(name: str) -> dict[str, Any]:
    return {"$ref": f"#/components/schemas/{name}"}

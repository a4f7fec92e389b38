"""Actions that make the types of a package true to captures: they widen, and add fields.

One capture is enough to widen: a program that reads the attribute must not fail. A field is added
if at least two captures have it and one of them tells its type.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from typing import Any, cast

from wireloom.model import pointer as json_pointer
from wireloom.model.document import OBSERVED, Document, JsonObject
from wireloom.model.place import Place
from wireloom.suggest import document as suggest
from wireloom.suggest.document import Suggestion, jsonpath
from wireloom.suggest.evidence import Evidence, Findings, Spot
from wireloom.suggest.values import schema_of, types_of

FEWEST_TO_ADD = 2
"""How many captures must have a key before it becomes a field."""

OLD = 6
"""How many months older than the newest capture is old traffic, if one source alone has it."""


def suggestions(
    found: Findings, document: Document, owners: dict[str, tuple[str, Place]]
) -> list[Suggestion]:
    """The actions for ``found``, in the order of the classes; none where the document allows it.

    Args:
        found: what the captures show.
        document: the document with its overlay.
        owners: for each class, the JSON Pointer of its component in ``document``, and its place.
    """
    made: list[Suggestion] = []
    for spot, evidence in sorted(found.spots.items()):
        if spot.owner not in owners:
            continue
        component, place = owners[spot.owner]
        way = json_pointer.build(each.name or "*" for each in place.path if each.kind != "variant")
        schemas = suggest.places_from(document, component, way)
        actions = tuple(_actions(document, schemas, spot, evidence))
        if actions:
            made.append(Suggestion(actions, (_why(spot, evidence, found.newest),)))
            document = suggest.applied(document, actions)
    return made


def _actions(
    document: Document, schemas: Sequence[str], spot: Spot, evidence: Evidence
) -> Iterator[JsonObject]:
    if spot.kind == "unknown":
        yield from _added(document, schemas, spot.key, evidence)
        return
    for schema in schemas:
        here = cast(JsonObject, _at(document, schema))
        if spot.kind == "required":
            if spot.key in here.get("required", ()):
                target = f"{jsonpath(schema)}.required[?@ == {json.dumps(spot.key)}]"
                yield {"target": target, "remove": True}
        elif spot.key in here.get("properties", {}):
            needed = spot.key in here.get("required", ())
            place = json_pointer.join(schema, "properties", spot.key)
            yield from _wider(document, place, spot, evidence, needed=needed)


def _wider(
    document: Document, place: str, spot: Spot, evidence: Evidence, *, needed: bool
) -> Iterator[JsonObject]:
    """The actions for the property at ``place``, or for the items inside of it."""
    for _ in spot.rest:
        place = json_pointer.join(place, "items")
    schema = _at(document, place)
    if not isinstance(schema, dict):
        return
    here = cast(JsonObject, schema)
    if spot.kind == "null":
        if needed or spot.rest:
            yield from _nullable(here, place)
    elif spot.kind == "const":
        more = [each for each in evidence.values if each not in here.get("enum", ())]
        if "enum" in here and more:
            yield {"target": f"{jsonpath(place)}.enum", "update": list(dict.fromkeys(more))}
    else:
        yield from _other_types(here, place, evidence)


def _nullable(schema: JsonObject, place: str) -> Iterator[JsonObject]:
    """The actions that allow null here, and not wherever else a component is used."""
    if schema.get("nullable"):
        return
    more: JsonObject = {"nullable": True}
    if "$ref" in schema:  # what is beside a reference has no effect (OpenAPI 3.0.3, 4.7.23)
        yield {"target": f"{jsonpath(place)}['$ref']", "remove": True}
        more = {"allOf": [{"$ref": schema["$ref"]}], **more}
    yield {"target": jsonpath(place), "update": more}


def _other_types(schema: JsonObject, place: str, evidence: Evidence) -> Iterator[JsonObject]:
    """The actions that allow the types that the captures have and ``schema`` has not."""
    found = schema_of(evidence.values) or {}
    others = [
        each for each in found.get("oneOf", [found]) if each.get("type") not in types_of(schema)
    ]
    if others and found:
        yield from suggest.beside(schema, place, others)


def _added(
    document: Document, schemas: Sequence[str], key: str, evidence: Evidence
) -> Iterator[JsonObject]:
    """The action that adds a field, if there is evidence enough and no schema has it."""
    schema = schema_of(evidence.values)
    if evidence.captures < FEWEST_TO_ADD or schema is None or not schemas:
        return
    known = [_at(document, each).get("properties", {}) for each in schemas]
    if any(key in each for each in known):
        return
    with_properties = [each for each, has in zip(schemas, known, strict=True) if has]
    more: JsonObject = {key: {**schema, "nullable": True, OBSERVED: True}}
    if with_properties:
        place = json_pointer.join(with_properties[0], "properties")
        yield {"target": jsonpath(place), "update": more}
    else:
        yield {"target": jsonpath(schemas[0]), "update": {"properties": more}}


def _at(document: Document, place: str) -> Any:
    return json_pointer.value_at(document.data, json_pointer.split(place), {})


_WHAT = {
    "required": "required, and missing",
    "null": "null",
    "type": "of another type",
    "const": "another value",
    "unknown": "not in the document, and sent",
}


def _why(spot: Spot, evidence: Evidence, newest: str) -> str:
    """The evidence in one line: how many captures, from how many sources, and from when."""
    inside = "[]" * len(spot.rest)
    text = f"{spot.owner}.{spot.key}{inside}: {_WHAT[spot.kind]} in {_captures(evidence)}"
    if len(evidence.sources) == 1 and _is_old(evidence, newest):
        text += "; old traffic"
    return text


def _captures(evidence: Evidence) -> str:
    text = "1 capture" if evidence.captures == 1 else f"{evidence.captures} captures"
    if evidence.sources:
        count = len(evidence.sources)
        text += " from 1 source" if count == 1 else f" from {count} sources"
    if evidence.months:
        first, last = min(evidence.months), max(evidence.months)
        text += f", {first}" if first == last else f", {first} to {last}"
    return text


def _is_old(evidence: Evidence, newest: str) -> bool:
    last = max(evidence.months, default="")
    return bool(last) and _months(newest) - _months(last) >= OLD


def _months(month: str) -> int:
    year, _, number = month.partition("-")
    return int(year) * 12 + int(number)

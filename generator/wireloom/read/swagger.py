"""Swagger 2.0 → OpenAPI 3.0.

Every schema keeps what it says. ``definitions`` become components; a parameter ``in: body`` becomes
a request body, and the schema of a response its content, for the media types of ``consumes`` and
``produces``. Where each part was is kept, so that errors show the lines of the document.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any, cast

from wireloom.model import pointer as json_pointer
from wireloom.model.document import Document, JsonObject, Place
from wireloom.model.references import fragment_tokens, reference_to_place
from wireloom.read.objects import inside

_JSON = "application/json"

_METHODS = ("get", "put", "post", "delete", "options", "head", "patch")

_OF_PARAMETER = frozenset({"name", "in", "description", "required", "allowEmptyValue"})
"""The fields of a Parameter Object that are none of its schema's (Swagger 2.0)."""


def from_swagger(document: Document) -> Document:
    """The OpenAPI 3.0 document that says the same as ``document``.

    Args:
        document: a Swagger 2.0 document that nothing else holds: its data is changed.
    """
    return _Conversion(document).document()


class _Conversion:
    """One document that is converted."""

    def __init__(self, document: Document) -> None:
        self._given = document
        self._data = document.data
        self._moved: dict[Place, Place] = {}
        """The new place of what is elsewhere now, by the old one."""
        self._origins: dict[Place, Place] = {}
        """The reverse, where the same schema may be in several places."""

    def document(self) -> Document:
        schemas = list(_schemas(self._data))
        data = {key: self._data[key] for key in self._data if key not in _REPLACED}
        whole: JsonObject = {"openapi": "3.0.3", **data, "components": self._components()}
        for place, item in self._path_items():
            self._path_item(item, place)
        for schema in schemas:
            self._schema(schema)
        source, origins = self._given.source, self._given.origins
        places = {new: origins.find(source, old) for new, old in self._origins.items()}
        places |= {self._place(old): target for old, target in origins.places.items()}
        return Document(whole, source, replace(origins, places=places))

    def _components(self) -> JsonObject:
        given = self._data.get("components")
        components: JsonObject = dict(cast(JsonObject, given)) if isinstance(given, dict) else {}
        for section, target in (("definitions", "schemas"), ("responses", "responses")):
            named = _object(self._data, section)
            components[target] = {**named, **_object(components, target)}
            self._move((section,), ("components", target))
        for name, response in _objects(components["responses"]):
            self._response(response, ("components", "responses", name), ("responses", name), [])
        self._named_parameters(components)
        return components

    def _named_parameters(self, components: JsonObject) -> None:
        bodies: JsonObject = {}
        parameters = _object(components, "parameters")
        for name, each in [*_objects(_object(self._data, "parameters")), *_objects(parameters)]:
            if each.get("in") == "body":
                place = ("components", "requestBodies", name)
                bodies[name] = self._body(each, [], ("parameters", name), place)
            else:
                parameters[name] = _parameter(each)
        components |= {"parameters": parameters, "requestBodies": bodies}
        for name in bodies:
            parameters.pop(name, None)
        self._move(("parameters",), ("components", "parameters"))

    def _move(self, old: Place, new: Place) -> None:
        self._moved.setdefault(old, new)
        self._origins[new] = old

    # --- paths

    def _path_items(self) -> Iterator[tuple[Place, JsonObject]]:
        components = _object(self._data, "components")
        for section, holder in (
            (("paths",), _object(self._data, "paths")),
            (("x-webhooks",), _object(self._data, "x-webhooks")),
            (("components", "pathItems"), _object(components, "pathItems")),
        ):
            for key, item in _objects(holder):
                yield (*section, key), item

    def _path_item(self, item: JsonObject, place: Place) -> None:
        shared = self._parameters(item, place)
        for method in _METHODS:
            if isinstance(item.get(method), dict):
                self._operation(cast(JsonObject, item[method]), (*place, method), shared)

    def _operation(
        self, operation: JsonObject, place: Place, shared: list[tuple[JsonObject, Place]]
    ) -> None:
        consumed = self._media_types(operation, "consumes")
        produced = self._media_types(operation, "produces")
        for each, at in (*shared, *self._parameters(operation, place)):
            if "$ref" in each:
                name = fragment_tokens(str(each["$ref"]).partition("#")[2])[-1]
                operation["requestBody"] = {
                    "$ref": reference_to_place(("components", "requestBodies", name))
                }
            else:
                there = (*place, "requestBody")
                operation["requestBody"] = self._body(each, consumed, at, there)
        for status, response in _objects(_object(operation, "responses")):
            here = (*place, "responses", status)
            self._response(response, here, here, produced)

    def _parameters(self, holder: JsonObject, place: Place) -> list[tuple[JsonObject, Place]]:
        """Take the bodies out of the parameters of ``holder``, and convert the others."""
        given = holder.get("parameters")
        bodies: list[tuple[JsonObject, Place]] = []
        others: list[object] = []
        listed = cast("list[object]", given) if isinstance(given, list) else []
        for index, each in enumerate(listed):
            if not isinstance(each, dict):
                continue
            parameter = cast(JsonObject, each)
            if self._is_body(parameter):
                bodies.append((parameter, (*place, "parameters", str(index))))
            else:
                others.append(_parameter(parameter))
        if listed:
            holder["parameters"] = others
        return bodies

    def _is_body(self, parameter: JsonObject) -> bool:
        reference = parameter.get("$ref")
        if isinstance(reference, str) and reference.startswith("#/"):
            place = (*fragment_tokens(reference[1:]), "in")
            return bool(json_pointer.value_at(self._data, place) == "body")
        return parameter.get("in") == "body"

    def _media_types(self, operation: JsonObject, key: str) -> list[str]:
        given = operation.pop(key, self._data.get(key))
        listed = cast("list[object]", given) if isinstance(given, list) else []
        return [each for each in listed if isinstance(each, str)]

    def _body(self, parameter: JsonObject, types: list[str], old: Place, new: Place) -> JsonObject:
        body: JsonObject = {
            key: parameter[key] for key in ("description", "required") if key in parameter
        }
        body["content"] = self._content(parameter, types, old, new)
        return body

    def _response(self, response: JsonObject, new: Place, old: Place, types: list[str]) -> None:
        if "schema" in response:
            response["content"] = self._content(response, types, old, new)
            del response["schema"]

    def _content(self, holder: JsonObject, types: list[str], old: Place, new: Place) -> JsonObject:
        """The content for each of ``types`` with the schema that ``holder`` has."""
        types = types or [_JSON]
        for each in types:
            self._move((*old, "schema"), (*new, "content", each, "schema"))
        return {each: {"schema": holder.get("schema", {})} for each in types}

    # --- schemas

    def _schema(self, schema: JsonObject) -> None:
        if isinstance(schema.get("$ref"), str):
            schema["$ref"] = self._reference(schema["$ref"])
        if isinstance(schema.get("discriminator"), str):
            schema["discriminator"] = {"propertyName": schema["discriminator"]}
        if "x-nullable" in schema:
            schema.setdefault("nullable", schema.pop("x-nullable"))
        if schema.get("type") == "file":
            schema |= {"type": "string", "format": "binary"}

    def _reference(self, reference: str) -> str:
        if not reference.startswith("#/"):
            return reference
        place = fragment_tokens(reference[1:])
        new = self._place(place)
        return reference if new == place else reference_to_place(new)

    def _place(self, old: Place) -> Place:
        """Where what was at ``old`` is now."""
        for length in range(len(old), 0, -1):
            if old[:length] in self._moved:
                return (*self._moved[old[:length]], *old[length:])
        return old


_REPLACED = frozenset(
    {"swagger", "definitions", "parameters", "responses", "components", "consumes", "produces"}
    | {"host", "basePath", "schemes", "securityDefinitions"}
)


def _schemas(data: JsonObject) -> Iterator[JsonObject]:
    """Every schema and reference of a document, each once."""
    seen: set[int] = set()
    waiting: list[tuple[str, object]] = [("document", data)]
    while waiting:
        kind, value = waiting.pop()
        if isinstance(value, dict):
            here = cast(JsonObject, value)
            if id(here) in seen:
                continue
            seen.add(id(here))
            if kind == "schema" or "$ref" in here:
                yield here
        waiting.extend((inner, each) for inner, _way, each in inside(kind, cast(Any, value)))


def _parameter(parameter: JsonObject) -> JsonObject:
    """A parameter that is no body, as OpenAPI 3.0 writes it: with its type in a schema."""
    if "$ref" in parameter or "schema" in parameter:
        return parameter
    outer = {key: value for key, value in parameter.items() if key in _OF_PARAMETER}
    inner = {key: value for key, value in parameter.items() if key not in _OF_PARAMETER}
    inner.pop("collectionFormat", None)
    return {**outer, "schema": inner}


def _object(holder: JsonObject, key: str) -> JsonObject:
    value = holder.get(key)
    return cast(JsonObject, value) if isinstance(value, dict) else {}


def _objects(holder: JsonObject) -> Iterable[tuple[str, JsonObject]]:
    return [(key, cast(JsonObject, each)) for key, each in holder.items() if isinstance(each, dict)]

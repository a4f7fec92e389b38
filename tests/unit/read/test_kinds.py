"""Swagger 2.0 and JSON Schema documents, and what is no document at all."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from wireloom import read
from wireloom.model.document import DEFAULT_ROOTS, Document
from wireloom.model.errors import WireloomError

DRAFT_07 = "http://json-schema.org/draft-07/schema#"


def document(folder: Path, data: Any, name: str = "event.schema.json") -> Document:
    """The document with the JSON value ``data``."""
    (folder / name).write_text(json.dumps(data, indent=1), encoding="utf-8")
    return read.read_openapi(folder / name)


# --- JSON Schema


@pytest.mark.parametrize(
    ("data", "root"),
    [
        ({"title": "Order event", "$id": "https://example.com/order.json"}, "OrderEvent"),
        ({"$id": "https://example.com/schemas/order-made.schema.json"}, "OrderMade"),
        ({}, "Event"),
        ({"title": "Id", "$defs": {"Id": {}}}, "Event"),
    ],
)
def test_the_root_has_the_first_name_that_is_free(tmp_path: Path, data: Any, root: str) -> None:
    found = document(tmp_path, {"type": "object", **data})
    assert found.data[DEFAULT_ROOTS] == [root]
    assert found.schemas[root]["type"] == "object"


def test_a_document_that_refers_to_a_definition_is_that_definition(tmp_path: Path) -> None:
    data: dict[str, Any] = {
        "$schema": DRAFT_07,
        "$ref": "#/definitions/Order",
        "definitions": {"Order": {}},
    }
    found = document(tmp_path, data)
    assert found.data[DEFAULT_ROOTS] == ["Order"]
    assert found.schemas == {"Order": {}}


def test_every_definition_is_a_root_of_a_document_without_a_schema(tmp_path: Path) -> None:
    found = document(tmp_path, {"$defs": {"B": {"type": "string"}, "A": {"$ref": "#/$defs/B"}}})
    assert found.data[DEFAULT_ROOTS] == ["A", "B"]
    assert found.schemas["A"] == {"$ref": "#/components/schemas/B"}


def test_a_definition_inside_a_schema_is_a_component(tmp_path: Path) -> None:
    inner = {"$defs": {"C": {"type": "string"}}, "$ref": "#/$defs/B/$defs/C"}
    found = document(tmp_path, {"type": "object", "$defs": {"B": inner}})
    assert found.schemas["B"] == {"$ref": "#/components/schemas/C"}
    assert found.schemas["C"] == {"type": "string"}


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (
            {"items": [{"type": "string"}], "additionalItems": {"type": "null"}},
            {"prefixItems": [{"type": "string"}], "items": {"type": "null"}},
        ),
        ({"items": {}, "additionalItems": False}, {"items": {}}),
        (
            {"dependencies": {"a": ["b"], "c": {"minProperties": 2}}},
            {"dependentRequired": {"a": ["b"]}, "dependentSchemas": {"c": {"minProperties": 2}}},
        ),
        (
            {"$ref": "#/definitions/A", "title": "T", "minLength": 1},
            {"$ref": "#/components/schemas/A", "title": "T"},
        ),
    ],
)
def test_older_keywords_become_those_of_2020_12(tmp_path: Path, old: Any, new: Any) -> None:
    data: dict[str, Any] = {"$schema": DRAFT_07, "properties": {"x": old}, "definitions": {"A": {}}}
    assert document(tmp_path, data).schemas["Event"]["properties"]["x"] == new


@pytest.mark.parametrize(
    ("way", "now"),
    [
        ("x/items/0", "x/prefixItems/0"),
        ("x/additionalItems", "x/items"),
        ("x/dependencies/items", "x/dependentSchemas/items"),
        ("items/items", "items/items"),
        ("dependencies/items", "dependencies/items"),
    ],
)
def test_references_lead_to_where_older_keywords_are_now(
    tmp_path: Path, way: str, now: str
) -> None:
    array: dict[str, Any] = {
        "items": [{}],
        "additionalItems": {},
        "dependencies": {"items": {"minLength": 1}},
    }
    list_ = {"items": {"type": "string"}}
    properties: dict[str, Any] = {"x": array, "items": list_, "dependencies": list_}
    reference = {"$ref": f"#/definitions/A/properties/{way}"}
    definitions = {"A": {"properties": properties}}
    data = {"$schema": DRAFT_07, "properties": {"y": reference}, "definitions": definitions}
    found = document(tmp_path, data).schemas["Event"]["properties"]["y"]
    assert found == {"$ref": f"#/components/schemas/A/properties/{now}"}


def test_keywords_beside_a_reference_hold_since_2019(tmp_path: Path) -> None:
    beside = {"$ref": "#/$defs/A", "minLength": 1}
    found = document(tmp_path, {"properties": {"x": beside}, "$defs": {"A": {}}})
    assert found.schemas["Event"]["properties"]["x"]["minLength"] == 1


def test_an_error_shows_the_line_of_the_definition(tmp_path: Path) -> None:
    found = document(tmp_path, {"$defs": {"A": {"type": "string"}}, "type": "object"})
    where = read.locate(found, "/components/schemas/A/type")
    assert (where.line, where.pointer) == (4, "/$defs/A/type")
    where = read.locate(found, "/components/schemas/Event/type")
    assert (where.line, where.pointer) == (7, "/type")


def test_a_schema_of_a_file_has_the_dialect_that_the_file_says(tmp_path: Path) -> None:
    pair = {"$schema": DRAFT_07, "type": "array", "items": [{"type": "string"}]}
    (tmp_path / "pair.json").write_text(json.dumps(pair), encoding="utf-8")
    schemas = {"Root": {"properties": {"pair": {"$ref": "pair.json"}}}}
    found = document(tmp_path, {"openapi": "3.1.0", "components": {"schemas": schemas}})
    assert found.schemas["pair"] == {"type": "array", "prefixItems": [{"type": "string"}]}


# --- Swagger 2.0


def swagger(folder: Path, **data: Any) -> Document:
    return document(folder, {"swagger": "2.0", "info": {"title": "T", "version": "1"}, **data})


def test_definitions_become_components(tmp_path: Path) -> None:
    found = swagger(
        tmp_path,
        definitions={
            "Pet": {"discriminator": "kind", "properties": {"tag": {"$ref": "#/definitions/Tag"}}},
            "Tag": {"type": "string", "x-nullable": True},
            "Upload": {"type": "file"},
        },
    )
    assert found.data["openapi"] == "3.0.3"
    assert found.schemas == {
        "Pet": {
            "discriminator": {"propertyName": "kind"},
            "properties": {"tag": {"$ref": "#/components/schemas/Tag"}},
        },
        "Tag": {"type": "string", "nullable": True},
        "Upload": {"type": "string", "format": "binary"},
    }
    where = read.locate(found, "/components/schemas/Tag/type")
    assert where.pointer == "/definitions/Tag/type"


PET = {"$ref": "#/definitions/Pet"}
NEW_PET = {"$ref": "#/components/schemas/Pet"}


def test_bodies_and_responses_become_content(tmp_path: Path) -> None:
    body = {"name": "pet", "in": "body", "required": True, "schema": dict(PET)}
    query = {"name": "limit", "in": "query", "type": "integer", "maximum": 9}
    found = swagger(
        tmp_path,
        consumes=["application/xml", "application/json"],
        paths={
            "/pets": {
                "parameters": [query],
                "post": {
                    "parameters": [body],
                    "produces": ["application/json"],
                    "responses": {"200": {"description": "D", "schema": dict(PET)}},
                },
            }
        },
        definitions={"Pet": {"type": "object"}},
    )
    item = found.data["paths"]["/pets"]
    assert item["parameters"] == [
        {"name": "limit", "in": "query", "schema": {"type": "integer", "maximum": 9}}
    ]
    assert item["post"] == {
        "parameters": [],
        "requestBody": {
            "required": True,
            "content": {
                "application/xml": {"schema": NEW_PET},
                "application/json": {"schema": NEW_PET},
            },
        },
        "responses": {
            "200": {"description": "D", "content": {"application/json": {"schema": NEW_PET}}}
        },
    }
    content = "/paths/~1pets/post/requestBody/content/application~1json/schema"
    assert read.locate(found, content).pointer == "/paths/~1pets/post/parameters/0/schema"


def test_shared_bodies_and_responses_stay_shared(tmp_path: Path) -> None:
    found = swagger(
        tmp_path,
        parameters={"Pet": {"name": "pet", "in": "body", "schema": dict(PET)}},
        responses={"Pet": {"description": "D", "schema": dict(PET)}},
        paths={
            "/pets": {
                "parameters": [{"$ref": "#/parameters/Pet"}],
                "post": {"responses": {"200": {"$ref": "#/responses/Pet"}}},
            }
        },
        definitions={"Pet": {"type": "object"}},
    )
    operation = found.data["paths"]["/pets"]["post"]
    assert operation["requestBody"] == {"$ref": "#/components/requestBodies/Pet"}
    assert operation["responses"]["200"] == {"$ref": "#/components/responses/Pet"}
    components = found.data["components"]
    content = {"application/json": {"schema": NEW_PET}}
    assert components["requestBodies"]["Pet"] == {"content": content}
    assert components["responses"]["Pet"] == {"description": "D", "content": content}


def test_a_reference_into_a_body_follows_it(tmp_path: Path) -> None:
    body = {"name": "b", "in": "body", "schema": {"properties": {"id": {"type": "string"}}}}
    inside = {"$ref": "#/paths/~1a/post/parameters/0/schema/properties/id"}
    found = swagger(
        tmp_path,
        paths={"/a": {"post": {"parameters": [body], "responses": {}}}},
        definitions={"Id": inside},
    )
    place = "/paths/~1a/post/requestBody/content/application~1json/schema/properties/id"
    assert found.schemas["Id"] == {"$ref": f"#{place}"}


def test_the_files_of_a_swagger_document(tmp_path: Path) -> None:
    pet = {"type": "object", "discriminator": "kind"}
    (tmp_path / "pet.json").write_text(json.dumps(pet), encoding="utf-8")
    get = {"responses": {"200": {"description": "D", "schema": {"$ref": "pet.json"}}}}
    (tmp_path / "pets.json").write_text(json.dumps({"get": get}), encoding="utf-8")
    found = swagger(
        tmp_path,
        paths={"/pets": {"$ref": "pets.json"}},
        definitions={"Animal": {"$ref": "pet.json"}},
    )
    expected = {"type": "object", "discriminator": {"propertyName": "kind"}}
    assert found.schemas == {"Animal": expected}
    (item,) = found.data["components"]["pathItems"].values()
    content = item["get"]["responses"]["200"]["content"]
    assert content == {"application/json": {"schema": {"$ref": "#/components/schemas/Animal"}}}
    assert Path(read.locate(found, "/components/schemas/Animal/type").file).name == "pet.json"


# --- others


@pytest.mark.parametrize(
    ("data", "message"),
    [
        ({"swagger": "1.2"}, "Swagger '1.2' is not supported"),
        ({"asyncapi": "3.0.0"}, "neither an OpenAPI document nor a JSON Schema, but AsyncAPI"),
        ({"openrpc": "1.3.2", "info": {}}, "nor a JSON Schema, but OpenRPC"),
        ({"info": {}, "definitions": {}}, "neither an OpenAPI document nor a JSON Schema"),
        ({"name": "x"}, "neither an OpenAPI document nor a JSON Schema"),
    ],
)
def test_another_kind_of_document_is_refused(tmp_path: Path, data: Any, message: str) -> None:
    with pytest.raises(WireloomError, match=message):
        document(tmp_path, data)

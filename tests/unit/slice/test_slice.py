"""What is taken out of a document, what it is called, and which references are refused."""

from __future__ import annotations

import copy
import json
import re
from pathlib import Path
from typing import Any

import pytest
from support import corpus, newest, revisions
from wireloom import read
from wireloom.model.document import Document
from wireloom.model.errors import WireloomError
from wireloom.model.references import reference_to
from wireloom.normalize import normalize
from wireloom.slice import component_name, root_names, slice_family


def document(schemas: dict[str, Any], **rest: Any) -> Document:
    head = {"openapi": "3.0.3", "info": {"title": "Pets", "version": "1.2", "description": "Long."}}
    return Document({**head, **rest, "components": {"schemas": schemas}}, "api.yaml")


def ref(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


def family(schemas: dict[str, Any], *roots: str, **rest: Any) -> dict[str, Any]:
    return slice_family(document(schemas, **rest), roots or ("Root",)).schemas


def refusal(schemas: dict[str, Any], *roots: str, **rest: Any) -> str:
    with pytest.raises(WireloomError) as caught:
        family(schemas, *roots, **rest)
    return str(caught.value)


# --- what is reachable


def test_the_family_is_what_is_reachable_sorted_and_nothing_else() -> None:
    schemas = {
        "Unused": {"type": "string"},
        "Zoo": {"type": "object"},
        "Root": {"properties": {"a": ref("Zoo"), "b": {"items": ref("Ant")}}},
        "Ant": {"type": "string"},
    }
    sliced = slice_family(document(schemas, paths={"/x": {}}, tags=[]), ["Root"])
    assert list(sliced.schemas) == ["Ant", "Root", "Zoo"]
    assert {**sliced.data, "components": 0} == {
        "openapi": "3.0.3",
        "info": {"title": "Pets", "version": "1.2"},
        "components": 0,
    }
    assert sliced.source == "api.yaml"


@pytest.mark.parametrize(
    "schema",
    [
        ref("A"),
        {"properties": {"x": ref("A")}},
        {"patternProperties": {"x": ref("A")}},
        {"items": ref("A")},
        {"items": [ref("A")]},
        {"prefixItems": [ref("A")]},
        {"additionalProperties": ref("A")},
        {"propertyNames": ref("A")},
        {"not": ref("A")},
        {"if": {}, "then": ref("A")},
        {"$defs": {"x": ref("A")}},
        {"allOf": [{"anyOf": [{"oneOf": [ref("A")]}]}]},
        {"properties": {"properties": {"properties": {"items": {"items": ref("A")}}}}},
        {"properties": {"default": ref("A")}},
        {"properties": {"enum": ref("A")}},
        {"properties": {"x-internal": ref("A")}},
        {"discriminator": {"propertyName": "t", "mapping": {"a": "#/components/schemas/A"}}},
        {"discriminator": {"propertyName": "t", "mapping": {"a": "A"}}},
    ],
    ids=json.dumps,
)
def test_references_are_followed_wherever_a_schema_may_be(schema: dict[str, Any]) -> None:
    assert family({"Root": schema, "A": {}, "B": {}}) == {"A": {}, "Root": schema}


@pytest.mark.parametrize(
    "schema",
    [
        {"enum": [ref("A")]},
        {"const": ref("A")},
        {"default": ref("A")},
        {"example": ref("A")},
        {"examples": [ref("A")]},
        {"x-internal": ref("A")},
        {"properties": {"$ref": {"type": "string"}}},
        {"properties": {"p": {"default": {"properties": {"x": ref("Nowhere")}}}}},
        {"additionalProperties": True, "items": False},
        {"discriminator": {"propertyName": "t"}},
        {"discriminator": "t", "properties": [], "allOf": {}, "items": None},
    ],
    ids=json.dumps,
)
def test_data_is_not_taken_for_references(schema: dict[str, Any]) -> None:
    assert family({"Root": schema, "A": {}}) == {"Root": schema}


def test_chains_and_circles_of_references_are_fine() -> None:
    schemas = {f"S{n}": ref(f"S{n + 1}") for n in range(3000)} | {"S3000": ref("S0")}
    assert len(family(schemas, "S7")) == 3001


def test_schemas_may_be_as_deep_as_a_document_may_be() -> None:
    deep: dict[str, Any] = ref("A")
    for _level in range(400):
        deep = {"not": deep}
    assert set(family({"Root": deep, "A": {}})) == {"A", "Root"}


def test_the_document_is_not_changed() -> None:
    schemas = {"Root": {"items": ref("Root/properties/x"), "properties": {"x": {"type": "string"}}}}
    before = copy.deepcopy(schemas)
    family(schemas)
    assert schemas == before


# --- roots and names by pointer


def test_a_webhook_or_a_path_can_be_the_root() -> None:
    body = {"content": {"application/json": {"schema": {"items": ref("Pet")}}}}
    hook = "#/webhooks/newPet/post/requestBody/content/application~1json/schema"
    path = "#/paths/~1pets/get/responses/200/content/application~1json/schema"
    rest = {
        "webhooks": {
            "newPet": {"post": {"requestBody": {"$ref": "#/components/requestBodies/New"}}}
        },
        "paths": {"/pets": {"get": {"responses": {"200": body}}}},
    }
    doc = document({"Pet": {}, "Other": {}}, **rest)
    doc.data["components"]["requestBodies"] = {"New": body}
    names = root_names(doc, [hook, path, "#/components/schemas/Pet"])
    assert names == (
        "WebhooksNewPetPostRequestBodyContentApplicationJsonSchema",
        "PathsPetsGetResponses200ContentApplicationJsonSchema",
        "Pet",
    )
    sliced = slice_family(doc, [hook, path])
    assert set(sliced.schemas) == {"Pet", names[0], names[1]}
    assert sliced.schemas[names[0]] == {"items": ref("Pet")}


def test_a_part_of_a_component_becomes_one_of_its_own() -> None:
    schemas = {
        "Root": {
            "items": ref("Foo/properties/tail-length"),
            "not": ref("Foo/properties/tail-length"),
        },
        "Foo": {"properties": {"tail-length": {"items": ref("Bar")}}},
        "Bar": {},
    }
    name = "FooPropertiesTailLength"
    assert family(schemas) == {
        "Bar": {},
        name: {"items": ref("Bar")},
        "Root": {"items": ref(name), "not": ref(name)},
    }


def test_names_that_collide_are_settled_by_the_whole_pointer() -> None:
    schemas = {
        "Root": {"allOf": [ref("Foo/properties/a-b"), ref("Foo/properties/a_b"), ref("Foo/items")]},
        "Foo": {"properties": {"a-b": {"type": "string"}, "a_b": {"type": "null"}}, "items": {}},
        "FooItems": {},
    }
    expected = [
        "components.schemas.Foo.properties.a-b",
        "components.schemas.Foo.properties.a_5f_b",
        "components.schemas.Foo.items",
    ]
    sliced = family(schemas)
    assert sliced["Root"] == {"allOf": [ref(name) for name in expected]}
    assert sliced[expected[1]] == {"type": "null"}
    assert "FooItems" not in sliced


def test_the_name_of_a_part_does_not_depend_on_what_else_is_there() -> None:
    schemas: dict[str, Any] = {
        "Root": {"items": ref("Foo/items")},
        "Foo": {"items": {"items": {}}},
    }
    more = {**schemas, "Aaa": {"items": ref("Foo/items/items")}}
    assert set(family(schemas)) <= set(family(more, "Aaa", "Root"))


@pytest.mark.parametrize(
    ("pointer", "name"),
    [
        ("/components/schemas/Foo/properties/bar", "FooPropertiesBar"),
        ("/components/parameters/limit/schema", "ComponentsParametersLimitSchema"),
        ("/paths/~1pets~1{petId}/get", "PathsPetsPetIdGet"),
        ("/components/schemas/Foo/oneOf/0", "FooOneOf0"),
    ],
)
def test_a_pointer_is_named_by_its_words(pointer: str, name: str) -> None:
    assert component_name(pointer) == name


@pytest.mark.parametrize(
    ("name", "reference"),
    [
        ("A B", "A%20B"),
        ("A%20B", "A%2520B"),
        ("50%", "50%25"),
        ("a~b", "a~0b"),
        ("a/b", "a~1b"),
        ("Größe", "Gr%C3%B6%C3%9Fe"),
        ('"#"', "%22%23%22"),
        ("a+b (c)", "a+b%20(c)"),
    ],
)
def test_references_are_percent_encoded_and_lead_to_their_component(
    name: str, reference: str
) -> None:
    mapping = {"a": f"#/components/schemas/{reference}", "b": name}
    root = {"allOf": [ref(reference)], "discriminator": {"propertyName": "t", "mapping": mapping}}
    sliced = slice_family(document({"Root": root, name: {"type": "string"}}), ["Root"])
    assert sliced.schemas == {"Root": root, name: {"type": "string"}}
    assert reference_to(name) == f"#/components/schemas/{reference}"
    assert normalize(sliced).document.schemas["Root"] == ref(reference)


def test_a_reference_may_be_encoded_more_than_it_needs_to_be() -> None:
    schemas = {"Root": ref("%41%20b~1c"), "A b/c": {"type": "string"}}
    assert family(schemas) == {"Root": ref("A%20b~1c"), "A b/c": {"type": "string"}}


def test_a_mapping_to_a_part_leads_to_its_component() -> None:
    mapping = {"a": "#/components/schemas/Foo/items", "b": "Foo", "c": 1}
    schemas: dict[str, Any] = {
        "Root": {"discriminator": {"propertyName": "t", "mapping": mapping}},
        "Foo": {"items": {}},
    }
    assert family(schemas)["Root"]["discriminator"]["mapping"] == {
        "a": "#/components/schemas/FooItems",
        "b": "Foo",
        "c": 1,
    }


@pytest.mark.parametrize(
    "schema",
    [
        ref("Nowhere"),
        ref("Text"),
        ref("Root/properties"),
        {"$ref": "#/definitions/A"},
        {"items": ref("A/x")},
        {"discriminator": {"propertyName": "t", "mapping": {"a": "Nowhere", "b": "#/nowhere"}}},
    ],
    ids=json.dumps,
)
def test_a_reference_to_nothing_is_left_for_normalize_to_report(schema: dict[str, Any]) -> None:
    circle = {"A": ref("B/y"), "B": ref("A/z")}
    assert family({"Root": schema, "Text": "x", **circle}) == {"Root": schema}


def test_boolean_schemas_are_schemas() -> None:
    assert family({"Root": {"items": ref("Any")}, "Any": True})["Any"] is True


# --- what is refused


def test_an_unknown_root_is_refused_with_similar_names() -> None:
    text = refusal({"ServerMessage": {}, "Other": {}}, "ServerMesage")
    assert "there is no schema called 'ServerMesage'" in text
    assert "the document has 2 schemas; similar names: ServerMessage" in text
    with pytest.raises(WireloomError, match="no root is given"):
        slice_family(document({}), [])


def test_a_root_by_pointer_that_leads_to_nothing_is_refused() -> None:
    schemas: dict[str, Any] = {"Pet": {"properties": {"status": {}}}}
    text = refusal(schemas, "#/components/schemas/Pet/properties/stauts")
    assert "there is no schema at '#/components/schemas/Pet/properties/stauts'" in text
    assert "the document has nothing at 'stauts'; similar names: status" in text
    assert "the value there is not a schema" in refusal(schemas, "#/info/title")


@pytest.mark.parametrize(
    "reference",
    [
        "https://example.com/api.json#/components/schemas/A",
        "//example.com/api.json",
        "file:///etc/passwd",
        "other.yaml",
        "other.yaml#/components/schemas/A",
        "../../secret.json#/A",
        "A",
    ],
)
def test_a_reference_out_of_the_document_is_refused(reference: str) -> None:
    text = refusal({"Root": {"items": {"$ref": reference}}, "A": {}})
    assert f"the reference {reference!r} leads out of the document" in text
    assert "/components/schemas/Root/items/$ref" in text
    assert "nothing was read or fetched" in text


def test_a_reference_out_of_the_document_is_refused_where_it_is_written(tmp_path: Path) -> None:
    path = tmp_path / "api.yaml"
    text = "openapi: 3.0.0\ncomponents:\n  schemas:\n    A:\n      items:\n        $ref: b.yaml\n"
    path.write_text(text, encoding="utf-8")
    message = r"api.yaml:6:9 \(at /components/schemas/A/items/\$ref\): the reference 'b.yaml' leads"
    with pytest.raises(WireloomError, match=message):
        slice_family(read.read_openapi(path), ["A"])


@pytest.mark.parametrize("value", ["other.yaml#/A", "https://example.com/a", "dog.json"])
def test_a_mapping_out_of_the_document_is_refused(value: str) -> None:
    schema = {"discriminator": {"propertyName": "t", "mapping": {"a/b": value}}}
    text = refusal({"Root": schema})
    assert "(at /components/schemas/Root/discriminator/mapping/a~1b)" in text
    assert "leads out of the document" in text


@pytest.mark.parametrize("reference", ["#anchor", "#", ""])
def test_a_reference_that_is_no_pointer_leads_to_nothing(reference: str) -> None:
    schemas = {"Root": {"items": {"$ref": reference}}}
    assert slice_family(document(schemas), ["Root"]).schemas == schemas


def test_a_dynamic_reference_to_nothing_is_refused() -> None:
    text = refusal({"Root": {"items": {"$dynamicRef": "#x"}}})
    assert "the reference '#x' leads to nothing" in text
    assert "(at /components/schemas/Root/items/$dynamicRef)" in text


# --- the real document


def test_the_family_of_server_messages_is_what_its_schemas_refer_to() -> None:
    document = read.read_openapi(newest())
    roots = {"ServerMessage", "ServerMessageResponse"}
    sliced = slice_family(document, sorted(roots))
    named: set[str] = set(re.findall(r'"#/components/schemas/(\w+)"', json.dumps(sliced.schemas)))
    assert named | roots == sliced.schemas.keys() < document.schemas.keys()
    assert all(sliced.schemas[name] == document.schemas[name] for name in sliced.schemas)


def test_every_revision_can_be_sliced() -> None:
    assert corpus()
    for path in revisions():
        sliced = slice_family(read.read_openapi(path), ["ServerMessage", "ServerMessageResponse"])
        assert "ServerMessageStatusUpdate" in sliced.schemas

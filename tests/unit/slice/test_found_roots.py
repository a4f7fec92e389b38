"""Which bodies of a document may be roots, and what they are called."""

from __future__ import annotations

from typing import Any

import pytest
from wireloom.model.document import Document, JsonObject
from wireloom.slice import slice_family
from wireloom.slice.roots import Body, bodies, default_roots

PET: JsonObject = {"type": "object", "properties": {"name": {"type": "string"}}}


def json_body(schema: Any, media_type: str = "application/json") -> JsonObject:
    return {"content": {media_type: {"schema": schema}}}


def operation(request: Any = None, response: Any = None, **others: Any) -> JsonObject:
    made: JsonObject = {"responses": {}, **others}
    if request is not None:
        made["requestBody"] = json_body(request)
    if response is not None:
        made["responses"] = {"200": {"description": "", **json_body(response)}}
    return made


def found(**document: Any) -> tuple[Body, ...]:
    components = {"schemas": {"Pet": PET}, **document.pop("components", {})}
    return bodies(Document({"openapi": "3.1.0", "components": components, **document}, "api.yaml"))


def roots(*chosen: Body) -> list[tuple[str, str]]:
    return [(each.direction, each.root) for each in chosen]


def test_a_webhook_is_received_and_its_answer_is_sent() -> None:
    here = found(
        webhooks={"newPet": {"post": operation({"$ref": "#/components/schemas/Pet"}, PET)}}
    )
    answer = "NewPetResponse=#/webhooks/newPet/post/responses/200/content/application~1json/schema"
    assert roots(*here) == [("receive", "Pet"), ("send", answer)]
    assert default_roots(here) == here


def test_an_operation_is_sent_and_its_answer_is_received() -> None:
    here = found(paths={"/pets": {"post": operation(PET, PET, operationId="add_pet")}})
    assert [(each.direction, each.name) for each in here] == [
        ("send", "AddPetRequest"),
        ("receive", "AddPetResponse"),
    ]
    assert default_roots(here) == ()


def test_a_callback_of_an_operation_is_a_default_root() -> None:
    item = {"{$request.body#/url}": {"post": operation(PET)}}
    here = found(paths={"/subscribe": {"post": {"callbacks": {"onEvent": item}, "responses": {}}}})
    assert [(each.kind, each.direction, each.name) for each in here] == [
        ("callback", "receive", "OnEvent")
    ]
    assert default_roots(here) == here


@pytest.mark.parametrize(
    ("schema", "identifier", "name"),
    [
        (PET, "listPets", "ListPetsResponse"),
        ({**PET, "title": "List of pets"}, None, "ListOfPets"),
        (PET, None, "GetPetsResponse"),
    ],
)
def test_an_unnamed_body_is_called_after_its_operation(
    schema: JsonObject, identifier: str | None, name: str
) -> None:
    extra = {"operationId": identifier} if identifier else {}
    (body,) = found(paths={"/pets": {"get": operation(response=schema, **extra)}})
    assert body.name == name


def test_references_to_bodies_and_path_items_are_followed() -> None:
    item = {"post": {"requestBody": {"$ref": "#/components/requestBodies/x"}}}
    here = found(
        webhooks={"newPet": {"$ref": "#/components/pathItems/newPet"}},
        components={"pathItems": {"newPet": item}, "requestBodies": {"x": json_body(PET)}},
    )
    pointer = "#/components/requestBodies/x/content/application~1json/schema"
    assert roots(*here) == [("receive", f"NewPet={pointer}")]


def test_a_percent_encoded_reference_to_a_body_is_followed() -> None:
    here = found(
        webhooks={
            "newPet": {"post": {"requestBody": {"$ref": "#/components/requestBodies/a%20b"}}}
        },
        components={"requestBodies": {"a b": json_body(PET)}},
    )
    assert [each.name for each in here] == ["NewPet"]


def test_a_path_that_has_a_percent_sign_is_a_root_like_any_other() -> None:
    document = Document(
        {"openapi": "3.1.0", "paths": {"/%40acme/list": {"get": operation(response=PET)}}},
        "api.yaml",
    )
    (body,) = bodies(document)
    assert slice_family(document, [body.root]).schemas == {body.name: PET}


def test_a_body_that_several_webhooks_share_is_listed_for_each() -> None:
    shared = {"post": operation({"$ref": "#/components/schemas/Pet"})}
    here = found(webhooks={"created": shared, "deleted": shared})
    assert [each.source for each in here] == ["created", "deleted"]
    assert {each.root for each in here} == {"Pet"}


def test_only_json_bodies_and_successful_answers_count() -> None:
    form = {"requestBody": json_body(PET, "application/x-www-form-urlencoded"), "responses": {}}
    failed = {"responses": {"404": {"description": "", **json_body(PET)}}}
    media_type = "application/vnd.pets+json; version=1"
    event = {"requestBody": json_body(PET, media_type), "responses": {}}
    items = {"form": form, "lost": failed, "event": event}
    here = found(webhooks={name: {"post": each} for name, each in items.items()})
    assert [each.name for each in here] == ["Event"]


def test_bodies_of_one_name_are_told_apart_without_counters() -> None:
    title = {**PET, "title": "Result"}
    item = {"get": operation(response=title), "put": operation(response={**title, "x": 1})}
    names = {each.name for each in found(paths={"/pets": item})}
    assert names == {"ResultGet200", "ResultPut200"}


def test_a_glob_matches_the_key_the_operation_or_method_and_path() -> None:
    here = found(paths={"/pets": {"get": operation(response=PET, operationId="listPets")}})
    (body,) = here
    assert body.matches("list*")
    assert body.matches("get /pets")
    assert not body.matches("pets")


def test_a_body_that_several_operations_share_has_one_name() -> None:
    body = {"content": {"application/json": {"schema": {"type": "array"}}}}
    shared = {"$ref": "#/components/requestBodies/UserList"}
    operations = {
        method: {"operationId": f"{method}Users", "requestBody": shared, "responses": {}}
        for method in ("post", "put")
    }
    found = bodies(
        Document(
            {
                "openapi": "3.0.3",
                "paths": {"/users": operations},
                "components": {"requestBodies": {"UserList": body}},
            },
            "api.yaml",
        )
    )
    assert [each.name for each in found] == ["UserListRequest"] * 2

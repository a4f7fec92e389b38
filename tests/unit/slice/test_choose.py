"""Which roots a user gets who names some, chooses some by globs, or says nothing."""

from __future__ import annotations

from typing import Any

import pytest
from wireloom.model.choice import NO_CHOICE, Choice
from wireloom.model.document import Document, JsonObject
from wireloom.model.errors import WireloomError
from wireloom.slice import Roots, choose, slice_roots

PET: JsonObject = {"type": "object", "properties": {"name": {"type": "string"}}}
BODY = "content/application~1json/schema"


def body(schema: JsonObject) -> JsonObject:
    return {"content": {"application/json": {"schema": schema}}}


def event(schema: JsonObject, *tags: str) -> JsonObject:
    return {"post": {"tags": list(tags), "requestBody": body(schema), "responses": {}}}


PATHS: JsonObject = {
    "/pets": {"post": {"operationId": "addPet", "requestBody": body(PET), "responses": {}}}
}
WEBHOOKS: JsonObject = {
    "petBorn": event({"$ref": "#/components/schemas/Pet"}, "Pets"),
    "petSold": event(PET, "Shop"),
    "orderMade": event(PET, "Shop"),
}


def document(**parts: Any) -> Document:
    schemas = {"Pet": PET, "PetList": {"type": "array"}, "Order": PET}
    return Document({"openapi": "3.1.0", "components": {"schemas": schemas}, **parts}, "api.yaml")


def chosen(*receive: str, **choice: Any) -> Roots:
    whole = document(webhooks=WEBHOOKS, paths=PATHS)
    return choose(whole, Roots(receive=receive), Choice(**choice))


SOLD = f"PetSold=#/webhooks/petSold/post/requestBody/{BODY}"
MADE = f"OrderMade=#/webhooks/orderMade/post/requestBody/{BODY}"
ADDED = f"AddPetRequest=#/paths/~1pets/post/requestBody/{BODY}"


def test_webhooks_are_the_roots_of_a_user_who_says_nothing() -> None:
    assert chosen() == Roots(receive=("Pet", SOLD, MADE))


def test_a_named_root_is_all_there_is() -> None:
    assert chosen("Order") == Roots(receive=("Order",))


@pytest.mark.parametrize(
    ("choice", "roots"),
    [
        ({"webhook": ("pet*",)}, Roots(receive=("Pet", SOLD))),
        ({"operation": ("add*",)}, Roots(send=(ADDED,))),
        ({"operation": ("post /pets",)}, Roots(send=(ADDED,))),
        ({"tag": ("Shop",)}, Roots(receive=(SOLD, MADE))),
        ({"schema_name": ("Pet*", "Order")}, Roots(receive=("Pet", "PetList", "Order"))),
        ({"webhook": ("order*",), "operation": ("*",)}, Roots(receive=(MADE,), send=(ADDED,))),
        (
            {"all": True},
            Roots(receive=("Pet", SOLD, MADE, "PetList", "Order"), send=(ADDED,)),
        ),
    ],
)
def test_globs_choose_roots(choice: dict[str, Any], roots: Roots) -> None:
    assert chosen(**choice) == roots


def test_a_choice_is_added_to_what_is_named() -> None:
    assert chosen("Order", webhook=("petSold",)) == Roots(receive=("Order", SOLD))


@pytest.mark.parametrize(
    ("choice", "what", "similar"),
    [
        ({"webhook": ("petBron",)}, "no webhook or callback with a JSON body matches", "petBorn"),
        ({"operation": ("addPets",)}, "no operation with a JSON body matches", "addPet"),
        ({"tag": ("Shops",)}, "no tag of a webhook or operation matches", "Shop"),
        ({"schema_name": ("Pets",)}, "no component matches", "Pet"),
    ],
)
def test_a_glob_that_matches_nothing_has_close_matches(
    choice: dict[str, Any], what: str, similar: str
) -> None:
    with pytest.raises(WireloomError) as caught:
        chosen(**choice)
    assert what in caught.value.what
    assert similar in caught.value.why


def test_a_document_without_webhooks_says_what_it_has() -> None:
    with pytest.raises(WireloomError) as caught:
        choose(document(paths=PATHS), Roots(), NO_CHOICE)
    assert caught.value.what.startswith("the document has no webhooks and no callbacks")
    assert caught.value.why == (
        "it has 1 operation with a JSON body, and 3 schemas under components"
    )
    assert "--operation" in caught.value.todo


# --- NAME=#/pointer, and pointers that lead to no schema


def names(*roots: str) -> dict[str, str]:
    return slice_roots(document(webhooks=WEBHOOKS, paths=PATHS), roots).names


def test_a_root_has_the_name_that_it_is_given() -> None:
    pointer = f"#/webhooks/petSold/post/requestBody/{BODY}"
    assert names(f"Sale={pointer}") == {f"Sale={pointer}": "Sale"}


@pytest.mark.parametrize(
    ("roots", "why"),
    [
        ((SOLD.replace("PetSold=", "Order="),), "the document has a component 'Order'"),
        ((SOLD.replace("PetSold=", "a b="),), "letters, digits"),
        ((SOLD, MADE.replace("OrderMade=", "PetSold=")), "another root is called 'PetSold'"),
        ((SOLD, SOLD.replace("PetSold=", "Sale=")), "the same schema is called 'PetSold', too"),
        (("Animal=#/components/schemas/Pet",), "its name is 'Pet'"),
    ],
)
def test_a_name_that_belongs_to_another_schema_is_refused(roots: tuple[str, ...], why: str) -> None:
    with pytest.raises(WireloomError) as caught:
        names(*roots)
    assert why in caught.value.why


@pytest.mark.parametrize(
    ("pointer", "hint"),
    [
        ("#/webhooks", "schemas below it: PetSold=#/webhooks"),
        ("#/webhooks/orderMade/post/requestBody", f"schemas below it: {MADE}"),
        ("#/info", "`wireloom roots FILE` lists"),
        ("#/components/schemas", "schemas below it: Pet"),
        ("#/components/schemas/Pet/properties", "`wireloom roots FILE` lists"),
    ],
)
def test_a_pointer_to_something_that_is_no_schema_is_refused(pointer: str, hint: str) -> None:
    whole = document(webhooks=WEBHOOKS, paths=PATHS, info={"title": "Pets", "version": "1"})
    for root in (pointer, f"Name={pointer}"):
        with pytest.raises(WireloomError) as caught:
            slice_roots(whole, [root])
        assert caught.value.what == f"there is no schema at {pointer!r}"
        assert caught.value.why == "the value there is not a schema"
        assert caught.value.todo.startswith(hint)


@pytest.mark.parametrize(
    "pointer",
    ["#/components/schemas/Pet/properties/name", f"#/webhooks/petSold/post/requestBody/{BODY}"],
)
def test_a_schema_inside_another_place_is_a_root(pointer: str) -> None:
    assert names(pointer)

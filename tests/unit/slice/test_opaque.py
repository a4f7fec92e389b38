"""Components that are to stay plain JSON lose their structure, and what only they refer to goes."""

from __future__ import annotations

import copy
from typing import Any

import pytest
from wireloom.model.document import Document
from wireloom.model.errors import WireloomError
from wireloom.slice import make_opaque, slice_family

SCHEMAS: dict[str, Any] = {
    "Event": {
        "type": "object",
        "properties": {
            "order": {"$ref": "#/components/schemas/Order"},
            "sender": {"$ref": "#/components/schemas/Person"},
            "code": {"$ref": "#/components/schemas/Code"},
        },
    },
    "Order": {
        "description": "What was bought.",
        "nullable": True,
        "required": ["items"],
        "properties": {
            "items": {"type": "array", "items": {"$ref": "#/components/schemas/Item"}},
            "buyer": {"$ref": "#/components/schemas/Person"},
        },
    },
    "Item": {"type": "object"},
    "Person": {"type": "object"},
    "Code": {"type": "string", "enum": ["a", "b"], "title": "A code"},
}
DOCUMENT = Document({"openapi": "3.0.3", "components": {"schemas": SCHEMAS}}, "api.yaml")


def test_an_object_keeps_its_type_its_description_and_whether_it_may_be_null() -> None:
    assert make_opaque(DOCUMENT, ["Order"]).schemas["Order"] == {
        "type": "object",
        "description": "What was bought.",
        "nullable": True,
    }


def test_another_component_keeps_the_type_that_it_states() -> None:
    assert make_opaque(DOCUMENT, ["Code"]).schemas["Code"] == {"type": "string", "title": "A code"}


@pytest.mark.parametrize(
    ("schema", "reduced"),
    [
        ({"allOf": [{"$ref": "#/components/schemas/Person"}, {"title": "x"}]}, {"type": "object"}),
        ({"oneOf": [{"$ref": "#/components/schemas/Person"}]}, {"type": "object"}),
        ({"oneOf": [{"type": "object"}, {"type": "string"}]}, {}),
        ({"additionalProperties": {"type": "string"}}, {"type": "object"}),
        ({"anyOf": [{"$ref": "#/components/schemas/Same"}]}, {}),
        ({"type": ["object", "null"], "properties": {}}, {"type": ["object", "null"]}),
    ],
)
def test_what_is_put_together_from_objects_is_an_object(schema: Any, reduced: Any) -> None:
    data = {"components": {"schemas": {**SCHEMAS, "Same": schema}}}
    assert make_opaque(Document(data, "api.yaml"), ["Same"]).schemas["Same"] == reduced


def test_what_only_an_opaque_component_refers_to_is_not_taken() -> None:
    family = slice_family(make_opaque(DOCUMENT, ["Order"]), ["Event"])
    assert set(family.schemas) == {"Event", "Order", "Person", "Code"}


def test_the_given_document_stays_as_it_is() -> None:
    before = copy.deepcopy(DOCUMENT.data)
    assert make_opaque(DOCUMENT, ["Order"]) is not DOCUMENT
    assert make_opaque(DOCUMENT, []) is DOCUMENT
    assert DOCUMENT.data == before


def test_an_unknown_name_is_an_error_that_names_a_similar_one() -> None:
    with pytest.raises(WireloomError, match="no schema called 'Ordre' to make opaque") as caught:
        make_opaque(DOCUMENT, ["Ordre"])
    assert "Order" in str(caught.value)
    assert caught.value.exit_code == 1

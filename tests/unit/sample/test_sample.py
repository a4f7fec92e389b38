"""Samples of single constructs: limits, formats, patterns, unions, recursion."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest
from wireloom.config import Settings
from wireloom.model.errors import UsageError, WireloomError
from wireloom.pipeline import Pipeline
from wireloom.plan.naming import Naming
from wireloom.sample import Sample, find, sample
from wireloom.sample.scalars import FORMATS, LONGEST


class Document:
    """The schemas of a document, of which samples can be made."""

    def __init__(self, folder: Path, schemas: dict[str, Any]) -> None:
        self._schemas = schemas
        schema = folder / "api.json"
        head = {"openapi": "3.1.0", "info": {"title": "t", "version": "1"}, "paths": {}}
        schema.write_text(json.dumps({**head, "components": {"schemas": schemas}}))
        settings = Settings(schema=schema, out=folder / "out", receive=tuple(schemas))
        self._naming = Naming(Pipeline(settings).ir)

    def make(self, name: str, **options: Any) -> Sample:
        return sample(self._naming, find(self._naming, name), **options)

    def checked(self, name: str, **options: Any) -> Any:
        """The sample of ``name``, which jsonschema-rs accepts."""
        made = self.make(name, **options)
        whole = {"$ref": f"#/components/schemas/{name}", "components": {"schemas": self._schemas}}
        assert jsonschema_rs.Draft202012Validator(whole).is_valid(made.value), made.value
        return made.value


@pytest.fixture
def one(tmp_path: Path) -> Any:
    """Makes the checked sample of an object with one required property of a schema."""

    def make(schema: dict[str, Any], *, full: bool = False) -> Any:
        owner = {"type": "object", "required": ["value"], "properties": {"value": schema}}
        return Document(tmp_path, {"Owner": owner}).checked("Owner", full=full)["value"]

    return make


# --- Limits


@pytest.mark.parametrize(
    "schema",
    [
        {"type": "integer", "minimum": 5},
        {"type": "integer", "maximum": -5},
        {"type": "integer", "exclusiveMinimum": 7, "exclusiveMaximum": 9},
        {"type": "integer", "multipleOf": 7, "minimum": 8},
        {"type": "integer", "multipleOf": 1.5, "exclusiveMinimum": 3},
        {"type": "number", "exclusiveMinimum": 0, "maximum": 0.25},
        {"type": "number", "minimum": 0.5, "maximum": 0.5},
        {"type": "number", "multipleOf": 0.25, "exclusiveMaximum": 1},
        {"type": "number", "minimum": -0.75, "maximum": -0.25},
        {"type": "string", "minLength": 30},
        {"type": "string", "maxLength": 2},
        {"type": "string", "minLength": 3, "maxLength": 3},
        {"type": "string", "maxLength": 0},
        {"type": "string", "format": "uuid", "maxLength": 5},
        {"type": "array", "items": {"type": "string"}, "minItems": 3},
        {"type": "array", "items": {"type": "string"}, "maxItems": 0},
        {"type": "array", "items": {"type": "string"}, "minItems": 4, "uniqueItems": True},
        {"type": "array", "items": {"type": "boolean"}, "minItems": 2, "uniqueItems": True},
        {"type": "array", "items": {"enum": ["a", "b"]}, "minItems": 2, "uniqueItems": True},
        {
            "type": "array",
            "items": {"type": "integer", "maximum": 3},
            "minItems": 6,
            "uniqueItems": True,
        },
        {"type": "array", "prefixItems": [{"type": "string"}, {"type": "integer"}], "minItems": 1},
        {"type": "array", "prefixItems": [{"type": "string"}], "items": False, "minItems": 1},
        {"type": "array", "prefixItems": [{"type": "null"}], "items": {"const": 1}, "minItems": 2},
        {"type": "array", "prefixItems": [{"const": 1}, {"const": 2}], "maxItems": 1},
        {"type": "object", "additionalProperties": {"type": "integer"}, "minProperties": 2},
        {"type": "object", "properties": {"a": {}, "b": {}, "c": {}}, "minProperties": 2},
        {"type": "object", "properties": {"a": {}, "b": {}, "c": {}}, "maxProperties": 1},
        {"type": "object", "properties": {"key": {}}, "minProperties": 4},
    ],
    ids=json.dumps,
)
def test_a_sample_keeps_to_the_limits(one: Any, schema: dict[str, Any]) -> None:
    for full in (False, True):
        one(schema, full=full)


@pytest.mark.parametrize(
    ("schema", "why"),
    [
        ({"type": "integer", "minimum": 2, "maximum": 1}, "no number is within the limits"),
        ({"type": "integer", "multipleOf": 7, "minimum": 8, "maximum": 13}, "no number"),
        ({"type": "number", "minimum": 1, "exclusiveMaximum": 1}, "no number"),
        ({"type": "string", "minLength": 10**9}, "at least 1000000000 characters are required"),
        ({"type": "array", "items": {}, "minItems": 10**9}, "at least 1000000000 items"),
        (
            {"type": "array", "items": {"type": "boolean"}, "minItems": 3, "uniqueItems": True},
            "3 different items are required",
        ),
        (
            {"type": "string", "pattern": "^a{5}$", "maxLength": 4},
            "no text was found that the pattern ^a{5}$ matches",
        ),
        (
            {"type": "array", "prefixItems": [True, True], "items": False, "minItems": 3},
            "no item may come behind the first 2",
        ),
        ({"type": "object", "minProperties": 1, "additionalProperties": False}, "at least 1 keys"),
    ],
    ids=json.dumps,
)
def test_what_cannot_be_satisfied_is_one_message_with_the_place(
    one: Any, schema: dict[str, Any], why: str
) -> None:
    with pytest.raises(WireloomError) as caught:
        one(schema)
    assert caught.value.exit_code == 1
    assert caught.value.what == "there is no sample of Owner"
    assert f"at /value: {why}" in caught.value.why or f"at /value/2: {why}" in caught.value.why


# --- Text


@pytest.mark.parametrize("name", FORMATS)
def test_a_text_has_its_format(one: Any, name: str) -> None:
    text = one({"type": "string", "format": name})
    validator = jsonschema_rs.Draft202012Validator({"format": name}, validate_formats=True)
    assert validator.is_valid(text), text
    several = one(
        {
            "type": "array",
            "items": {"type": "string", "format": name},
            "minItems": 70,
            "uniqueItems": True,
        }
    )
    assert all(validator.is_valid(each) for each in several)


@pytest.mark.parametrize(
    "pattern",
    [
        "^[a-z]{1,64}$",
        r"^\d{4}-\d\d$",
        "^[^/]+$",
        r"^(?=.*\d)(?=.*[a-z]).{8,}$",
        "^(foo|bar)-[0-9]$",
        "(?<!a)b",
        r"^[\w.+-]+@[\w-]+\.[\w.]+$",
        r"^\+[1-9]\d{1,14}$",
        "^$",
        r"\bword\b",
        r"^[^\x00-\x7f]$",
        "^[0-9a-fA-F]{64}$",
        "^(a*)*b$",
        r"^\S\D\W$",
        "^x.y+?z$",
    ],
)
def test_a_text_matches_its_pattern(one: Any, pattern: str) -> None:
    one({"type": "string", "pattern": pattern})


def test_a_pattern_and_a_length_are_kept_together(one: Any) -> None:
    assert one({"type": "string", "pattern": "^[A-F]+$", "minLength": 20}) == "A" * 32
    assert one({"type": "string", "pattern": "B", "minLength": 4}) == "xxxB"


def test_a_pattern_with_a_huge_repeat_is_left_out_at_once(tmp_path: Path) -> None:
    huge = f"^(((a{{{LONGEST}}}){{{LONGEST}}}){{{LONGEST}}})$"
    value = {"type": "string", "pattern": huge}
    owner = {"type": "object", "required": ["value"], "properties": {"value": value}}
    made = Document(tmp_path, {"Owner": owner}).make("Owner")
    assert isinstance(made.value["value"], str)


# --- Small and full


PERSON = {
    "type": "object",
    "required": ["name"],
    "properties": {
        "name": {"type": "string"},
        "age": {"type": ["integer", "null"]},
        "friends": {"type": "array", "items": {"$ref": "#/components/schemas/Person"}},
        "best": {"$ref": "#/components/schemas/Person"},
        "labels": {"type": "object", "additionalProperties": {"type": "boolean"}},
    },
    "additionalProperties": {"type": "integer"},
}


def test_small_has_what_is_required_and_full_has_every_key_once(tmp_path: Path) -> None:
    document = Document(tmp_path, {"Person": PERSON})
    assert document.checked("Person") == {"name": "text"}
    assert document.checked("Person", full=True) == {
        "name": "text",
        "age": 1,
        "friends": [],
        "labels": {"key": True},
        "key": 1,
    }


def test_an_optional_part_that_cannot_be_made_is_left_out_and_named(tmp_path: Path) -> None:
    inner = {"type": "object", "properties": {"odd": {"type": "string", "pattern": "(?!)"}}}
    made = Document(tmp_path, {"Outer": {"type": "object", "properties": {"in": inner}}}).make(
        "Outer", full=True
    )
    assert made.value == {"in": {}}
    assert made.omitted == ("/in/odd: no text was found that the pattern (?!) matches",)


def test_a_type_that_requires_itself_has_no_sample(tmp_path: Path) -> None:
    loop = {"$ref": "#/components/schemas/Loop"}
    schema = {"type": "object", "required": ["next"], "properties": {"next": loop}}
    document = Document(tmp_path, {"Loop": schema})
    with pytest.raises(WireloomError) as caught:
        document.make("Loop")
    assert caught.value.why == "at /next: Loop requires another Loop inside of itself"


def test_recursion_ends_where_a_union_null_or_an_array_lets_it(tmp_path: Path) -> None:
    tree = {"$ref": "#/components/schemas/Tree"}
    document = Document(
        tmp_path,
        {
            "Tree": {
                "type": "object",
                "required": ["left", "right", "more"],
                "properties": {
                    "left": {"anyOf": [tree, {"type": "string"}]},
                    "right": {"anyOf": [tree, {"type": "null"}]},
                    "more": {"type": "array", "items": tree},
                },
            },
            "Any": {
                "anyOf": [
                    {"type": "array", "items": {"$ref": "#/components/schemas/Any"}, "minItems": 1},
                    {"type": "string"},
                ]
            },
        },
    )
    leaf: dict[str, Any] = {"left": "text", "right": None, "more": []}
    assert document.checked("Tree") == document.checked("Tree", full=True) == leaf
    assert document.checked("Any") == "text"


# --- Unions


def animal(tag: str, **more: Any) -> dict[str, Any]:
    kind = {"type": "string", "enum": [tag]}
    return {"type": "object", "required": ["kind"], "properties": {"kind": kind, **more}}


OPEN = {"type": "object", "required": ["kind"], "properties": {"kind": {"type": "string"}}}
ANIMALS = {
    "Cat": animal("cat", purrs={"type": "boolean"}),
    "Dog": animal("dog"),
    "Pet": {"oneOf": [{"$ref": "#/components/schemas/Cat"}, {"$ref": "#/components/schemas/Dog"}]},
    "Wolf": OPEN,
    "Lion": OPEN,
    "Wild": {
        "oneOf": [{"$ref": "#/components/schemas/Wolf"}, {"$ref": "#/components/schemas/Lion"}],
        "discriminator": {
            "propertyName": "kind",
            "mapping": {"canis": "#/components/schemas/Wolf", "leo": "#/components/schemas/Lion"},
        },
    },
    "Zoo": {
        "type": "object",
        "required": ["pet", "wild"],
        "properties": {
            "pet": {"$ref": "#/components/schemas/Pet"},
            "wild": {"$ref": "#/components/schemas/Wild"},
        },
    },
}


def test_a_union_has_its_first_variant_or_the_one_that_is_named(tmp_path: Path) -> None:
    document = Document(tmp_path, ANIMALS)
    assert document.checked("Pet") == {"kind": "cat"}
    assert document.checked("Pet", variants=["dog"]) == {"kind": "dog"}
    assert document.checked("Pet", variants=["Dog"]) == {"kind": "dog"}
    both = {"pet": {"kind": "dog"}, "wild": {"kind": "leo"}}
    assert document.make("Zoo", variants=["dog", "leo"]).value == both


def test_an_open_tag_has_the_value_that_the_discriminator_says(tmp_path: Path) -> None:
    document = Document(tmp_path, ANIMALS)
    assert document.make("Wild").value == {"kind": "canis"}
    assert document.make("Wild", variants=["Lion"]).value == {"kind": "leo"}


def test_a_variant_that_no_union_has_is_a_usage_error_with_the_choices(tmp_path: Path) -> None:
    document = Document(tmp_path, ANIMALS)
    with pytest.raises(UsageError, match="the sample of Pet has no variant mouse") as caught:
        document.make("Pet", variants=["mouse"])
    assert caught.value.todo == "choose from cat, dog"


def test_a_name_that_the_family_has_not_is_a_usage_error_with_what_is_close(tmp_path: Path) -> None:
    document = Document(tmp_path, ANIMALS)
    with pytest.raises(UsageError, match="no class Dogg") as caught:
        document.make("Dogg")
    assert "Dog" in caught.value.todo


# --- Keywords that no type says

OBJECT: dict[str, Any] = {
    "type": "object",
    "properties": {"a": {"type": "string"}, "b": {"type": "string"}},
}


@pytest.mark.parametrize("full", [False, True])
@pytest.mark.parametrize(
    "schema",
    [
        {"enum": [1, 2, 5], "not": {"$ref": "#/components/schemas/Small"}},
        {"anyOf": [{"required": ["a"]}, {"required": ["b"]}], **OBJECT},
        {"not": {"required": ["a", "b"]}, **OBJECT},
        {"not": {"$ref": "#/components/schemas/WithA"}, **OBJECT},
        {"dependentRequired": {"a": ["b"]}, "minProperties": 1, **OBJECT},
    ],
    ids=str,
)
def test_a_sample_is_valid_under_all_keywords(
    schema: dict[str, Any], full: bool, tmp_path: Path
) -> None:
    others = {
        "Small": {"type": "integer", "maximum": 3},
        "WithA": {"type": "object", "required": ["a"], "properties": {"a": {"type": "string"}}},
    }
    owner = {"type": "object", "required": ["value"], "properties": {"value": schema}}
    Document(tmp_path, {"Owner": owner, **others}).checked("Owner", full=full)


def test_where_no_value_is_found_the_message_says_where(tmp_path: Path) -> None:
    schema = {"not": {"minProperties": 0}, **OBJECT}
    owner = {"type": "object", "required": ["value"], "properties": {"value": schema}}
    with pytest.raises(WireloomError, match="no value was found that all keywords allow") as error:
        Document(tmp_path, {"Owner": owner}).make("Owner")
    assert "/value" in str(error.value)

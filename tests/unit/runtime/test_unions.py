"""Unions: a value is of the variant that knows its keys, whatever is wrong inside of it."""

from __future__ import annotations

import importlib
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from support import ROOT
from wireloom.cli.main import main

PACKAGE = "events_by_keys"

SAID: dict[str, Any] = {
    "Said": {
        "oneOf": [
            {
                "title": f"{role} {kind}",
                "type": "object",
                "required": ["type", "role"],
                "properties": {"type": {"enum": [kind]}, "role": {"enum": [role]}},
            }
            for kind in ("message", "note")
            for role in ("user", "bot")
        ]
    }
}


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    """The package of the example in ``docs/unions.md`` and of a union with two tags."""
    page = (ROOT / "docs" / "unions.md").read_text(encoding="utf-8")
    example = yaml.safe_load(page.split("```yaml\n")[1].split("```")[0])
    folder = tmp_path_factory.mktemp("unions")
    document = {
        "openapi": "3.0.3",
        "info": {"title": "Events", "version": "1"},
        "paths": {},
        "components": {"schemas": {**example, **SAID}},
    }
    schema = folder / "schema.json"
    schema.write_text(json.dumps(document), encoding="utf-8")
    out = str(folder / PACKAGE)
    assert main(["generate", "--schema", str(schema), "--out", out, "--root", "Event", "Said"]) == 0
    sys.path.insert(0, str(folder))
    yield importlib.import_module(PACKAGE)
    sys.path.remove(str(folder))


@pytest.mark.parametrize(
    ("value", "name"),
    [
        ({"action": "created", "release": {"id": "7"}, "repository": {}}, "Event_Release"),
        ({"action": "created", "release": "none"}, "Event_Release"),
        ({"zen": "Keep it simple.", "repository": {}}, "Event_Ping"),
        ({"zen": 7, "repository": []}, "Event_Ping"),
        ({}, "Event_Ping"),
    ],
)
def test_what_knows_the_keys_comes_before_what_accepts_the_value(
    package: Any, value: Any, name: str
) -> None:
    assert type(package.event_reader.from_dict(value)).__name__ == name


def test_a_wrong_value_inside_is_reported_where_it_is(package: Any) -> None:
    value = {"action": "created", "release": {"id": "7"}, "repository": {}}
    assert [each.pointer for each in package.event_reader.deviations(value)] == ["/release/id"]


@pytest.mark.parametrize("kind", ["message", "note"])
@pytest.mark.parametrize("role", ["user", "bot"])
def test_two_tags_are_one_decision(package: Any, kind: str, role: str) -> None:
    said = package.said_reader.from_dict({"type": kind, "role": role})
    assert (said.type, said.role) == (kind, role)
    assert type(said).__name__.lower() == f"said_{role}{kind}"


def test_an_unknown_second_tag_is_reported_and_the_object_stays_a_dict(package: Any) -> None:
    value = {"type": "note", "role": "guest"}
    assert package.said_reader.from_dict(value) == value
    found = package.said_reader.deviations(value)
    assert [(each.pointer, each.rule) for each in found] == [("/role", "tag")]


# --- ``defaultMapping``: the variant of what has no tag that the document knows

PETS = """
openapi: 3.2.0
info: {title: Pets, version: "1"}
components:
  schemas:
    Pet:
      oneOf:
        - {$ref: '#/components/schemas/Cat'}
        - {$ref: '#/components/schemas/Dog'}
        - {$ref: '#/components/schemas/OtherPet'}
      discriminator:
        propertyName: kind
        mapping: {cat: '#/components/schemas/Cat', kitten: Cat, dog: '#/components/schemas/Dog'}
        defaultMapping: OtherPet
    Cat: {type: object, required: [kind], properties: {kind: {const: cat}}}
    Dog: {type: object, required: [kind], properties: {kind: {const: dog}}}
    OtherPet:
      type: object
      properties: {kind: {type: string, not: {enum: [cat, dog]}}, legs: {type: integer}}
    Shape:
      oneOf: [{$ref: '#/components/schemas/Circle'}, {$ref: '#/components/schemas/AnyShape'}]
      discriminator:
        propertyName: shape
        mapping: {circle: '#/components/schemas/Circle', disc: Circle}
        defaultMapping: '#/components/schemas/AnyShape'
    Circle: {type: object, properties: {shape: {type: string}, radius: {type: number}}}
    AnyShape: {type: object, maxProperties: 2}
"""


@pytest.fixture(scope="module")
def pets(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    folder = tmp_path_factory.mktemp("default")
    schema, out = folder / "pets.yaml", folder / "pets_by_default"
    schema.write_text(PETS, encoding="utf-8")
    arguments = ["generate", "--schema", str(schema), "--out", str(out)]
    assert main([*arguments, "--root", "Pet", "--root", "Shape"]) == 0
    sys.path.insert(0, str(folder))
    yield importlib.import_module(out.name)
    sys.path.remove(str(folder))


@pytest.mark.parametrize(
    "value",
    [{"kind": "horse", "legs": 4}, {"legs": 4}, {}, {"kind": "OtherPet"}],
    ids=["unknown tag", "no tag", "empty", "name of the component"],
)
def test_the_default_variant_has_what_no_tag_selects(pets: Any, value: Any) -> None:
    pet = pets.pet_reader.from_dict(value, strict=True)
    assert isinstance(pet, pets.OtherPet)
    assert pets.pet_reader.to_dict(pet) == value
    assert pets.pet_reader.deviations(value, exact=True) == []


@pytest.mark.parametrize("tag", [None, 7, ["cat"], {}])
def test_a_tag_that_is_no_string_selects_the_default_and_is_reported(pets: Any, tag: Any) -> None:
    pet = pets.pet_reader.from_dict({"kind": tag})
    assert isinstance(pet, pets.OtherPet)
    assert [each.pointer for each in pets.pet_reader.deviations({"kind": tag})] == ["/kind"]
    assert [each.pointer for each in pets.pet_reader.deviations([])] == [""]


def test_the_tags_of_the_document_come_before_the_default(pets: Any) -> None:
    assert isinstance(pets.pet_reader.from_dict({"kind": "cat"}), pets.Cat)
    assert isinstance(pets.pet_reader.from_dict({"kind": "dog", "legs": 3}), pets.Dog)
    assert pets.pet_reader.deviations({"kind": "dog", "legs": 3}, exact=True) == []


def test_a_default_may_be_an_object_without_a_class(pets: Any) -> None:
    assert isinstance(pets.shape_reader.from_dict({"shape": "circle"}), pets.Circle)
    square = {"shape": "square", "radius": "none"}
    assert pets.shape_reader.from_dict(square) == square
    assert pets.shape_reader.deviations(square) == []
    long = {**square, "side": 1}
    assert [each.rule for each in pets.shape_reader.deviations(long)] == ["maxProperties"]


def test_the_type_has_a_dict_only_where_a_value_stays_one(pets: Any) -> None:
    source = {name: Path(pets.__path__[0], "models", f"{name}.py") for name in ("pet", "shape")}
    assert "Pet: TypeAlias = Cat | Dog | OtherPet\n" in source["pet"].read_text(encoding="utf-8")
    assert "Circle | dict[str, Any]\n" in source["shape"].read_text(encoding="utf-8")


def test_tags_that_nobody_knows_are_not_remembered(pets: Any) -> None:
    codec = importlib.import_module("pets_by_default.models.pet").ALIASES["Pet"]
    for number in range(100):
        codec.decode({"kind": f"pet {number}"})
        codec.check({"kind": f"pet {number}"}, {})
    assert len(codec._decoders) < 10


def test_a_class_with_two_tags_is_one_variant_to_the_letter(pets: Any) -> None:
    value = {"shape": "disc", "radius": 1, "side": 2}  # has too many keys for any other shape
    assert isinstance(pets.shape_reader.from_dict(value), pets.Circle)
    assert pets.shape_reader.deviations(value, exact=True) == []

"""What is suggested puts the document right, and changes nothing of what it comes to."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from support import ROOT
from wireloom import overlay, read
from wireloom.cli import main as cli
from wireloom.model.document import Document
from wireloom.normalize import normalize
from wireloom.slice import slice_family
from wireloom.suggest import document as suggest

DOCUMENT = """
openapi: 3.0.0
info: {title: Pets, version: "1"}
components:
  schemas:
    Event:
      type: object
      properties:
        pet: {oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]}
        tags: {type: array, items: {type: string}, enum: [a, b]}
        all the pets: {type: array, items: {allOf: [{$ref: '#/components/schemas/Cat'}]}}
    Cat:
      type: object
      required: [name, age]
      additionalProperties: false
      properties:
        name: {type: string, maxLength: 3, description: What it is called.}
        age: {type: object, enum: [young, old]}
        kind: {type: string, enum: [tabby]}
    Dog: {type: object, properties: {name: {type: string, pattern: '/^[a-z]+$/'}}}
"""


def document() -> Document:
    return read.parse(DOCUMENT, "api.yaml")


def patched(found: list[suggest.Suggestion], before: Document) -> Document:
    text = suggest.text(found)
    return overlay.apply(before, read.parse(text, "overlay.yaml")).document


@pytest.mark.parametrize("real", [False, True])
def test_a_corrected_document_needs_no_rewriting_and_gives_the_same(real: bool) -> None:
    before = document()
    if real:
        roots = ("ServerMessage", "ServerMessageResponse")
        before = slice_family(read.read_openapi(ROOT / "schema" / "vapi.yaml"), roots)
    found = suggest.for_document(before)
    assert found
    after = normalize(patched(found, before))
    assert after.document.data == normalize(before).document.data
    assert suggest.for_document(patched(found, before)) == []


def test_each_suggestion_names_the_place_and_the_reason() -> None:
    text = suggest.text(suggest.for_document(document()))
    assert "  # /components/schemas/Dog/properties/name: the pattern is written with" in text
    assert "  - target: $.components.schemas.Dog.properties.name\n    update:\n" in text


def test_the_command_prints_an_overlay_that_can_be_used(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "api.yaml").write_text(DOCUMENT, "utf-8")
    flags = ["--schema", "api.yaml", "--root", "Event", "--out", "events"]
    assert cli.main(["suggest", *flags]) == 0
    (tmp_path / "overlay.yaml").write_text(str(capsys.readouterr().out), "utf-8")
    assert cli.main(["suggest", *flags, "--overlay", "overlay.yaml"]) == 0
    said = capsys.readouterr()
    assert (said.out, "has no problem" in str(said.err)) == ("", True)


CAT = "/components/schemas/Cat"


@pytest.mark.parametrize(
    ("place", "rule", "more", "expected"),
    [
        (f"{CAT}/properties/name", "null", {}, {"nullable": True}),
        (f"{CAT}/properties/kind", "enum", {"found": "stray"}, {"enum": ["tabby", "stray"]}),
        (CAT, "required", {"key": "age"}, {"required": ["name"]}),
        (CAT, "additionalProperties", {}, {"additionalProperties": True}),
        (
            f"{CAT}/properties/name",
            "type",
            {"found": 1},
            {"oneOf": [{"type": "string", "maxLength": 3}, {"type": "integer"}]},
        ),
    ],
)
def test_what_payloads_show_can_be_allowed(
    place: str, rule: str, more: dict[str, Any], expected: dict[str, Any]
) -> None:
    found = suggest.for_deviation(document(), place, rule, **more)
    assert found is not None
    here: Any = patched([found], document()).data
    for token in place.split("/")[1:]:
        here = here[token]
    assert {key: here[key] for key in expected} == expected


def test_a_limit_can_be_taken_away_and_a_key_added() -> None:
    limit = suggest.for_deviation(document(), f"{CAT}/properties/name", "maxLength")
    key = suggest.for_deviation(document(), CAT, suggest.UNKNOWN_KEY, found=[1], key="toys")
    assert limit is not None
    assert key is not None
    properties = patched([limit, key], document()).schemas["Cat"]["properties"]
    assert "maxLength" not in properties["name"]
    assert properties["toys"] == {"type": "array"}


def test_no_action_is_suggested_where_an_overlay_cannot_help() -> None:
    assert suggest.for_deviation(document(), CAT, "tag", found="bird") is None
    assert suggest.for_deviation(document(), "/components/schemas/Bird", "null") is None


def test_a_place_in_a_payload_leads_to_every_schema_that_may_say_it() -> None:
    both = [f"/components/schemas/{name}/properties/name" for name in ("Cat", "Dog")]
    assert suggest.places(document(), "Event", "/pet/name") == both
    assert suggest.places(document(), "Event", "/pet/age") == [f"{CAT}/properties/age"]
    assert suggest.places(document(), "Event", "/all the pets/*/age") == [f"{CAT}/properties/age"]
    assert suggest.places(document(), "Event", "/nothing/there") == []
    assert suggest.places(document(), "Event", "") == ["/components/schemas/Event"]


def test_a_target_finds_the_place_whatever_its_keys_are_called() -> None:
    names = ["a b", "it's", 'say "so"', "back\\slash", "a/b~c", "ü", "0", "line\nend"]
    data: dict[str, Any] = {"openapi": "3.0.0", "x": {name: {} for name in names}}
    for name in names[:6] + names[7:]:
        pointer = "/x/" + name.replace("~", "~0").replace("/", "~1")
        target = suggest.jsonpath(pointer)
        actions = [{"target": target, "update": {"found": True}}]
        head = {"overlay": "1.1.0", "info": {"title": "", "version": ""}}
        laid = Document({**head, "actions": actions}, "overlay.yaml")
        assert overlay.apply(Document(data, "api.yaml"), laid).document.data["x"][name]

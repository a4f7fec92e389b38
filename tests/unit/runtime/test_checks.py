"""Keywords that no type says are judged in a generated package, which has an evaluator for them."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from wireloom.config import Settings
from wireloom.pipeline import Pipeline

SCHEMAS = {
    "Order": {
        "type": "object",
        "properties": {
            "kind": {"type": "string"},
            "items": {"type": "array", "contains": {"type": "string"}, "maxContains": 1},
            "pair": {"type": "array", "prefixItems": [{"type": "string"}, {"type": "integer"}]},
            "size": {"oneOf": [{"type": "integer"}, {"type": "number", "minimum": 5}]},
            "never": False,
        },
        "patternProperties": {"^x-": {"type": "string"}},
        "additionalProperties": False,
        "if": {"properties": {"kind": {"const": "gift"}}, "required": ["kind"]},
        "then": {"required": ["card"], "properties": {"card": {"type": "string"}}},
        "not": {"required": ["void"]},
    },
    "Color": {"type": "string", "enum": ["red", "blue"]},
    "Maybe": {"type": ["object", "null"], "properties": {"id": {"type": "string"}}},
}

Make = Callable[..., Any]


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Make:
    """Makes the package of a document and imports it."""
    monkeypatch.setattr(sys, "path", [str(tmp_path), *sys.path])

    def make(schemas: dict[str, Any], *, version: str = "3.1.0") -> Any:
        name = f"checked_{abs(hash(json.dumps([schemas, version])))}"
        info = {"title": "Test", "version": "1"}
        whole = {"openapi": version, "info": info, "components": {"schemas": schemas}}
        file = tmp_path / f"{name}.json"
        file.write_text(json.dumps(whole), encoding="utf-8")
        steps = Pipeline(Settings(schema=file, out=tmp_path / name, receive=tuple(schemas)))
        for path, text in steps.sources.items():
            target = tmp_path / name / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, encoding="utf-8")
        return import_module(name)

    return make


@pytest.mark.parametrize(
    ("value", "pointer", "rule"),
    [
        ({"items": [1]}, "/items", "contains"),
        ({"items": ["a", "b"]}, "/items", "maxContains"),
        ({"pair": ["a", "b"]}, "/pair/1", "type"),
        ({"x-a": 1}, "/x-a", "type"),
        ({"y": 1}, "/y", "additionalProperties"),
        ({"kind": "gift"}, "", "required"),
        ({"void": 1}, "", "not"),
        ({"never": 1}, "/never", "not"),
    ],
)
def test_a_deviation_names_the_keyword_and_the_place(
    package: Make, value: Any, pointer: str, rule: str
) -> None:
    found = package(SCHEMAS).Order.deviations(value)
    assert (pointer, rule) in [(each.pointer, each.rule) for each in found]


def test_one_of_is_exact_only_when_asked(package: Make) -> None:
    order = package(SCHEMAS).Order
    assert order.deviations({"size": 7}) == []
    assert [each.rule for each in order.deviations({"size": 7}, exact=True)] == ["oneOf"]
    assert order.deviations({"size": 3.0}, exact=True) == []


def test_a_root_that_is_an_enum_or_may_be_null_has_a_reader(package: Make) -> None:
    made = package(SCHEMAS)
    assert made.color_reader.from_json('"red"') == made.Color.RED
    assert [each.rule for each in made.color_reader.deviations("green")] == ["enum"]
    assert made.maybe_reader.from_json("null") is None
    assert made.maybe_reader.deviations(None) == []


def test_openapi_3_0_ignores_what_stands_beside_a_reference(package: Make) -> None:
    text = {"type": "string"}
    place = {"$ref": "#/components/schemas/Text", "maxLength": 1}
    schemas = {"Text": text, "S": {"type": "object", "properties": {"a": place}}}
    assert package(schemas, version="3.0.3").S.deviations({"a": "long"}) == []
    assert package(schemas).S.deviations({"a": "long"}) != []


def test_a_document_without_such_keywords_has_no_evaluator(package: Make) -> None:
    made = package({"Plain": {"type": "object", "properties": {"a": {"type": "string"}}}})
    folder = Path(made.__file__).parent
    assert not (folder / "_schemas.py").exists()
    assert not (folder / "_runtime" / "checks").exists()


def day_of(**more: Any) -> dict[str, Any]:
    return {"type": "object", "properties": {"day": {"type": "string", **more}}}


def test_a_component_may_have_the_name_of_a_module_of_the_runtime(package: Make) -> None:
    checked = {**day_of(), "not": {"required": ["void"]}}
    made = package({"Checks": checked, "FormatDate": day_of(format="date")})
    assert made.FormatDate.from_dict({"day": "2026-01-02"}).day.date.year == 2026
    assert made.Checks.deviations({}) == []
    assert [each.rule for each in made.Checks.deviations({"void": 1})] == ["not"]


def test_a_class_with_several_tags_is_counted_once_to_the_letter(package: Make) -> None:
    card = {"type": "object", "properties": {"number": {"type": "string"}}}
    union = {
        "oneOf": [{"$ref": f"#/components/schemas/{name}"} for name in ("Card", "Bank")],
        "discriminator": {
            "propertyName": "type",
            "mapping": {"card": "Card", "credit": "Card", "bank": "Bank"},
        },
    }
    bank = {"type": "object", "properties": {"number": {"type": "integer"}}}
    made = package({"Card": card, "Bank": bank, "Payment": union})
    for number in ("1", 1):
        assert made.payment_reader.deviations({"number": number}, exact=True) == []


def test_a_deep_value_of_recursive_choices_takes_no_time_that_doubles(package: Make) -> None:
    node = {"$ref": "#/components/schemas/Node"}
    inside = [{"type": "object", "properties": {"next": node, key: {}}} for key in "ab"]
    made = package(
        {
            "Node": {"oneOf": [{"anyOf": inside}]},
            "Leaf": {"type": "object", "properties": {"next": node}, "required": ["next", "leaf"]},
            "Tree": {"anyOf": [*inside, {"$ref": "#/components/schemas/Leaf"}]},
        }
    )
    deep: Any = {"next": 1}
    for _ in range(60):
        deep = {"next": deep}
    for exact in (True, False):
        assert made.node_reader.deviations(deep, exact=exact) != []
        assert made.tree_reader.deviations(deep, exact=exact) != []


UNTYPED = {"properties": {"a": {"type": "string"}}}

TO_THE_LETTER: list[tuple[dict[str, Any], Any, bool]] = [
    # what has no type says nothing of values of other types
    ({"oneOf": [UNTYPED, {"type": "object", "required": ["b"]}]}, 1, True),
    ({"anyOf": [{"required": ["a"]}, {"type": "array", "maxItems": 1}]}, "text", True),
    ({"allOf": [{"items": {"type": "string"}}]}, 1, True),
    (
        {"allOf": [{"type": "object", "properties": {"a": {"additionalProperties": True}}}]},
        {"a": []},
        True,
    ),
    # an enum, a type and limits all have to hold
    ({"type": ["integer", "null"], "enum": [0, 1]}, None, False),
    ({"type": "integer", "enum": [2], "maximum": 1}, 2, False),
    ({"type": "string", "enum": ["a"], "minLength": 2}, "a", False),
    # 1 is not true
    ({"anyOf": [{"enum": [1]}, {"enum": [True]}, {"enum": [{}]}]}, True, True),
    ({"anyOf": [{"enum": [1]}, {"enum": [{}]}]}, True, False),
    # a component that is defined by itself says more
    ({"allOf": [{"$ref": "#/components/schemas/S"}], "required": ["a"]}, {}, False),
]


@pytest.mark.parametrize(("schema", "value", "is_valid"), TO_THE_LETTER)
def test_to_the_letter_every_keyword_counts(
    package: Make, schema: dict[str, Any], value: Any, is_valid: bool
) -> None:
    made = package({"S": schema})
    judge = getattr(made, "s_reader", None) or made.S
    assert (judge.deviations(value, exact=True) == []) is is_valid


def test_a_required_key_that_is_not_described_has_the_type_of_other_keys(package: Make) -> None:
    schema = {"type": "object", "required": ["a"], "additionalProperties": {"type": "integer"}}
    made = package({"S": schema})
    assert [each.pointer for each in made.S.deviations({"a": "text"})] == ["/a"]
    assert made.S.deviations({"a": 1}) == []


def test_a_variant_that_one_of_has_twice_accepts_twice(package: Make) -> None:
    twice = {"$ref": "#/components/schemas/Choice"}
    other = {"type": "object", "properties": {"b": {"type": "object"}}}
    made = package(
        {
            "S": {"type": "object", "properties": {"a": {"oneOf": [twice, twice, other]}}},
            "Choice": {"type": "object", "properties": {"x": {"type": "string"}}},
        }
    )
    assert [each.rule for each in made.S.deviations({"a": {"b": 1}}, exact=True)] == ["oneOf"]
    assert made.S.deviations({"a": {"b": {}, "x": 1}}, exact=True) == []

"""normalize: each quirk becomes plain JSON Schema, and is reported where it was."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import Any, cast

import pytest
import yaml
from documents import (
    ANIMALS,
    document,
    family,
    hostile_schemas,
    judged_by_checks,
    without_letter,
)
from hypothesis import HealthCheck, given, settings
from jsonschema import Draft202012Validator
from support import TESTS, newest, revisions
from wireloom.model.document import CHECKS, ONE_OF, Document
from wireloom.model.errors import WireloomError
from wireloom.normalize import ROUTINE, normalize
from wireloom.normalize.keywords import CHECKED, CHOOSES_CODE
from wireloom.normalize.rules import RULES

FIXTURES = sorted((TESTS / "fixtures" / "normalize").glob("*.yaml"))


def load(path: Path) -> dict[str, Any]:
    case: dict[str, Any] = yaml.safe_load(path.read_text(encoding="utf-8"))
    return case


def normal(schema: Any) -> tuple[Document, list[str]]:
    """``schema`` as a component beside two animals: its normal form, and what was reported."""
    result = normalize(document({**ANIMALS, "S": schema}))
    prefix = "/components/schemas/S"
    reported = [
        f"{each.code} at {each.pointer.removeprefix(prefix) or 'the top'}"
        for each in result.diagnostics
    ]
    return result.document, reported


def types_alone(value: Any) -> Any:
    """``value`` without checks and other marks."""
    if isinstance(value, list):
        return [types_alone(each) for each in cast("list[Any]", value)]
    if isinstance(value, dict):
        entries = cast("dict[str, Any]", value)
        marks = (CHECKS, ONE_OF)
        return {key: types_alone(each) for key, each in entries.items() if key not in marks}
    return value


def is_valid(document: Document, instance: Any, name: str = "S") -> bool:
    """What an off-the-shelf validator says of ``instance``."""
    whole = {**document.data, "$ref": f"#/components/schemas/{name}"}
    validator: Any = Draft202012Validator(whole)
    return bool(validator.is_valid(instance))


@pytest.mark.parametrize("path", FIXTURES, ids=lambda path: path.stem)
def test_quirk(path: Path) -> None:
    case = load(path)
    document, reported = normal(case["given"])
    assert without_letter(document.schemas["S"]) == case["normal"]
    assert reported == case["diagnostics"]
    document = judged_by_checks(document)
    for instance in case["valid"]:
        assert is_valid(document, instance), instance
    for instance in case["invalid"]:
        assert not is_valid(document, instance), instance


def test_every_rule_has_a_fixture() -> None:
    shown = {line.split(" at ")[0] for path in FIXTURES for line in load(path)["diagnostics"]}
    assert {rule.code for rule in RULES} <= shown
    assert shown >= ROUTINE


def test_the_document_that_comes_in_is_not_changed() -> None:
    given = family(newest())
    before = json.dumps(given.data)
    normalize(given)
    assert json.dumps(given.data) == before


@pytest.mark.slow
def test_a_normal_document_stays_as_it_is() -> None:
    for path in revisions():
        once = normalize(family(path)).document
        again = normalize(once)
        assert again.document.data == once.data, path.name
        assert again.diagnostics == (), path.name


@pytest.mark.slow
def test_a_real_document_is_valid_json_schema_afterwards() -> None:
    for schema in normalize(family(newest())).document.schemas.values():
        Draft202012Validator.check_schema(schema)


def test_the_quirks_of_the_newest_document_are_all_found() -> None:
    codes = Counter(each.code for each in normalize(family(newest())).diagnostics)
    assert codes == {
        "one-of": 264,
        "single-variant": 36,
        "nullable": 36,
        "array-enum": 14,
        "pattern-literal": 6,
        "enum-repeats": 5,
        "enum-beside-union": 4,
        "enum-type": 3,
        "empty-enum": 2,
        "pattern-not-portable": 2,
        "repeated-variant": 2,
        "several-enums": 2,
        "foreign-keyword": 1,
    }


def test_a_pointer_leads_to_the_place_in_the_document_that_came_in() -> None:
    given = document({"A/B~": {"type": "object", "properties": {"x": {"oneOf": [{"enum": []}]}}}})
    pointers = {each.code: each.pointer for each in normalize(given).diagnostics}
    assert pointers["empty-enum"] == "/components/schemas/A~1B~0/properties/x/oneOf/0"


def test_a_reference_may_be_written_with_escapes() -> None:
    reference = "#/components/schemas/A%20B~1C%2520"
    result = normalize(document({"A B/C%20": ANIMALS["Cat"], "S": {"$ref": reference}}))
    assert result.diagnostics == ()
    assert result.document.schemas["S"] == {"$ref": reference}
    assert is_valid(result.document, {"name": "Tom"})
    assert not is_valid(result.document, {})


def test_components_that_are_defined_by_themselves_allow_anything() -> None:
    given = document(
        {
            "A": {"$ref": "#/components/schemas/B", "description": "A loop."},
            "B": {"allOf": [{"$ref": "#/components/schemas/C"}, {"required": ["x"]}]},
            "C": {"anyOf": [{"$ref": "#/components/schemas/A"}, {"type": "string"}]},
            "Tree": {"type": "array", "items": {"$ref": "#/components/schemas/Tree"}},
        }
    )
    result = normalize(given)
    assert [each.code for each in result.diagnostics] == ["circular-definition"]
    assert result.document.schemas["Tree"] == given.schemas["Tree"]


def test_nothing_that_chooses_code_is_left_where_it_is_a_keyword() -> None:
    schema = dict.fromkeys(CHOOSES_CODE, "os.system")
    document, reported = normal({"type": "array", **schema, "items": {"type": "string", **schema}})
    assert document.schemas["S"] == {"type": "array", "items": {"type": "string"}}
    assert len(reported) == 2 * len(CHOOSES_CODE)


@pytest.mark.slow
def test_schemas_nested_without_end_are_refused_with_a_message() -> None:
    schema: dict[str, Any] = {}
    for _ in range(5000):
        schema = {"type": "array", "items": schema}
    with pytest.raises(WireloomError, match="nested too deeply"):
        normalize(document({"S": schema}))


@pytest.mark.parametrize("data", [{}, {"components": 3}, {"components": {"schemas": []}}])
def test_a_document_without_schemas_has_an_empty_normal_form(data: dict[str, Any]) -> None:
    result = normalize(Document(data, "empty.yaml"))
    assert result.document.schemas == {}
    assert result.document.data["info"] == {"title": "", "version": ""}


@pytest.mark.slow
@settings(
    derandomize=True, deadline=None, max_examples=150, suppress_health_check=[HealthCheck.too_slow]
)
@given(schemas=hostile_schemas())
def test_any_json_at_all_becomes_a_valid_schema(schemas: dict[str, Any]) -> None:
    given = document(schemas)
    once = normalize(given).document
    for schema in once.schemas.values():
        Draft202012Validator.check_schema(schema)
    again = normalize(once).document  # checks may be written more shortly, types may not change
    assert types_alone(again.schemas) == types_alone(once.schemas)


def test_the_checks_inside_of_a_check_are_written_out() -> None:
    schema = {"$ref": "#/components/schemas/Cat", "pattern": "a", "oneOf": [False, False]}
    checks = normalize(document({**ANIMALS, "S": schema})).document.schemas["S"][CHECKS]
    never: dict[str, Any] = {"allOf": [{"not": {}}]}
    assert {"anyOf": [never, never]} in checks


def test_what_is_no_schema_inside_of_a_check_allows_any_value() -> None:
    result = normalize(document({"S": {"not": {"allOf": [None]}}})).document
    assert {"not": {"allOf": [True]}} in result.schemas["S"][CHECKS]


@pytest.mark.parametrize("keyword", CHECKED)
def test_a_keyword_that_no_type_says_is_never_lost(keyword: str) -> None:
    """It is in a check, and one with a malformed value is reported."""
    given: dict[str, Any] = {"dependentRequired": {"a": ["b"]}}
    values = {**dict.fromkeys(CHECKED, False), **given, "minContains": 2, "maxContains": 3}
    values |= {"patternProperties": {"^x": False}, "dependentSchemas": {"a": False}}
    all_of_them = normalize(document({"S": values})).document.schemas["S"][CHECKS]
    assert any(keyword in check for check in all_of_them)

    malformed = normalize(document({"S": {keyword: "text"}})).diagnostics
    assert ("malformed-keyword", f"/components/schemas/S/{keyword}") in {
        (each.code, each.pointer) for each in malformed
    }


def test_a_pattern_of_a_check_that_python_cannot_match_is_reported() -> None:
    lost = r"\p{Lu}"
    keys: dict[str, Any] = {lost: {}, "a": {}}
    schema = {"not": {"items": {"pattern": lost}}, "patternProperties": keys}
    found = normalize(document({"S": schema})).diagnostics
    places = [each.pointer for each in found if each.code == "pattern-not-portable"]
    assert places == [
        "/components/schemas/S/not/items/pattern",
        r"/components/schemas/S/patternProperties/\p{Lu}",
    ]

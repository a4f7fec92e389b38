"""Every fact that real documents state about their properties, counted against the IR."""

from __future__ import annotations

import copy
import json
from collections import Counter
from functools import cache
from pathlib import Path
from typing import Any, cast

import openapi_directory
import pytest
from census import Census, census
from documents import document, family, parsed_family
from support import ROOT, newest, revisions
from wireloom.model import ir
from wireloom.model.document import Document
from wireloom.normalize import Normalized, normalize
from wireloom.normalize.rules import RULES
from wireloom.slice import slice_family


@pytest.mark.parametrize("revision", range(10))
def test_the_ir_has_every_fact_of_a_real_document(revision: int) -> None:
    path = revisions()[revision]
    found = census(family(path), parsed_family(path))
    assert found.unexplained == []
    assert found.components > 100
    assert found.properties > 500


def test_the_newest_family_has_every_property_of_its_document() -> None:
    schemas = family(newest()).schemas
    result = parsed_family(newest())
    objects = [
        each
        for component in result.components
        for each in ir.walk(component.type)
        if isinstance(each, ir.ObjectType)
    ]
    assert {each.name for each in result.components} == schemas.keys()
    stated = sum(len(schema.get("properties", {})) for schema in schemas.values())
    assert sum(len(each.fields) for each in objects if each.place.path == ()) == stated > 0


# --- the documents of others


@cache
def census_of(path: Path) -> Census:
    whole = Document(json.loads(path.read_text(encoding="utf-8")), path.name)
    return census(slice_family(whole, tuple(whole.schemas)))


READ_OTHERWISE = {
    "asana.com": "/EventResponse/properties/",  # a description beside a $ref, which is kept
    "optimade.local": "'unique_items', True",  # a limit beside a union belongs to its arrays
    "slack.com": "/objs_user_profile/properties/fields",  # a type beside a union narrows it
}
"""Where the reader of the raw document knows less than ``normalize`` about what stands together."""


@pytest.mark.parametrize("name", openapi_directory.DOCUMENTS)
def test_the_ir_has_every_fact_of_other_documents(name: str) -> None:
    found = census_of(openapi_directory.document(name))
    known = READ_OTHERWISE.get(name)
    assert [each for each in found.unexplained if known is None or known not in each] == []
    assert found.components > 0


def test_there_are_enough_documents_of_both_versions() -> None:
    assert len(openapi_directory.DOCUMENTS) >= 20
    present = openapi_directory.present()
    if len(present) < len(openapi_directory.DOCUMENTS):
        pytest.skip("not all are there: python tests/helpers/openapi_directory.py fetches them")
    versions = Counter(
        json.loads(path.read_text(encoding="utf-8"))["openapi"][:3] for path in present
    )
    assert versions["3.0"] >= 5
    assert versions["3.1"] >= 5


# --- the census itself: it has to see what is lost

PET: dict[str, Any] = {
    "type": "object",
    "description": "A pet.",
    "required": ["name"],
    "properties": {
        "name": {"type": "string", "minLength": 1, "description": "Its name.", "default": "Rex"},
        "age": {"type": "integer", "minimum": 0, "nullable": True, "readOnly": True},
        "kind": {"type": "string", "enum": ["cat", "dog", None], "nullable": True},
        "sex": {"type": "string", "enum": ["male", "female"]},
        "born": {"type": "string", "format": "date-time", "deprecated": True},
        "friend": {"oneOf": [{"type": "string"}, {"type": "array", "items": {"type": "number"}}]},
    },
}


def test_the_census_finds_no_difference_in_an_unchanged_document() -> None:
    found = census(document({"Pet": PET}))
    assert found.unexplained == []
    assert (found.components, found.properties) == (1, 6)


@pytest.mark.parametrize(
    ("where", "changed"),
    cast(
        "list[tuple[str, Any]]",
        [
            (
                "name",
                {"type": "string", "minLength": 2, "description": "Its name.", "default": "Rex"},
            ),
            (
                "name",
                {"type": "string", "minLength": 1, "description": "Another.", "default": "Rex"},
            ),
            (
                "name",
                {"type": "string", "minLength": 1, "description": "Its name.", "default": "Max"},
            ),
            ("age", {"type": "integer", "minimum": 0, "readOnly": True}),
            ("age", {"type": "integer", "minimum": 0, "nullable": True}),
            ("kind", {"type": "string", "enum": ["cat", "dog"]}),
            ("sex", {"type": "string", "enum": ["female", "male"]}),
            ("sex", {"type": "string", "enum": ["male"]}),
            ("born", {"type": "string", "deprecated": True}),
            ("born", {"type": "string", "format": "date-time"}),
            ("friend", {"oneOf": [{"type": "string"}, {"type": "array", "items": {}}]}),
        ],
    ),
)
def test_the_census_reports_a_lost_fact(
    where: str, changed: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    other = copy.deepcopy(PET)
    other["properties"][where] = changed
    lossy = normalize(document({"Pet": other}))

    def normalize_lossily(_: Document) -> Normalized:
        return lossy

    monkeypatch.setattr("census.normalize", normalize_lossily)
    assert census(document({"Pet": PET})).unexplained != []


def test_every_repair_is_in_the_list_of_repairs() -> None:
    page = (ROOT / "docs" / "proof.md").read_text(encoding="utf-8")
    assert [each.code for each in RULES if f"`{each.code}`" not in page] == []

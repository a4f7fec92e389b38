"""Unions: a value is of the variant that knows its keys, whatever is wrong inside of it."""

from __future__ import annotations

import importlib
import json
import sys
from collections.abc import Iterator
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

"""Aliases of arrays and maps that contain themselves."""

from __future__ import annotations

import json
import sys
import typing
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from type_checkers import mypy
from wireloom.config import Settings
from wireloom.pipeline import Pipeline


def ref(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


def tagged(kind: str) -> dict[str, Any]:
    properties = {"type": {"const": kind}, "inside": ref("Outline")}
    return {"type": "object", "required": ["type"], "properties": properties}


SCHEMAS: dict[str, Any] = {
    "Event": {
        "type": "object",
        "properties": {
            "tree": ref("Tree"),
            "json": ref("Json"),
            "outline": ref("Outline"),
            "table": ref("Table"),
        },
    },
    "Tree": {"type": "array", "items": ref("Tree")},
    "Json": {
        "anyOf": [
            {"type": ["string", "number", "boolean", "null"]},
            {"type": "array", "items": ref("Json")},
            {"type": "object", "additionalProperties": ref("Json")},
        ]
    },
    "Outline": {"anyOf": [ref("Leaf"), ref("Link"), {"type": "array", "items": ref("Outline")}]},
    "Leaf": tagged("leaf"),
    "Link": tagged("link"),
    "Table": {"type": "object", "additionalProperties": ref("Rows")},
    "Rows": {"type": "array", "items": {"anyOf": [ref("Table"), ref("Leaf")]}, "maxItems": 2},
}
ROOTS = ("Event", "Json", "Outline")
DEPTH = 100_000

USE = """
from of_aliases import Event, Leaf, Link

def count(event: Event) -> int:
    tree = event.tree
    if tree:
        tree[0].append([])
        tree.append(3)  # error
    match event.outline:
        case [Leaf(inside=inside), [Link() as link]]:
            link.type = "leaf"  # error
            return 0 if inside is None else 1
        case _:
            pass
    rows = (event.table or {}).get("a", [])
    for row in rows:
        if isinstance(row, dict):
            row["b"] = rows
            row["c"] = "x"  # error
    return 2
"""


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    folder = tmp_path_factory.mktemp("recursive")
    file = folder / "aliases.json"
    info = {"title": "Test", "version": "1"}
    document = {"openapi": "3.1.0", "info": info, "components": {"schemas": SCHEMAS}}
    file.write_text(json.dumps(document), encoding="utf-8")
    steps = Pipeline(Settings(schema=file, out=folder / "of_aliases", receive=ROOTS))
    for path, text in steps.sources.items():
        target = folder / "of_aliases" / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")
    sys.path.insert(0, str(folder))
    yield import_module("of_aliases")
    sys.path.remove(str(folder))


def nested(inside: Any) -> Any:
    for _ in range(DEPTH):
        inside = [inside]
    return inside


def test_records_inside_are_decoded(package: Any) -> None:
    data = {
        "outline": [{"type": "leaf", "inside": [{"type": "link"}]}, [[{"type": "link"}]]],
        "table": {"a": [{"type": "leaf"}, {"b": [{"type": "leaf"}]}]},
    }
    event = package.Event.from_dict(data)
    assert event.outline[0].inside == [package.Link(type="link")]
    assert event.outline[1] == [[package.Link(type="link")]]
    assert event.table["a"][1]["b"] == [package.Leaf(type="leaf")]
    assert event.to_dict() == data
    assert package.Event.deviations(data) == []


def test_deviations_are_found_at_any_level(package: Any) -> None:
    data = {
        "tree": [[], [[3]]],
        "json": {"a": [1, {"b": None}]},
        "outline": [[{"type": "other"}]],
        "table": {"a": [{"b": [{"type": "leaf"}, 1, 2]}]},
    }
    found = [(each.pointer, each.rule) for each in package.Event.deviations(data)]
    assert found == [
        ("/tree/1/0/0", "type"),
        ("/outline/0/0/type", "tag"),
        ("/table/a/0/b", "maxItems"),
        ("/table/a/0/b/1", "type"),
        ("/table/a/0/b/2", "type"),
    ]
    event = package.Event.from_dict(data)
    _ = event.outline, event.table
    assert event.to_dict() == data


def test_a_root_of_such_a_type_has_a_reader(package: Any) -> None:
    assert package.json_reader.from_json('[1, {"a": [null]}]') == [1, {"a": [None]}]
    assert package.outline_reader.from_dict([[{"type": "leaf"}]]) == [[package.Leaf(type="leaf")]]


def test_a_value_without_classes_may_be_nested_at_any_depth(package: Any) -> None:
    event = package.Event.from_dict({"tree": nested([])})
    here = event.tree
    for _ in range(DEPTH):
        (here,) = here
    assert here == []


def test_what_is_nested_too_deep_is_refused_when_it_is_read(package: Any) -> None:
    leaf = {"type": "leaf"}
    event = package.Event.from_dict({"tree": nested([]), "outline": nested(leaf)})
    here = event.to_dict()["outline"]
    for _ in range(DEPTH):
        (here,) = here
    assert here == leaf
    with pytest.raises(package.DecodeError, match=r"Event.outline: .* nested too deep"):
        _ = event.outline
    with pytest.raises(package.DecodeError, match="nested too deep"):
        package.Event.deviations({"tree": nested([])})
    text = "[" * DEPTH + "]" * DEPTH
    with pytest.raises(package.DecodeError, match="nested too deep"):
        package.outline_reader.from_json(text)


def test_hints_exist_while_the_program_runs(package: Any) -> None:
    package.load_all()
    assert typing.get_type_hints(package.Event)["tree"] == list[Any] | None


@pytest.mark.slow
def test_a_type_checker_knows_what_is_inside(package: Any) -> None:
    folder = Path(package.__file__).parent.parent
    program = folder / "use.py"
    program.write_text(USE, encoding="utf-8")
    printed = mypy("use.py", cwd=folder, path=folder).stdout
    wrong = {line.split(":")[1] for line in printed.splitlines() if ": error:" in line}
    expected = [str(at) for at, line in enumerate(USE.splitlines(), 1) if "# error" in line]
    assert sorted(wrong, key=int) == expected, printed

"""Arrays whose items have types by position: tuples, and lists that are decoded so."""

from __future__ import annotations

import copy
import json
import pickle
import sys
import typing
from collections.abc import Iterator
from importlib import import_module
from typing import Any

import pytest
from wireloom.config import Settings
from wireloom.pipeline import Pipeline

LEAF = {"type": "object", "properties": {"name": {"type": "string"}}, "required": ["name"]}
TEXT, NUMBER = {"type": "string"}, {"type": "number"}
SCHEMAS = {
    "Leaf": LEAF,
    "Event": {
        "type": "object",
        "properties": {
            "pair": {
                "type": "array",
                "prefixItems": [TEXT, {"$ref": "#/components/schemas/Leaf"}],
                "items": False,
                "minItems": 2,
            },
            "row": {
                "type": "array",
                "prefixItems": [{"$ref": "#/components/schemas/Leaf"}],
                "items": NUMBER,
            },
            "closed": {"type": "array", "prefixItems": [NUMBER], "items": False},
            "chain": {"$ref": "#/components/schemas/Chain"},
        },
    },
    "Chain": {
        "type": "object",
        "properties": {
            "next": {
                "type": "array",
                "prefixItems": [{"$ref": "#/components/schemas/Chain"}, NUMBER],
                "minItems": 2,
                "maxItems": 2,
            }
        },
    },
}


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    folder = tmp_path_factory.mktemp("tuples")
    file = folder / "tuples.json"
    info = {"title": "Test", "version": "1"}
    document = {"openapi": "3.1.0", "info": info, "components": {"schemas": SCHEMAS}}
    file.write_text(json.dumps(document), encoding="utf-8")
    steps = Pipeline(Settings(schema=file, out=folder / "of_tuples", receive=("Event",)))
    for path, text in steps.sources.items():
        target = folder / "of_tuples" / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")
    sys.path.insert(0, str(folder))
    yield import_module("of_tuples")
    sys.path.remove(str(folder))


def test_an_array_of_one_length_is_a_tuple(package: Any) -> None:
    event = package.Event.from_dict({"pair": ["a", {"name": "b"}]})
    assert event.pair == ("a", package.Leaf(name="b"))
    pickled = pickle.dumps(event)
    assert pickle.loads(pickled) == copy.deepcopy(event) == event  # noqa: S301 - our own bytes


def test_another_array_is_a_list_that_is_decoded_by_position(package: Any) -> None:
    event = package.Event.from_dict({"row": [{"name": "b"}, 1, {"name": "c"}]})
    assert event.row == [package.Leaf(name="b"), 1, {"name": "c"}]
    event.row.append(2)
    assert event.to_dict() == {"row": [{"name": "b"}, 1, {"name": "c"}, 2]}


def test_the_annotations_say_so(package: Any) -> None:
    package.load_all()
    hints = typing.get_type_hints(package.Event)
    assert hints["pair"] == tuple[str, package.Leaf] | None
    assert hints["row"] == list[package.Leaf | int | float] | None
    assert hints["closed"] == list[int | float] | None


@pytest.mark.parametrize(
    "value", ["a", [], ["a"], ["a", {"name": "b"}, 3], [1, {"name": 2}], {"0": "a"}, [None, None]]
)
def test_what_the_document_does_not_describe_comes_out_as_it_came_in(
    package: Any, value: object
) -> None:
    data = {"pair": value, "row": value, "closed": value}
    event = package.Event.from_dict(data)
    for read in (False, True):
        assert event.to_dict() == data, read
        assert json.loads(event.to_json()) == data
        _ = event.pair, event.row, event.closed
    assert package.Event.deviations({"pair": value}) != []


def test_an_array_of_another_length_stays_a_list(package: Any) -> None:
    assert package.Event.from_dict({"pair": ["a"]}).pair == ["a"]


def test_deviations_lead_to_the_item(package: Any) -> None:
    data: dict[str, Any] = {"pair": [1, {}, 3], "row": [{"name": 1}, "x"], "closed": [1, 2]}
    found = [(each.pointer, each.rule) for each in package.Event.deviations(data)]
    assert found == [
        ("/pair", "maxItems"),
        ("/pair/0", "type"),
        ("/pair/1", "required"),
        ("/row/0/name", "type"),
        ("/row/1", "type"),
        ("/closed/1", "items"),
    ]


def test_what_is_sent_is_checked(package: Any) -> None:
    leaf = package.Leaf(name="b")
    event = package.Event(pair=("a", leaf), row=[leaf, 1])
    assert event.to_dict(strict=True) == {"pair": ["a", {"name": "b"}], "row": [{"name": "b"}, 1]}
    with pytest.raises(package.EncodeError, match=r"Event.pair\[1\].name: expected a string"):
        package.Event(pair=("a", package.Leaf(name=3))).to_dict(strict=True)


def test_tuples_that_are_nested_deep_are_read_and_written(package: Any) -> None:
    data: dict[str, Any] = {}
    for number in range(100_000):
        data = {"next": [data, number]}
    event = package.Event.from_dict({"chain": data})
    here = event.chain
    for _ in range(10_000):
        here = here.next[0]
    assert here.next[1] == 89_999
    assert event.to_dict()["chain"]["next"][1] == 99_999

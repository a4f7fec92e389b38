"""What a snapshot keeps, in which order, and that its text is the same every time."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st
from support import ROOT, revisions
from wireloom import read
from wireloom.model.document import Document, JsonObject
from wireloom.model.errors import WireloomError
from wireloom.slice import slice_family
from wireloom.slice.canonical import MARK, arrange, prune
from wireloom.update import source_lock
from wireloom.update.snapshot import (
    snapshot,
    to_yaml,
)
from wireloom.update.source_lock import Copy, Source

ROOTS = ("ServerMessage", "ServerMessageResponse")
SCHEMA = ROOT / "schema" / "vapi.yaml"
LOCK = ROOT / "schema" / "source.lock"

STRINGS = st.text() | st.sampled_from(
    [*("yes", "No", "on", "null", "~", "1", "0x1F", "1e5", "08", ".5", "2020-01-01", "12:30"),
     *("=", "a: b", "a #b", "- a", "? a", "&a", "*a", "!a", "%a", "@a", "`a", "'", '"', "|", ">"),
     *("{", "[", "a ", " a", "a\n", "a\r\nb", "\t", "\x7f", "\x85", "\xa0", "\u2028", "\ufeff"),
     *("\ufffe", "\\"),
     *("---", "...", "<<", "a:", "$ref", "#/a", "", "\U0001f600", "\u202e", "/^[a-z]{1,64}$/")]
)  # fmt: skip
JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | STRINGS
    | st.floats(allow_nan=False, allow_infinity=False),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(STRINGS, inner, max_size=4),
    max_leaves=15,
)


def document(schemas: dict[str, Any]) -> Document:
    head: JsonObject = {"openapi": "3.0.3", "info": {"title": "Pets", "version": "1"}}
    return Document({**head, "components": {"schemas": schemas}}, "api.yaml")


def pruned(schema: JsonObject) -> Any:
    return prune(document({"A": schema})).schemas["A"]


# --- what is kept


def test_prose_goes_and_structure_stays() -> None:
    schema = {
        "type": "object",
        "title": "A pet of some kind",
        "description": "Long.",
        "summary": "Short.",
        "example": {"a": 1},
        "examples": [1],
        "externalDocs": {"url": "x"},
        "$comment": "c",
        "x-internal": True,
        "properties": {"a": {"description": "A.", "type": "string", "format": "date-time"}},
        "oneOf": [{"title": "Cat", "description": "Meow."}],
        "discriminator": {"propertyName": "t", "x-a": 1},
        "deprecated": True,
    }
    assert pruned(schema) == {
        "deprecated": True,
        "type": "object",
        "properties": {"a": {"type": "string", "format": "date-time"}},
        "discriminator": {"propertyName": "t"},
        "oneOf": [{"title": "Cat"}],
    }


def test_properties_that_are_called_like_prose_stay() -> None:
    names = ("description", "title", "example", "summary", "x-id", "default", "properties")
    schema = {"properties": {name: {"type": "string"} for name in names}}
    assert pruned(schema) == schema


@pytest.mark.parametrize("keyword", ["enum", "const", "default"])
def test_data_that_looks_like_a_schema_stays(keyword: str) -> None:
    data = [{"description": "d", "title": "a b", "x-a": 1, "required": ["b", "a"]}]
    assert pruned({keyword: data}) == {keyword: data}


@pytest.mark.parametrize("default", ["short words", "x" * 100, 1, None, False, [], {"a": "b"}, ""])
def test_a_default_is_a_fact(default: Any) -> None:
    assert pruned({"default": default}) == {"default": default}


@pytest.mark.parametrize("prose", ["You are an assistant. You help people.\nBe kind."])
def test_a_default_of_prose_goes(prose: str) -> None:
    for default in (prose, [prose], {"prompt": {"text": prose}}):
        assert pruned({"type": "string", "default": default}) == {"type": "string"}


def test_keep_prose_keeps_everything() -> None:
    schema = {"x-a": {"b": 1}, "description": "A pet.", "type": "string", "title": "A b"}
    text = snapshot(document({"A": schema}), ["A"], keep_prose=True)
    assert read.parse(text, "a.yaml").data["components"]["schemas"]["A"] == schema
    assert text.startswith("# The schemas of everything reachable from:\n#   A\n")


# --- the order


def test_the_order_is_canonical_but_for_what_users_see() -> None:
    schema = {
        "zzz": 1,
        "required": ["z", "a", "z"],
        "properties": {"z": {"maxLength": 1, "type": "string"}, "a": {}},
        "enum": ["z", "a"],
        "oneOf": [{"title": "Z"}, {"title": "A"}],
        "discriminator": {"propertyName": "t", "mapping": {"z": "Z", "a": "A"}},
        "type": "object",
        "aaa": 1,
    }
    arranged = arrange(document({"Z": {}, "A": schema, "M": {}})).schemas
    assert list(arranged) == ["A", "M", "Z"]
    keywords = "type enum properties required discriminator oneOf aaa zzz"
    assert list(arranged["A"]) == keywords.split()
    assert list(arranged["A"]["properties"]) == ["z", "a"]
    assert list(arranged["A"]["properties"]["z"]) == ["type", "maxLength"]
    assert arranged["A"]["required"] == ["a", "z"]
    assert arranged["A"]["enum"] == ["z", "a"]
    assert [each["title"] for each in arranged["A"]["oneOf"]] == ["Z", "A"]
    assert list(arranged["A"]["discriminator"]["mapping"]) == ["a", "z"]


def test_an_upstream_change_is_a_small_diff() -> None:
    before = {"A": {"type": "string", "enum": ["a", "c"]}, "B": {"type": "object"}}
    after = {"B": {"type": "object"}, "A": {"enum": ["a", "b", "c"], "type": "string"}}
    old = snapshot(document(before), ["A", "B"]).splitlines()
    new = snapshot(document(after), ["B", "A"]).splitlines()
    assert [line for line in new if line not in old] == ["        - b"]
    assert len(new) == len(old) + 1


# --- the text


def test_the_text_reads_well() -> None:
    data: JsonObject = {
        "openapi": "3.0.0",
        "enum": ["a-b", "yes", "1", 1, None, True, "two words", "tools:append", "é"],
        "oneOf": [{"$ref": "#/components/schemas/A", "title": "A"}, {"items": {"type": "x"}}],
        "nested": [[1, 2], []],
        "empty": {},
        "pattern": "^[a-z]+\\d$",
    }
    assert to_yaml(data) == (
        'openapi: "3.0.0"\n'
        "enum:\n"
        "  - a-b\n"
        '  - "yes"\n'
        '  - "1"\n'
        "  - 1\n"
        "  - null\n"
        "  - true\n"
        "  - two words\n"
        '  - "tools:append"\n'
        '  - "é"\n'
        "oneOf:\n"
        '  - $ref: "#/components/schemas/A"\n'
        "    title: A\n"
        "  - items:\n"
        "      type: x\n"
        "nested:\n"
        "  - - 1\n"
        "    - 2\n"
        "  - []\n"
        "empty: {}\n"
        'pattern: "^[a-z]+\\\\d$"\n'
    )


@given(st.dictionaries(STRINGS, JSON, min_size=1))
@settings(max_examples=300, deadline=None)
def test_every_reader_reads_back_what_was_written(data: JsonObject) -> None:
    text = to_yaml(data)
    assert read.parse(text, "a.yaml").data == data
    for line in text.splitlines():
        assert line.isprintable() or line.isspace() or not line.isascii()


@given(st.dictionaries(STRINGS, STRINGS, min_size=1))
@settings(max_examples=300, deadline=None)
def test_strings_are_strings_to_yaml_1_1_as_well(data: JsonObject) -> None:
    assert yaml.safe_load(to_yaml(data)) == data


def test_a_schema_may_be_as_deep_as_a_document_may_be() -> None:
    deep: JsonObject = {"description": "d", "type": "string"}
    for _level in range(195):
        deep = {"not": deep, "description": "d"}
    text = snapshot(document({"A": deep}), ["A"])
    assert "description" not in text
    assert snapshot(read.parse(text, "a.yaml"), ["A"]) == text


def test_a_hostile_name_stays_in_its_comment() -> None:
    text = snapshot(document({"A\nopenapi: evil\u2028x": {}}), ["A\nopenapi: evil\u2028x"])
    assert read.parse(text, "a.yaml").data["openapi"] == "3.0.3"
    assert text.splitlines()[1] == "#   A\\nopenapi: evil\\u2028x"


# --- real documents


def test_a_snapshot_reads_back_exactly() -> None:
    for path in revisions():
        real = read.read_openapi(path)
        text = snapshot(real, ROOTS)
        again = read.parse(text, "again.yaml")
        expected = prune(slice_family(real, ROOTS)).data
        assert {**expected, MARK: {"prose": False}} == again.data
        assert json.dumps(again.schemas) == json.dumps(expected["components"]["schemas"])
        assert snapshot(again, ROOTS) == text


def test_the_committed_snapshot_is_what_its_lock_says() -> None:
    source = source_lock.parse(read.read(LOCK))
    found = [
        path
        for path in revisions()
        if hashlib.sha256(path.read_bytes()).hexdigest() == source.sha256
    ]
    if not found:
        pytest.skip("the corpus does not have the document that schema/source.lock names")
    (path,) = found
    assert snapshot(read.read_openapi(path), source.receive + source.send) == SCHEMA.read_text(
        encoding="utf-8"
    )


def test_the_committed_snapshot_holds_what_the_roots_reach_and_no_prose() -> None:
    document = read.read_openapi(SCHEMA)
    assert document.schemas == slice_family(document, ROOTS).schemas
    assert document.data == {**prune(document).data, MARK: {"prose": False}}
    longest = max(SCHEMA.read_text(encoding="utf-8").splitlines(), key=lambda line: line.count(" "))
    terms = len(longest.split())
    assert terms <= 8, longest


# --- the lock


SOURCE = Source(
    address="https://api.example.com/api-json",
    sha256="0" * 64,
    receive=("A",),
    send=("B", "C"),
    etag='W/"1"',
    copy=Copy(
        repository="o/r", path="a/b.json", commit="0123456", date="2026-08-18", licence="MIT"
    ),
)


@pytest.mark.parametrize(
    "source", [SOURCE, Source(address="https://x.example", sha256="1" * 64, receive=("A",))]
)
def test_a_lock_is_read_as_it_was_written(source: Source) -> None:
    assert source_lock.parse(read.parse(source_lock.text_of(source), "source.lock")) == source


@pytest.mark.parametrize(
    ("changed", "message"),
    [
        ({"address": 1}, r":1:1 \(at /address\): the lock file has not a string here"),
        ({"sha256": ""}, r":3:1 \(at /sha256\): the lock file has not a string here"),
        ({"receive": [1]}, r":6:1 \(at /receive\): the lock file has not a list of names"),
        ({"send": None}, r":8:1 \(at /send\): the lock file has not a list of names"),
        ({"copy": 1}, r":12:1 \(at /copy\): the lock file has not an object or null"),
        ({"copy": {"repository": "o/r"}}, r"\(at /copy/path\): the lock file has not a string"),
    ],
)
def test_a_lock_that_is_not_in_order_is_refused(
    tmp_path: Path, changed: JsonObject, message: str
) -> None:
    data = read.parse(source_lock.text_of(SOURCE), "source.lock").data
    path = tmp_path / "source.lock"
    path.write_text(to_yaml({**data, **changed}), encoding="utf-8")
    with pytest.raises(WireloomError, match=message):
        source_lock.parse(read.read(path))

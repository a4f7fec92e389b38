"""What a document may be, what is refused, and where the message leads."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st
from support import ROOT, newest
from wireloom import read
from wireloom.model.errors import WireloomError

JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.text()
    | st.floats(allow_nan=False, allow_infinity=False),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=20,
)


def refusal(text: str, source: str = "api.yaml", **options: Any) -> WireloomError:
    with pytest.raises(WireloomError) as caught:
        read.parse(text, source, **options)
    return caught.value


def place(error: WireloomError) -> tuple[int, int]:
    assert error.where is not None
    return error.where.line, error.where.column


# --- values


def test_yaml_reads_as_yaml_1_2_not_1_1() -> None:
    text = """
    strings: [yes, no, on, off, y, 2020-01-01, 12:30, 1_000, 0b1, =, tRUE, "1", 'null']
    numbers: [0o17, 017, 0x1F, 1e5, .5, +1, -0.25, 1.]
    truths: [true, True, TRUE, false]
    nulls: [null, Null, ~]
    nothing:
    """
    assert read.parse(text, "a.yaml").data == {
        "strings": [
            *("yes", "no", "on", "off", "y", "2020-01-01", "12:30", "1_000"),
            *("0b1", "=", "tRUE", "1", "null"),
        ],
        "numbers": [15, 17, 31, 100000.0, 0.5, 1, -0.25, 1.0],
        "truths": [True, True, True, False],
        "nulls": [None, None, None],
        "nothing": None,
    }


def test_keys_are_strings_as_they_are_written() -> None:
    text = "200: a\non: b\nnull: c\n1.0: d\n"
    assert read.parse(text, "a.yaml").data == {"200": "a", "on": "b", "null": "c", "1.0": "d"}


def test_tags_of_json_types_decide_the_type() -> None:
    text = '{a: !!str 1, b: !!int "3", c: !!float 3, d: !!null "", e: !!bool "true", f: ! 4}'
    data = read.parse(text, "a.yaml").data
    assert data == {"a": "1", "b": 3, "c": 3, "d": None, "e": True, "f": "4"}


def test_an_alias_has_the_value_of_its_anchor() -> None:
    data = read.parse("a: &x {k: [1]}\nb: *x\nc: [*x]\n", "a.yaml").data
    assert data == {"a": {"k": [1]}, "b": {"k": [1]}, "c": [{"k": [1]}]}


@pytest.mark.parametrize("source", ["a.json", "a.yaml", "-"])
def test_json_reads_the_same_whatever_the_file_is_called(source: str) -> None:
    text = '{"a": [1, -2.5e3, true, null, "\\u00e9"], "b": {"": {}}}'
    assert read.parse(text, source).data == json.loads(text)


def test_a_surrogate_pair_is_accepted() -> None:
    assert read.parse('{"a": "\\ud83d\\ude00"}', "a.json").data == {"a": "\U0001f600"}


@pytest.mark.slow
@given(st.dictionaries(st.text(), JSON))
@settings(max_examples=150, deadline=None)
def test_json_is_read_as_it_was_written(data: dict[str, Any]) -> None:
    assert read.parse(json.dumps(data), "a.json").data == data


@pytest.mark.slow
@given(st.dictionaries(st.text(), JSON))
@settings(max_examples=100, deadline=None)
def test_both_ways_of_reading_json_agree(data: dict[str, Any]) -> None:
    """A doubled key at the end sends the text down the slow way, which must get that far."""
    text = json.dumps({"data": data, "end": 1}, indent=1)[:-2] + ',\n "end": 2}'
    error = refusal(text, "a.json")
    assert error.what == "the key 'end' is duplicated"
    assert place(error) == (text.count("\n") + 1, 2)


# --- what is refused


@pytest.mark.parametrize(
    ("text", "what", "at"),
    [
        ("a: 1\nb: 2\na: 3\n", "the key 'a' is duplicated", (3, 1)),
        ("a: .nan", ".nan is not a valid number", (1, 4)),
        ("a: [-.inf]", "-.inf is not a valid number", (1, 5)),
        ("a: 1e999", "1e999 is not a valid number", (1, 4)),
        ("a: !!binary aGk=", "the YAML tag 'tag:yaml.org,2002:binary' is refused", (1, 4)),
        ("a:\n  - !!set {x}", "the YAML tag 'tag:yaml.org,2002:set' is refused", (2, 5)),
        ("a: !mine 1", "the YAML tag '!mine' is refused", (1, 4)),
        ("a: &x {b: 1}\nc:\n  <<: *x\n", "the merge key '<<' is refused", (3, 3)),
        ("? [a]\n: b\n", "a key is not a string", (1, 3)),
        ("a: *b", "the alias *b is undefined: there is no anchor &b before it", (1, 4)),
        ("a: 1\n---\nb: 2\n", "the file holds more than one YAML document", (2, 1)),
        ("a: \x01", "there is a control character, which YAML does not allow", (1, 4)),
        ('a: "b', "this is not YAML, or it is incomplete", (1, 6)),
        ("a:\n\tb: 1", "this is not YAML, or it is incomplete", (2, 1)),
        ("- 1\n", "the top level is an array, not an object", (1, 1)),
        ("hello", "the top level is a string, not an object", (1, 1)),
        ("# nothing\n", "the top level is null, not an object", (1, 1)),
    ],
)
def test_yaml_without_a_json_equivalent_is_refused_with_its_place(
    text: str, what: str, at: tuple[int, int]
) -> None:
    error = refusal(text)
    assert (error.what, place(error)) == (what, at)


@pytest.mark.parametrize(
    ("text", "what", "at"),
    [
        ('{"a": 1,\n "b": {"c": 1, "c": 2}}', "the key 'c' is duplicated", (2, 16)),
        ('{"a": NaN}', "NaN is not a valid number", (1, 7)),
        ('{"a": [\n-Infinity]}', "-Infinity is not a valid number", (2, 1)),
        ('{"a": 1e999}', "1e999 is not a valid number", (1, 7)),
        ('{"a": "\\ud800"}', "a string has half a surrogate pair", (1, 7)),
        ('{"a": {"b": 1', "the JSON is incomplete", (1, 14)),
        ('{"a": "b', "the JSON is incomplete", (1, 7)),
        ('{"a": 1} x', "this is not JSON", (1, 10)),
        ("[1]", "the top level is an array, not an object", (1, 1)),
    ],
)
def test_invalid_json_is_refused_with_its_place(text: str, what: str, at: tuple[int, int]) -> None:
    error = refusal(text, "a.json")
    assert (error.what, place(error)) == (what, at)


@pytest.mark.parametrize("source", ["a.json", "a.yaml"])
def test_a_number_too_long_to_convert_is_refused(source: str) -> None:
    error = refusal('{"a": ' + "9" * 5000 + "}", source)
    assert "is not a valid number" in error.what
    assert len(str(error)) < 300


@pytest.mark.parametrize("text", ["", " \n\t", "\ufeff"])
def test_an_empty_file_is_refused(text: str) -> None:
    assert refusal(text).what == "the file is empty"


DEEP = 10_000
TOO_DEEP = "arrays and objects are nested more than 200 levels deep"


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ('{"a":' * DEEP + "1" + "}" * DEEP, "a.json"),
        ("[" * DEEP + "]" * DEEP, "a.json"),
        ("[" * DEEP, "a.json"),
        ("{a: " * DEEP + "1" + "}" * DEEP, "a.yaml"),
        ("a: " + "[" * DEEP + "]" * DEEP, "a.yaml"),
        ("a:\n" + "- " * DEEP + "1", "a.yaml"),
        ("".join(" " * level + "a:\n" for level in range(2000)), "a.yaml"),
    ],
)
def test_deep_nesting_is_refused(text: str, source: str) -> None:
    error = refusal(text, source)
    assert error.what == TOO_DEEP
    assert place(error) != (0, 0)


@pytest.mark.parametrize("depth", [3, 4])
def test_depth_is_counted_the_same_in_json_and_yaml(depth: int) -> None:
    nested: Any = 1
    for _level in range(depth):
        nested = {"a": nested}
    budget = read.Budget(depth=3)
    for source in ("a.json", "a.yaml"):
        if depth > budget.depth:
            assert refusal(json.dumps(nested), source, budget=budget).what.startswith(
                "arrays and objects are nested more than 3"
            )
        else:
            assert read.parse(json.dumps(nested), source, budget).data == nested


def test_an_alias_bomb_is_refused_before_it_is_built() -> None:
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]" for n in range(1, 30)]
    error = refusal("\n".join(lines))
    assert error.what == "the document has more than 5,000,000 values"
    assert place(error)[0] == 7


def test_aliases_count_for_the_depth_that_they_bring() -> None:
    lines = ["a0: &a0 [x]", *(f"a{n}: &a{n} [*a{n - 1}]" for n in range(1, 1000))]
    error = refusal("\n".join(lines))
    assert (error.what, place(error)[0]) == (TOO_DEEP, 200)


@pytest.mark.parametrize("text", ["a: &a [*a]", "a: &a {b: {c: *a}}"])
def test_a_recursive_alias_is_refused(text: str) -> None:
    assert refusal(text).what == "the alias *a refers to a value that contains it"


@pytest.mark.parametrize("source", ["a.json", "a.yaml"])
def test_too_many_values_are_refused(source: str) -> None:
    budget = read.Budget(nodes=50)
    assert refusal(json.dumps({"a": [1] * 60}), source, budget=budget).what == (
        "the document has more than 50 values"
    )
    assert read.parse(json.dumps({"a": [1] * 48}), source, budget).data == {"a": [1] * 48}


# --- files


def written(tmp_path: Path, content: bytes, name: str = "api.yaml") -> Path:
    path = tmp_path / name
    path.write_bytes(content)
    return path


def file_refusal(action: Callable[[Path], object], path: Path) -> WireloomError:
    with pytest.raises(WireloomError) as caught:
        action(path)
    assert str(path) in str(caught.value)
    return caught.value


def test_files_that_cannot_be_read_are_named(tmp_path: Path) -> None:
    missing = file_refusal(read.read, tmp_path / "missing.yaml")
    assert missing.what == "there is no such file"
    assert file_refusal(read.read, tmp_path).what == "this is a folder, not a file"
    below = file_refusal(read.read, written(tmp_path, b"a: 1") / "below")
    assert below.what == "the file cannot be read"


def test_bytes_that_are_not_text_are_refused_with_their_place(tmp_path: Path) -> None:
    error = file_refusal(read.read, written(tmp_path, "a: 1\né: ".encode() + b"\xff\xfe"))
    assert (error.what, place(error)) == ("the file is not text in UTF-8", (2, 4))
    error = file_refusal(read.read, written(tmp_path, b"a: 1\nb: \0\1\2"))
    assert (error.what, place(error)) == ("the file is binary, not text", (2, 4))


def test_a_file_beyond_the_budget_is_refused(tmp_path: Path) -> None:
    path = written(tmp_path, b"a: " + b"x" * 200)
    error = file_refusal(lambda each: read.read(each, budget=read.Budget(bytes=100)), path)
    assert error.what == "the file is larger than 100 bytes"


@pytest.mark.parametrize("ending", [b"\n", b"\r\n"])
def test_a_byte_order_mark_and_any_line_ending_are_fine(tmp_path: Path, ending: bytes) -> None:
    path = written(tmp_path, b"\xef\xbb\xbf" + ending.join([b"a: 1", b"b: [x]", b""]))
    assert read.read(path).data == {"a": 1, "b": ["x"]}


# --- OpenAPI


@pytest.mark.parametrize(
    "version", ["3.0.0", "3.0.3", "3.1.0", "3.1.1", "3.1", "3.0.0-rc2", "3.2.0"]
)
def test_openapi_3_is_read(tmp_path: Path, version: str) -> None:
    path = written(tmp_path, f'openapi: "{version}"\n'.encode())
    assert read.read_openapi(path).data == {"openapi": version}


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('info: {}\nswagger: "1.2"\n', r"api.yaml:2:1 .*Swagger '1.2' .*\n  fix: give a document"),
        ("info: {}\n", r"api.yaml:1:1: this is neither an OpenAPI document nor a JSON Schema"),
        ('info: {}\nopenapi: "3.3.0"\n', r"api.yaml:2:1 .*OpenAPI '3.3.0' is not supported"),
        ('openapi: "2.0"\n', r"api.yaml:1:1 .*OpenAPI '2.0' is not supported"),
        ("openapi: 3.0\n", r"'openapi' is a number, not a string\n  fix: .*in quotes"),
        ("openapi: 3.0.0\ncomponents: []\n", r"api.yaml:2:1 .*'components' is an array"),
        ("openapi: 3.0.0\ncomponents:\n  schemas: x\n", r"api.yaml:3:3 .*'schemas' is a string"),
    ],
)
def test_other_kinds_of_document_are_refused_with_a_fix(
    tmp_path: Path, text: str, message: str
) -> None:
    with pytest.raises(WireloomError) as caught:
        read.read_openapi(written(tmp_path, text.encode()))
    assert caught.match(message)


# --- places


PLACES = {
    "": (1, 1),
    "/a": (2, 2),
    "/a/0": (2, 8),
    "/a/1": (3, 3),
    "/a/1/x~1y": (3, 4),
    "/b": (4, 2),
    "/b/c": (5, 3),
    "/b/c/d": (5, 9),
    "/e": (7, 2),
}
PLACED = '{\n "a": ["\U0001f600",\n  {"x/y": null}],\n "b": {\n  "c": {"d": {}}\n },\n "e": []\n}\n'


@pytest.mark.parametrize("name", ["a.json", "a.yaml"])
@pytest.mark.parametrize(("pointer", "at"), PLACES.items())
def test_a_pointer_leads_to_its_line(
    tmp_path: Path, name: str, pointer: str, at: tuple[int, int]
) -> None:
    document = read.read(written(tmp_path, PLACED.encode(), name))
    where = read.locate(document, pointer)
    assert (where.line, where.column, where.pointer) == (*at, pointer)


def test_a_pointer_leads_to_its_line_in_block_yaml(tmp_path: Path) -> None:
    text = b"a:\n  - b: 1\n    c: &x [1]\n  -\n    - d\ne: *x\nf: g\n"
    document = read.read(written(tmp_path, text))
    places = {p: read.locate(document, p) for p in ("/a/0", "/a/0/c", "/a/1/0", "/e", "/f")}
    assert {pointer: (each.line, each.column) for pointer, each in places.items()} == {
        "/a/0": (2, 5),
        "/a/0/c": (3, 5),
        "/a/1/0": (5, 7),
        "/e": (6, 1),
        "/f": (7, 1),
    }


def test_a_place_without_a_line_is_still_named(tmp_path: Path) -> None:
    path = written(tmp_path, b"a: &x {b: 1}\nc: *x\n")
    document = read.read(path)
    assert str(read.locate(document, "/nowhere")) == f"{path} (at /nowhere)"
    assert str(read.locate(document, "/c/b")) == f"{path} (at /c/b)"
    path.unlink()
    assert str(read.locate(document, "/a")) == f"{path} (at /a)"


# --- real documents


def test_our_own_documents_read_as_other_readers_read_them() -> None:
    for name in ("schema/vapi.yaml", "schema/overlay.yaml"):
        text = (ROOT / name).read_text(encoding="utf-8")
        loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
        assert read.read(ROOT / name).data == yaml.load(text, Loader=loader)  # noqa: S506


@pytest.mark.slow
def test_a_real_document_reads_as_json_does() -> None:
    path = newest()
    document = read.read_openapi(path)
    assert document.data == json.loads(path.read_text(encoding="utf-8"))
    line = path.read_text(encoding="utf-8").splitlines()
    where = read.locate(document, "/components/schemas/ServerMessageStatusUpdate")
    assert line[where.line - 1][where.column - 1 :].startswith('"ServerMessageStatusUpdate"')

"""The block YAML that snapshots are written in: read without PyYAML, and to the same values."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from support import ROOT
from wireloom.read import DEFAULT_BUDGET, Budget
from wireloom.read.block import read_block
from wireloom.read.compose import compose
from wireloom.read.events import yaml_events
from wireloom.update.snapshot import to_yaml

WORDS = st.sampled_from(
    [
        *("a", "b", "type", "$ref", "true", "Null", "no", "~", "12", "-1", "1.5", "1e5", "1e999"),
        *("0x1F", ".5", "08", "0o7", "1-2", "1_0", "-", "- ", "--1", "---", "...", "a b", "a  b"),
        *('""', '"x y"', r'"a\nb"', r'"\u00e9"', r'"\ud800"', r'"\/"', r'"\x41"', '"é"', '"😀"'),
        *('"\u2028"', '"\x85"', '"\t"', '"a: b"', '"a" b', 'a"b', "'q'", "a: b", "a #c", "#c"),
        *("[]", "{}", "[a]", "<<", '"<<"', "*x", "&x a", "!t", "|", ">", "%x", "? a", ": "),
        *("(a)", "/", "a-", "é", "\t", "", "k" * 1001, '"' + "é" * 999 + '"', "1" * 5000),
    ]
)


def margin(indent: int, dashes: int) -> str:
    return " " * indent + "- " * dashes


def line(margin: str, body: str, end: str) -> str:
    return margin + body + end


MARGINS = st.builds(
    margin,
    st.sampled_from([0, 0, 2, 2, 4, 4, 1, 3, 6]),
    st.sampled_from([0, 0, 0, 1, 1, 2, 3]),
)
ENDS = st.sampled_from(["", "", "", "", " ", "#", " # x", "\r"])
LINES = st.builds(
    line,
    MARGINS,
    st.builds("{}:".format, WORDS) | st.builds("{}: {}".format, WORDS, WORDS) | WORDS,
    ENDS,
)
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False)
    # what looks like YAML is more telling than what looks like nothing
    | WORDS | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(WORDS, inner, max_size=4),
    max_leaves=15,
)
TEXTS = st.dictionaries(WORDS, VALUES, min_size=1, max_size=4).map(to_yaml)


def by_events(text: str) -> Any:
    return compose(yaml_events(text, "api.yaml"), "api.yaml", DEFAULT_BUDGET)


def agrees(text: str) -> bool:
    """Whether the text is read at all; where it is, that is as by way of events."""
    found = read_block(text, DEFAULT_BUDGET)
    if found is not None:
        assert repr(found) == repr(by_events(text))  # the order of keys, and the types
    return found is not None


@pytest.mark.slow
@given(st.lists(LINES, min_size=1, max_size=7))
@settings(max_examples=600, deadline=None)
def test_lines_of_any_kind_are_left_alone_or_read_as_yaml(lines: list[str]) -> None:
    agrees("".join(f"{each}\n" for each in lines))


@pytest.mark.slow
@given(TEXTS, st.integers(0), st.sampled_from(["cut", "move", "drop", "insert"]), LINES)
@settings(max_examples=400, deadline=None)
def test_so_is_a_snapshot_with_a_line_that_somebody_has_edited(
    text: str, chosen: int, edit: str, other: str
) -> None:
    lines = text.splitlines(keepends=True)
    at = chosen % len(lines)
    edited = {"cut": lines[at][2:], "move": "  " + lines[at], "drop": "", "insert": other + "\n"}
    lines[at] = edited[edit] + (lines[at] if edit == "insert" else "")
    agrees("".join(lines))


@pytest.mark.slow
@given(TEXTS)
@settings(max_examples=300, deadline=None)
def test_a_snapshot_is_read_as_it_was_written(text: str) -> None:
    agrees(text)


def test_the_committed_snapshot_is_of_the_kind() -> None:
    text = (ROOT / "schema" / "vapi.yaml").read_text(encoding="utf-8")
    assert agrees(text)
    assert agrees("# A comment.\na:\n  # Another.\n  - - b\n    - c: 1\n      d: []\n    - {}\n")


@pytest.mark.parametrize(
    "text",
    ["", "a", "- a\n", "a:\n", "a:\nb: 1\n", "a: 1\na: 2\n", " a: 1\n", "a: 1\n  b: 2\n", "a: 1"],
)
def test_what_is_no_snapshot_is_left_to_others(text: str) -> None:
    assert read_block(text, DEFAULT_BUDGET) is None


def test_what_may_be_beyond_the_budget_is_left_to_others() -> None:
    deep: dict[str, Any] = {"a": {"a": {"a": [1, 2, 3]}}}
    assert read_block(to_yaml(deep), Budget(depth=4)) == deep
    assert read_block(to_yaml(deep), Budget(depth=3)) is None
    assert read_block(to_yaml(deep), Budget(nodes=8)) is None

"""JSONPath: what is followed without the library is what the library follows."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Any

import jsonpath_rfc9535
import pytest
from hypothesis import given
from hypothesis import strategies as st
from wireloom.overlay.jsonpath import Query, QueryError, Way

KEYS = st.sampled_from(["a", "b", "_c1", "with space", "$ref", "x-y", "[?@.a]"])
DATA = st.recursive(
    st.sampled_from([None, False, True, 0, "", "a"]),
    lambda inner: st.dictionaries(KEYS, inner, max_size=4) | st.lists(inner, max_size=3),
    max_leaves=25,
)
NAMES = st.sampled_from(["a", "b", "_c1", "gone"])
DOTTED = NAMES.map(lambda name: f".{name}")
QUOTED = st.lists(KEYS, min_size=1, max_size=3).map(
    lambda keys: f"[{', '.join(repr(key) for key in keys)}]"
)
TESTS = st.lists(st.lists(DOTTED, min_size=1, max_size=2).map("".join), min_size=1, max_size=3).map(
    lambda paths: f"[?{' && '.join('@' + path for path in paths)}]"
)
OTHERS = st.sampled_from(["..a", "[*]", "[0]", "[-1]", "[?@.a == 1]", "[?!@.a]", "[?@.a||@.b]"])


def queries(steps: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    return st.lists(steps, max_size=4).map(lambda each: "$" + "".join(each))


def by_the_library(query: str, data: Any) -> list[Way]:
    return [node.location for node in jsonpath_rfc9535.find(query, data)]


def refusal(compile_: Callable[[str], object], text: str) -> str:
    try:
        compile_(text)
    except (QueryError, jsonpath_rfc9535.JSONPathError) as error:
        return str(error)
    return ""


@given(queries(DOTTED | QUOTED | TESTS), DATA)
def test_plain_queries_match_what_they_match_by_the_library(query: str, data: Any) -> None:
    assert Query(query).find(data) == by_the_library(query, data)


@given(queries(DOTTED | QUOTED | TESTS | OTHERS), DATA)
def test_so_do_all_others(query: str, data: Any) -> None:
    assert Query(query).find(data) == by_the_library(query, data)


@given(st.text(alphabet="$@.[]?&'\" *ab0!=", max_size=12).map(lambda text: "$" + text))
def test_a_text_is_refused_exactly_where_the_library_refuses_it(text: str) -> None:
    assert refusal(Query, text) == refusal(jsonpath_rfc9535.compile, text)


@pytest.mark.parametrize(
    "query",
    [
        "$.components.schemas.Call.properties.id",
        "$.components.schemas['Call', 'call.ended'].title",
        "$.components.schemas[?@.properties.id && @.properties.type].properties.id",
    ],
)
def test_names_and_tests_for_what_is_there_do_without_the_library(
    query: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "jsonpath_rfc9535", None)  # which refuses to be imported
    data = {"components": {"schemas": {"Call": {"title": "", "properties": {"id": 1, "type": 2}}}}}
    assert len(Query(query).find(data)) == 1
    with pytest.raises(ImportError):
        Query("$..id")

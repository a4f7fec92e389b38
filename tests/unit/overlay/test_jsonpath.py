"""JSONPath: what a text that is not one is refused with, and where a query stops."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import jsonpath_rfc9535
import pytest
from hypothesis import given
from hypothesis import strategies as st
from wireloom.overlay.jsonpath import Query, QueryError


def refusal(compile_: Callable[[str], object], text: str) -> str:
    try:
        compile_(text)
    except (QueryError, jsonpath_rfc9535.JSONPathError) as error:
        return str(error)
    return ""


@given(st.text(alphabet="$@.[]?&'\" *ab0!=", max_size=12).map(lambda text: "$" + text))
def test_a_text_is_refused_exactly_where_the_library_refuses_it(text: str) -> None:
    assert refusal(Query, text) == refusal(jsonpath_rfc9535.compile, text)


@pytest.mark.parametrize(
    ("query", "reached", "keys", "wanted"),
    [
        ("$.a.b.c", "$['a']['b']", ("a", "b"), ["c"]),
        ("$.a.gone.c", "$['a']", ("a",), ["gone"]),
        ("$.gone", "", (), ["gone"]),
        ("$.a[?@.z]", "$['a']", ("a",), []),
    ],
)
def test_a_query_that_matches_nothing_says_how_far_it_leads(
    query: str, reached: str, keys: tuple[str, ...], wanted: list[str]
) -> None:
    assert Query(query).reach({"a": {"b": {}}}) == (reached, keys, wanted)


def test_a_document_may_be_as_deep_as_one_that_is_read() -> None:
    deep: Any = {"id": 1}
    for _level in range(180):
        deep = [deep]
    assert len(Query("$..id").find(deep)) == 1

"""Patterns that can run away are found, and matched in linear time as ``re`` would match them."""

from __future__ import annotations

import importlib
import json
import re
import sys
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from wireloom.cli.main import main
from wireloom.normalize.runaway import can_run_away, is_linear
from wireloom.runtime.linear import Pattern


def patterns() -> st.SearchStrategy[str]:
    characters = st.sampled_from(["a", "b", ".", "[ab]", "[^a]", r"\d", r"\W", r"\.", r"[\w-]"])
    counts = st.sampled_from(["*", "+", "?", "{2}", "{1,3}", "{0,2}", "{2,}", "*?", ""])

    def larger(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
        choices = st.tuples(inner, inner).map("(?:{0[0]}|{0[1]})".format)
        repeated = st.tuples(inner, counts).map("({0[0]}){0[1]}".format)
        return choices | repeated | st.tuples(inner, inner).map("".join)

    anchors = st.tuples(st.sampled_from(["", "^"]), st.sampled_from(["", r"\Z"]))
    return st.tuples(st.recursive(characters, larger, max_leaves=6), anchors).map(
        lambda made: f"{made[1][0]}{made[0]}{made[1][1]}"
    )


@settings(deadline=None)
@given(pattern=patterns(), texts=st.lists(st.text("aab1.- \n", max_size=7), min_size=5, max_size=9))
def test_the_linear_engine_finds_what_re_finds(pattern: str, texts: list[str]) -> None:
    linear, usual = Pattern(pattern), re.compile(pattern, re.ASCII)
    for text in texts:
        assert (linear.search(text) is True) == (usual.search(text) is not None), text


@pytest.mark.parametrize(
    "pattern",
    [
        "^(a+)+$",
        r"^\w+([.-]?\w+)*@\w+$",
        r"\s+$",
        "a*a*b",
        "^(a|aa)+$",
        "^(a?){40}b$",
        "^(a{1,30}){1,30}$",
        r"^[^@]+@[^@]+\.[^@]+$",
    ],
)
def test_a_pattern_that_can_run_away_is_found_and_can_be_matched(pattern: str) -> None:
    assert can_run_away(pattern)
    assert is_linear(pattern)
    assert Pattern(pattern).search("a" * 100_000 + "\x00") is None


@pytest.mark.parametrize(
    "pattern",
    [
        r"^[a-z]+@[a-z]+\.com$",
        "^[0-9]+$",
        "[0-9]+",
        "^(http|https)://.*$",
        "^.*foo$",
        "^([a-z]+,)*[a-z]+$",
        r"^(\d{1,3}\.){3}\d{1,3}$",
        r"^(?=.*\d).{8,}$",
        r"^(0|[1-9]\d*)\.(0|[1-9]\d*)(-[0-9A-Za-z-]+(\.[0-9A-Za-z-]+)*)?$",
    ],
)
def test_a_pattern_that_is_quick_is_left_to_re(pattern: str) -> None:
    assert not can_run_away(pattern)


@pytest.mark.parametrize(
    "pattern", ["(", "a)", "[", r"\b", r"(a)\1", "(?=a)", "(){999999999}", "*"]
)
def test_what_the_linear_engine_does_not_know_is_refused(pattern: str) -> None:
    with pytest.raises(ValueError, match=re.escape(pattern)):
        Pattern(pattern)


def test_a_text_does_not_stall_a_package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    text = {"type": "string", "pattern": "^(a+)+$"}
    document = {
        "openapi": "3.0.3",
        "info": {"title": "Texts", "version": "1"},
        "paths": {},
        "components": {"schemas": {"Root": {"type": "object", "properties": {"a": text}}}},
    }
    schema = tmp_path / "schema.json"
    schema.write_text(json.dumps(document), encoding="utf-8")
    out = str(tmp_path / "texts_in_linear_time")
    assert main(["generate", "--schema", str(schema), "--out", out, "--root", "Root"]) == 0
    monkeypatch.syspath_prepend(str(tmp_path))  # pyright: ignore[reportUnknownMemberType]
    package: Any = importlib.import_module("texts_in_linear_time")
    assert package.Root.deviations({"a": "a" * 100_000}) == []
    (found,) = package.Root.deviations({"a": "a" * 100_000 + "b"})
    assert (found.pointer, found.rule) == ("/a", "pattern")
    sys.modules.pop("texts_in_linear_time")

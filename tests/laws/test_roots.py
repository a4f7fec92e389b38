"""Roots that are no class: the laws hold for what their readers read, whatever JSON it is."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from tempfile import mkdtemp
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from instances import JSON, full, mutate, smallest
from laws import LAWS, held, instances
from subject import ROOT, Subject, made

GOLDEN = ROOT / "tests" / "golden"
DOCUMENTS = {
    "union-root": ("Event", "Batch", "ByItem", "Either", "SameItem", "Whatever"),
    "aliases": ("Pet", "SamePet", "Names", "ByName", "Size", "ListOfAnything", "When"),
    "recursion": ("Expression",),
}


@cache
def subject(case: str) -> Subject:
    """The package of a golden case."""
    folder = Path(mkdtemp(prefix="wireloom-roots-"))
    copied = folder / f"{case}.yaml"
    copied.write_bytes((GOLDEN / case / "schema.yaml").read_bytes())
    return made(copied, folder, DOCUMENTS[case])


def roots() -> list[tuple[str, str]]:
    return [(case, name) for case in DOCUMENTS for name in sorted(subject(case).readers)]


def test_there_are_roots_of_each_kind() -> None:
    readers = {name for _, name in roots()}
    assert {"Event", "Batch", "ByItem", "Either", "Whatever", "Expression"} <= readers


@settings(max_examples=100, derandomize=True, deadline=None, database=None)
@given(JSON)
def test_any_json_value_as_any_root(value: Any) -> None:
    for case, name in roots():
        assert held(subject(case), name, value, *LAWS)


@pytest.mark.parametrize("seed", range(3))
def test_instances_of_every_root_and_mutations_of_them(seed: int) -> None:
    verdicts: list[bool] = []
    for case, name in roots():
        for value in instances(subject(case), name, seed, 60):
            assert held(subject(case), name, value, *LAWS)
            verdicts.append(subject(case).accepts(name, value))
    assert min(verdicts.count(True), verdicts.count(False)) > len(verdicts) / 10


@settings(max_examples=150, derandomize=True, deadline=None, database=None)
@given(st.data())
def test_values_near_valid_instances(data: st.DataObject) -> None:
    case, name = data.draw(st.sampled_from(roots()))
    random = data.draw(st.randoms(use_true_random=False))
    value = random.choice([smallest, full])(subject(case), name)
    mutated = mutate(subject(case), random, {"value": value}).get("value")
    assert held(subject(case), name, mutated, *LAWS)


@settings(max_examples=100, derandomize=True, deadline=None, database=None)
@given(st.dictionaries(st.text(), JSON), st.sampled_from(["item.created", "item.deleted", "new"]))
def test_the_tag_alone_selects_the_class(rest: dict[str, Any], tag: str) -> None:
    package = subject("union-root").package
    classes = {"item.created": package.Created, "item.deleted": package.Deleted, "new": dict}
    event = package.event_reader.from_dict({**rest, "type": tag})
    assert type(event) is classes[tag]
    assert package.event_reader.to_dict(event) == {**rest, "type": tag}

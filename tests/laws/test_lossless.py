"""Nothing is lost or refused: whatever JSON object comes in goes out again as it was."""

from __future__ import annotations

import copy
import dataclasses
import json
import pickle
from typing import Any

import pytest
from family import Instances, classes, full, mutate, random_of, same, shrunk, smallest
from hypothesis import given, settings
from hypothesis import strategies as st

SCALARS = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(allow_nan=False, allow_infinity=False),
    st.text(),
    st.sampled_from(["2026-01-02T03:04:05Z", "user", "assistant", "twilio", "status-update"]),
)
JSON = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)


def keys(cls: Any) -> list[str]:
    """The keys in JSON that ``cls`` has an attribute for."""
    return sorted(cls._rules().properties)


def changed(cls: Any, value: dict[str, Any]) -> bool:
    return not same(cls.from_dict(value).to_dict(), value)


def assert_whole(cls: Any, value: dict[str, Any]) -> None:
    if changed(cls, value):
        pytest.fail(f"{cls.__name__}: {shrunk(value, lambda part: changed(cls, part))}")


@settings(max_examples=25, derandomize=True, deadline=None, database=None)
@given(st.dictionaries(st.text(), JSON))
def test_any_object_as_any_class(value: dict[str, Any]) -> None:
    for cls in classes().values():
        assert_whole(cls, value)


@settings(max_examples=25, derandomize=True, deadline=None, database=None)
@given(st.lists(JSON, min_size=3, max_size=9))
def test_anything_under_the_keys_of_any_class(values: list[Any]) -> None:
    for cls in classes().values():
        known = keys(cls)
        assert_whole(cls, {key: values[at % len(values)] for at, key in enumerate(known)})


@pytest.mark.parametrize("seed", range(3))
def test_instances_of_every_class_and_mutations_of_them(seed: int) -> None:
    random = random_of(seed)
    for name, cls in classes().items():
        value = Instances(random.choice([0.2, 0.6]), random).of(name)
        for each in (value, mutate(random, value), mutate(random, value)):
            assert_whole(cls, each)


def test_every_way_out_gives_the_same() -> None:
    random = random_of(11)
    for name, cls in classes().items():
        value = mutate(random, full(name))
        record = cls.from_dict(value)
        ways: dict[str, Any] = {
            "from_json": cls.from_json(json.dumps(value)),
            "bytes": cls.from_json(json.dumps(value).encode()),
            "to_json": cls.from_json(record.to_json()),
            "copy": copy.copy(record),
            "deepcopy": copy.deepcopy(record),
            "pickle": pickle.loads(pickle.dumps(record)),  # noqa: S301 - our own bytes
            "replace": dataclasses.replace(record),
        }
        for way, other in ways.items():
            assert same(other.to_dict(), value), f"{name} by {way}"
            assert other == record, f"{name} by {way}"


def test_reading_and_writing_leave_the_input_alone() -> None:
    random = random_of(12)
    for name, cls in classes().items():
        value = mutate(random, full(name))
        before = json.dumps(value)
        record = cls.from_dict(value)
        written = record.to_dict()
        cls.deviations(value)
        assert json.dumps(value) == before
        written["a new key"] = 1
        assert same(record.to_dict(), value)


def test_what_is_set_wins_over_what_was_read() -> None:
    for name, cls in classes().items():
        for value in ({}, dict.fromkeys(keys(cls)), smallest(name), full(name)):
            record = cls.from_dict(value)
            for field, key in zip(dataclasses.fields(cls), keys_in_order(cls), strict=False):
                setattr(record, field.name, "set")
                assert record.to_dict() == {**value, key: "set"}, f"{name}.{field.name}"
                setattr(record, field.name, getattr(cls.from_dict(value), field.name))


def keys_in_order(cls: Any) -> list[str]:
    """The keys in JSON, in the order of the attributes."""
    return list(cls._rules().properties)

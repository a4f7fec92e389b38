"""Nothing is lost or refused: whatever JSON object comes in goes out again as it was."""

from __future__ import annotations

import dataclasses
import json
import pickle
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from instances import JSON, anything, full, mutate, random_of, same, smallest
from laws import held, instances, keys
from subject import PAYLOADS, harvest, payload_files, shipped


@settings(max_examples=20, derandomize=True, deadline=None, database=None)
@given(st.dictionaries(st.text(), JSON))
def test_any_object_as_any_class(value: dict[str, Any]) -> None:
    for name in shipped().classes:
        assert held(shipped(), name, value, "lossless")


@settings(max_examples=20, derandomize=True, deadline=None, database=None)
@given(st.lists(JSON, min_size=3, max_size=9))
def test_anything_under_the_keys_of_any_class(values: list[Any]) -> None:
    for name, cls in shipped().classes.items():
        value = {key: values[at % len(values)] for at, key in enumerate(keys(cls))}
        assert held(shipped(), name, value, "lossless")


@settings(max_examples=100, derandomize=True, deadline=None, database=None)
@given(st.data())
def test_some_keys_of_some_class(data: st.DataObject) -> None:
    name = data.draw(st.sampled_from(sorted(shipped().classes)))
    value = data.draw(anything(keys(shipped().classes[name])))
    assert held(shipped(), name, value, "lossless", "new values are written", "any order")


@pytest.mark.parametrize("seed", range(3))
def test_instances_of_every_class_and_mutations_of_them(seed: int) -> None:
    random = random_of(seed)
    for name in shipped().classes:
        for value in instances(shipped(), name, seed, 1):
            for each in (value, mutate(shipped(), random, value)):
                assert held(
                    shipped(), name, each, "lossless", "new values are written", "any order"
                )


def test_the_parts_of_real_messages() -> None:
    random = random_of(4)
    found = harvest(shipped(), payload_files(PAYLOADS))
    assert len(found) > 80
    for name, values in found.items():
        for value in values:
            for each in (value, mutate(shipped(), random, value)):
                assert held(
                    shipped(), name, each, "lossless", "new values are written", "any order"
                )


NUMBERS = ["1", "1.0", "-0.0", "0", "1e2", "true", "1e-7", "9007199254740993", "1" * 60, "0.1"]
"""JSON texts that Python reads as different values, some of which are equal."""


@pytest.mark.parametrize("number", NUMBERS)
def test_a_number_keeps_its_type_and_value(number: str) -> None:
    for name, cls in shipped().classes.items():
        for key in [*keys(cls)[:3], "a new key"]:
            text = f'{{"{key}":{number}}}'
            written = cls.from_json(text).to_json()
            assert json.loads(written) == json.loads(text)
            assert same(json.loads(written), json.loads(text)), f"{name}: {text}"


# Python itself pickles no class with slots by the protocols 0 and 1, which are older than slots.
@pytest.mark.parametrize("protocol", range(2, pickle.HIGHEST_PROTOCOL + 1))
def test_every_protocol_of_pickle(protocol: int) -> None:
    for name, cls in shipped().classes.items():
        record = cls.from_dict(full(shipped(), name))
        pickled = pickle.dumps(record, protocol)
        assert pickle.loads(pickled) == record  # noqa: S301 - our own bytes


def test_decoding_and_encoding_do_not_change_the_input() -> None:
    random = random_of(12)
    for name, cls in shipped().classes.items():
        value = mutate(shipped(), random, full(shipped(), name))
        before = json.dumps(value)
        record = cls.from_dict(value)
        written = record.to_dict()
        cls.deviations(value)
        assert json.dumps(value) == before
        written["a new key"] = 1
        assert same(record.to_dict(), value)


def test_a_set_attribute_replaces_the_decoded_value_in_every_field() -> None:
    for name, cls in shipped().classes.items():
        known = keys(cls)
        for value in ({}, dict.fromkeys(known), smallest(shipped(), name)):
            record = cls.from_dict(value)
            before = cls.from_dict(value)
            for field, key in zip(dataclasses.fields(cls), known, strict=False):
                setattr(record, field.name, "set")
                assert record.to_dict() == {**value, key: "set"}, f"{name}.{field.name}"
                setattr(record, field.name, getattr(before, field.name))

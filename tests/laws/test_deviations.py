"""A record departs from the document exactly when an off-the-shelf validator says that it does."""

from __future__ import annotations

from typing import Any

import family
import pytest
import vapi_messages
from family import accepts, classes, full, mutate, random_of, shrunk, smallest
from hypothesis import given, settings
from hypothesis import strategies as st
from vapi_messages.models import rt


def disagree(cls: Any, name: str, value: dict[str, Any]) -> bool:
    return (cls.deviations(value) == []) != accepts(name, value)


def assert_agreed(name: str, value: dict[str, Any]) -> None:
    cls = classes()[name]
    if disagree(cls, name, value):
        pytest.fail(f"{name}: {shrunk(value, lambda part: disagree(cls, name, part))}")


def test_smallest_and_full_instances_are_accepted_by_both() -> None:
    for name, cls in classes().items():
        for value in (smallest(name), full(name)):
            assert cls.deviations(value) == []
            assert accepts(name, value), name


@pytest.mark.parametrize("seed", range(4))
def test_both_agree_on_mutated_instances_of_every_class(seed: int) -> None:
    random = random_of(seed)
    verdicts: list[bool] = []
    for name, cls in classes().items():
        value = family.Instances(random.choice([0, 0.2, 0.6]), random).of(name)
        for each in (value, mutate(random, value), mutate(random, value)):
            assert_agreed(name, each)
            verdicts.append(cls.deviations(each) == [])
    assert verdicts.count(True) > len(classes())
    assert verdicts.count(False) > len(classes()) / 2


@settings(max_examples=150, derandomize=True, deadline=None, database=None)
@given(st.data())
def test_both_agree_where_hypothesis_looks(data: st.DataObject) -> None:
    name = data.draw(st.sampled_from(sorted(classes())))
    random = data.draw(st.randoms(use_true_random=False))
    assert_agreed(name, mutate(random, family.Instances(0.3, random).of(name)))


def resolve(value: Any, pointer: str) -> Any:
    """What a JSON Pointer (RFC 6901) leads to."""
    for token in pointer.split("/")[1:]:
        key = token.replace("~1", "/").replace("~0", "~")
        value = value[int(key) if isinstance(value, list) else key]
    return value


def test_every_pointer_leads_to_its_place() -> None:
    random = random_of(7)
    rules: set[str] = set()
    for name, cls in classes().items():
        value = mutate(random, mutate(random, full(name)))
        for deviation in cls.deviations(value):
            found = resolve(value, deviation.pointer)
            rules.add(deviation.rule)
            if deviation.rule == "null":
                assert found is None
            if deviation.rule == "required":
                assert isinstance(found, dict)
            if deviation.rule == "enum":
                assert isinstance(found, str)
    assert {"null", "type", "required", "enum", "tag", "const"} <= rules


def test_a_pointer_escapes_the_keys_it_goes_through() -> None:
    value = {"skippedStructuredOutputs": {"a/b~c": 1}}
    pointers = [each.pointer for each in vapi_messages.Artifact.deviations(value)]
    assert pointers == ["/skippedStructuredOutputs/a~1b~0c"]


# The deliberate exceptions: each has its row in docs/deviations.md.


def test_a_whole_number_with_a_fraction_is_no_int() -> None:
    report = rt.Report()
    rt.INTEGER.check(1.0, report)
    assert [each.rule for each in report.deviations] == ["type"]

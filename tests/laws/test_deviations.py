"""A record departs from the document exactly when an off-the-shelf validator says that it does."""

from __future__ import annotations

from typing import Any

import pytest
import vapi_messages
from hypothesis import given, settings
from hypothesis import strategies as st
from instances import Instances, full, mutate, random_of, smallest
from laws import documented_rules, held, instances, resolve
from subject import PAYLOADS, harvest, payload_files, shipped
from vapi_messages.models import rt

LAWS = ("true deviations", "true pointers", "true annotations")


def test_smallest_and_full_instances_are_accepted_by_both() -> None:
    for name, cls in shipped().classes.items():
        for value in (smallest(shipped(), name), full(shipped(), name)):
            assert cls.deviations(value) == []
            assert shipped().accepts(name, value), name


@pytest.mark.parametrize("seed", range(4))
def test_both_agree_on_mutated_instances_of_every_class(seed: int) -> None:
    random = random_of(seed)
    verdicts: list[bool] = []
    for name, cls in shipped().classes.items():
        (value,) = instances(shipped(), name, seed, 1)
        mutated = [mutate(shipped(), random, value) for _ in range(2)]
        for each in (value, *mutated):
            assert held(shipped(), name, each, *LAWS)
            verdicts.append(cls.deviations(each) == [])
    assert verdicts.count(True) > len(shipped().classes)
    assert verdicts.count(False) > len(shipped().classes) / 2


def test_both_agree_on_the_parts_of_real_messages() -> None:
    random = random_of(3)
    for name, values in harvest(shipped(), payload_files(PAYLOADS)).items():
        for value in values:
            for each in (value, mutate(shipped(), random, value)):
                assert held(shipped(), name, each, *LAWS)


@settings(max_examples=150, derandomize=True, deadline=None, database=None)
@given(st.data())
def test_both_agree_on_values_near_valid_instances(data: st.DataObject) -> None:
    name = data.draw(st.sampled_from(sorted(shipped().classes)))
    random = data.draw(st.randoms(use_true_random=False))
    value = Instances(shipped(), 0.3, random).of(name)
    assert held(shipped(), name, mutate(shipped(), random, value), *LAWS)


@pytest.mark.parametrize("name", ["Call", "CallHookCallEnding", "AnthropicModel", "JsonSchema"])
def test_both_agree_on_values_drawn_from_the_schema(name: str) -> None:
    for value in instances(shipped(), name, 5, 60):
        assert held(shipped(), name, value, *LAWS)


def test_a_validator_that_disagrees_is_reported_with_a_minimal_payload() -> None:
    value: dict[str, Any] = {"name": "x" * 41, "new": [1, {"a": {}}], "firstMessage": "hello"}
    with pytest.raises(AssertionError, match="true deviations is broken") as caught:
        held(_Lenient(), "CreateAssistantDTO", value, "true deviations")
    assert '  payload:  {"name": "' + "x" * 41 + '"}' in str(caught.value)
    assert "maxLength" in str(caught.value)


class _Lenient(type(shipped())):  # type: ignore[misc]  # the class of what is under test
    """A subject whose validator accepts everything."""

    def __init__(self) -> None:
        whole = shipped()
        super().__init__("lenient", whole.package, whole.plan, whole.document)

    def accepts(self, name: str, value: object) -> bool:
        return True


def test_the_pointer_of_every_rule_leads_to_its_place() -> None:
    random = random_of(7)
    rules: set[str] = set()
    for name, cls in shipped().classes.items():
        value = mutate(shipped(), random, mutate(shipped(), random, full(shipped(), name)))
        assert held(shipped(), name, value, "true pointers")
        rules |= {each.rule for each in cls.deviations(value)}
    assert {"null", "type", "required", "enum", "tag", "const"} <= rules <= documented_rules()


def test_a_pointer_escapes_the_keys_it_goes_through() -> None:
    value = {"skippedStructuredOutputs": {"a/b~c": 1}}
    pointers = [each.pointer for each in vapi_messages.Artifact.deviations(value)]
    assert pointers == ["/skippedStructuredOutputs/a~1b~0c"]
    assert resolve(value, pointers[0]) == 1


# The deliberate exceptions: each has its row in docs/deviations.md.


def test_a_whole_number_with_a_fraction_is_not_an_int() -> None:
    found = rt.INTEGER.check(1.0, {})
    assert [rule for _, rule, _, _ in found or ()] == ["type"]

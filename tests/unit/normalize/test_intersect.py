"""intersect: a value is valid under the intersection exactly if it is valid under all schemas."""

from __future__ import annotations

from typing import Any

import jsonschema_rs
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from wireloom.model.document import CHECKS
from wireloom.model.references import reference_to
from wireloom.normalize.circles import circular_components
from wireloom.normalize.intersect import Intersection

NAMES = ("A", "B", "C")
KEYS = ("a", "b", "c")
TEXTS = ("", "x", "y", "xy", "yyyy")
SCALARS = (*TEXTS, 0, 1, 2, 2.5, 6, True, False)


def scalars() -> st.SearchStrategy[dict[str, Any]]:
    limits: dict[str, st.SearchStrategy[Any]] = {
        "minLength": st.integers(0, 3),
        "maxLength": st.integers(0, 3),
        "pattern": st.sampled_from(["^x", "y$", "xy", "^(x|y)*$", r"(.)\1"]),
    }
    text = st.fixed_dictionaries({"type": st.just("string")}, optional=limits)
    numbers = st.fixed_dictionaries(
        {"type": st.sampled_from(["integer", "number"])},
        optional={
            "minimum": st.integers(0, 3),
            "exclusiveMaximum": st.integers(0, 7),
            "multipleOf": st.sampled_from([0.5, 1, 2, 3]),
        },
    )
    enums = st.lists(st.sampled_from(SCALARS), min_size=1, max_size=3, unique_by=repr)
    kinds = st.sampled_from(["boolean", "null", "object", "array"]).map(lambda kind: {"type": kind})
    return text | numbers | kinds | enums.map(lambda values: {"enum": values})


def containers(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Any]]:
    required = st.lists(st.sampled_from(KEYS), max_size=2, unique=True)
    objects = st.fixed_dictionaries(
        {"type": st.just("object")},
        optional={
            "properties": st.dictionaries(st.sampled_from(KEYS), inner, max_size=2),
            "required": required,
            "additionalProperties": st.just(False) | inner,
            "maxProperties": st.integers(0, 3),
        },
    )
    arrays = st.fixed_dictionaries(
        {"type": st.just("array")},
        optional={
            "items": inner,
            "minItems": st.integers(0, 2),
            "maxItems": st.integers(0, 2),
            "uniqueItems": st.booleans(),
        },
    )
    several = st.lists(inner, min_size=2, max_size=3)
    unions = st.fixed_dictionaries({"anyOf": several}, optional={"required": required})
    merges = st.fixed_dictionaries(
        {"allOf": several}, optional={"anyOf": several, "minLength": st.integers(0, 2)}
    )
    return objects | arrays | unions | merges


def references() -> st.SearchStrategy[dict[str, Any]]:
    return st.sampled_from(NAMES).map(lambda name: {"$ref": reference_to(name)})


def schemas() -> st.SearchStrategy[dict[str, Any]]:
    conditions = st.sampled_from([{"required": ["a"]}, {"minLength": 1}, {"maximum": 1}])
    leaf = scalars() | references() | conditions | st.just({})
    return st.recursive(leaf, containers, max_leaves=6)


def components() -> st.SearchStrategy[dict[str, dict[str, Any]]]:
    """Named schemas that refer to each other inside of objects and arrays, and to each other."""
    return st.fixed_dictionaries({name: schemas() for name in NAMES})


def values() -> st.SearchStrategy[Any]:
    leaf = st.sampled_from([None, *SCALARS])
    return st.recursive(
        leaf,
        lambda inner: (
            st.lists(inner, max_size=2) | st.dictionaries(st.sampled_from(KEYS), inner, max_size=3)
        ),
        max_leaves=5,
    )


USUAL: list[Any] = [None, *SCALARS, [], [1], ["x"], {}, {"a": 1}, {"a": "x", "b": None}, {"c": {}}]


def checked(schema: Any) -> Any:
    """``schema`` with its checks as a validator knows them: as ``allOf``."""
    if isinstance(schema, list):
        return [checked(each) for each in schema]
    if not isinstance(schema, dict):
        return schema
    changed = {key: checked(each) for key, each in schema.items()}
    checks = changed.pop(CHECKS, [])
    return {**changed, "allOf": [*changed.get("allOf", []), *checks]} if checks else changed


def validator(schema: Any, named: dict[str, Any]) -> jsonschema_rs.Draft202012Validator:
    return jsonschema_rs.Draft202012Validator(
        {**checked(schema), "components": {"schemas": checked(named)}}
    )


def has_all_of(schema: Any) -> bool:
    if isinstance(schema, list):
        return any(map(has_all_of, schema))
    if not isinstance(schema, dict):
        return False
    return "allOf" in schema or any(
        has_all_of(each) for key, each in schema.items() if key != CHECKS
    )


def agrees(named: dict[str, Any], instances: list[Any]) -> None:
    """Check that each component without merges accepts what it accepts with them."""
    merged = Intersection(named)
    for name, schema in named.items():
        plain = merged.component(name)
        assert not has_all_of(plain), plain
        before, after = validator(schema, named), validator(plain, named)
        for value in [*instances, *USUAL]:
            assert before.is_valid(value) == after.is_valid(value), (value, plain)


@pytest.mark.slow
@settings(
    deadline=None,
    max_examples=500,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)
@given(named=components(), instances=st.lists(values(), min_size=3, max_size=8))
def test_a_value_is_valid_under_the_intersection_if_it_is_under_all(
    named: dict[str, Any], instances: list[Any]
) -> None:
    named |= {name: {} for name in circular_components(named)}
    agrees(named, instances)

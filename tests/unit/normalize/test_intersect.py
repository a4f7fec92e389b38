"""intersect: a value is valid under the intersection exactly if it is valid under all schemas."""

from __future__ import annotations

from typing import Any, cast

import jsonschema_rs
import pytest
from documents import document, judged, without_letter
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from wireloom.model.document import CHECKS
from wireloom.model.references import reference_to
from wireloom.normalize import normalize
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
    said: list[dict[str, Any]] = [{"required": ["a"]}, {"minLength": 1}, {"maximum": 1}]
    conditions = st.sampled_from(said)
    anything: dict[str, Any] = {}
    leaf = scalars() | references() | conditions | st.just(anything)
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


def validator(schema: Any, named: dict[str, Any]) -> jsonschema_rs.Draft202012Validator:
    return jsonschema_rs.Draft202012Validator(
        {**judged(schema), "components": {"schemas": judged(named)}}
    )


def has_all_of(schema: Any) -> bool:
    if isinstance(schema, list):
        return any(map(has_all_of, cast("list[Any]", schema)))
    if not isinstance(schema, dict):
        return False
    entries = cast("dict[str, Any]", schema)
    return "allOf" in entries or any(
        has_all_of(each) for key, each in entries.items() if key != CHECKS
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
    try:
        agrees(named, instances)
    except ValueError as error:  # jsonschema-rs follows only so many references
        assume("Recursion limit reached" not in str(error))
        raise


COMPONENTS: dict[str, Any] = {
    "Level": {"type": "integer", "oneOf": [{"const": 1}, {"const": 4}]},
    "Base": {"type": "object", "properties": {"next": {"$ref": reference_to("Base")}}},
    "Tagged": {
        "type": "object",
        "required": ["kind"],
        "properties": {"kind": {"enum": ["a"]}, "more": {"type": "string"}},
    },
    "Closed": {
        "type": "object",
        "properties": {"a": {"type": "string"}},
        "additionalProperties": False,
    },
}

LEVEL, BASE, TAGGED, CLOSED = ({"$ref": reference_to(name)} for name in COMPONENTS)
STRING, INTEGER, NULL = {"type": "string"}, {"type": "integer"}, {"type": "null"}


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        pytest.param(
            {"type": "integer", "enum": [4], "allOf": [LEVEL]},
            {"type": "integer", "enum": [4]},
            id="a value of a union of values",
        ),
        pytest.param({"allOf": [{"type": ["string", "null"]}, NULL]}, NULL, id="null of two types"),
        pytest.param(
            {"allOf": [{"type": ["string", "integer"]}, INTEGER]}, INTEGER, id="one of two types"
        ),
        pytest.param(
            {"anyOf": [STRING, INTEGER], "type": "string"}, STRING, id="a type beside a union"
        ),
        pytest.param(
            {"type": "string", "anyOf": [{"maxLength": 2}, {"pattern": "^a"}]},
            {"anyOf": [{"type": "string", "maxLength": 2}, {"type": "string", "pattern": "^a"}]},
            id="limits in a union beside a type",
        ),
        pytest.param(
            {"allOf": [{"type": "string", "pattern": "a"}, {"pattern": "b"}]},
            {"type": "string", "pattern": r"^(?=[\s\S]*?(?:a))(?=[\s\S]*?(?:b))"},
            id="two patterns",
        ),
        pytest.param(
            {"allOf": [{"type": "number", "multipleOf": 0.4}, {"multipleOf": 0.6}]},
            {"type": "number", "multipleOf": 1.2},
            id="two factors",
        ),
        pytest.param(
            {
                "allOf": [
                    BASE,
                    {"type": "object", "properties": {"next": {"$ref": reference_to("S")}}},
                ]
            },
            {"type": "object", "properties": {"next": {"$ref": reference_to("S")}}},
            id="a base whose property leads to the base",
        ),
        pytest.param({"allOf": [BASE, {"type": "object"}]}, BASE, id="a type that the base has"),
        pytest.param(
            {"type": "object", "anyOf": [LEVEL, BASE, TAGGED]},
            {"anyOf": [BASE, TAGGED]},
            id="variants of other types",
        ),
        pytest.param(
            {"allOf": [{"type": "array", "items": STRING}, {"items": INTEGER}]},
            {"type": "array", "maxItems": 0},
            id="items that cannot be",
        ),
    ],
)
def test_what_schemas_come_to_together(schema: Any, expected: Any) -> None:
    result = normalize(document({**COMPONENTS, "S": schema}))
    assert without_letter(result.document.schemas["S"]) == expected
    assert "contradiction" not in {each.code for each in result.diagnostics}


def test_schemas_that_contradict_each_other_are_reported_and_the_class_keeps_all_fields() -> None:
    more = {"type": "object", "properties": {"kind": {"enum": ["b"]}, "less": STRING}}
    result = normalize(document({**COMPONENTS, "S": {"allOf": [TAGGED, more]}}))
    assert result.document.schemas["S"]["properties"] == {
        "kind": {"enum": ["b"]},
        "more": STRING,
        "less": STRING,
    }
    found = [each for each in result.diagnostics if each.code == "contradiction"]
    assert [each.pointer for each in found] == ["/components/schemas/S"]


def test_an_enum_whose_limits_no_value_meets_keeps_its_values_and_is_reported() -> None:
    result = normalize(document({"S": {"enum": [0], "exclusiveMinimum": 0, "allOf": []}}))
    assert without_letter(result.document.schemas["S"])["enum"] == [0]
    assert "contradiction" in {each.code for each in result.diagnostics}


def test_a_key_that_a_closed_base_does_not_allow_keeps_its_type_and_is_judged() -> None:
    schema = {"allOf": [CLOSED, {"type": "object", "properties": {"b": STRING}}]}
    plain = Intersection({**COMPONENTS, "S": schema}).component("S")
    assert plain["properties"] == {"a": STRING, "b": STRING}
    check = validator(plain, COMPONENTS)
    assert check.is_valid({"a": "x"})
    assert not check.is_valid({"b": "x"})


def test_what_keys_an_object_needs_is_a_check_and_no_union() -> None:
    both = {"a": STRING, "b": STRING}
    needs = [{"required": ["a"]}, {"required": ["b"]}]
    plain = Intersection({"S": {"type": "object", "properties": both, "anyOf": needs}})
    assert plain.component("S") == {
        "type": "object",
        "properties": both,
        CHECKS: [{"anyOf": needs}],
    }


def test_unions_that_would_multiply_become_checks() -> None:
    def union(key: str) -> dict[str, Any]:
        values = [{"enum": [f"{key}{number}"]} for number in range(20)]
        return {"anyOf": [{"type": "object", "properties": {key: each}} for each in values]}

    named = {"S": {"allOf": [union("a"), union("b"), {"type": "object", "required": ["c"]}]}}
    plain = Intersection(named).component("S")
    assert plain["required"] == ["c"]
    check = validator(plain, {})
    assert check.is_valid({"a": "a1", "b": "b1", "c": 1})
    assert not check.is_valid({"a": "a1", "b": "c1", "c": 1})


@pytest.mark.slow
def test_schemas_that_extend_each_other_without_end_come_to_an_end() -> None:
    def extending(name: str, other: str) -> dict[str, Any]:
        return {"allOf": [{"$ref": reference_to(other)}, {"required": [name + other]}]}

    names = "ABCDEFGHI"
    named = {
        name: {"type": "object", "properties": {other: extending(name, other) for other in names}}
        for name in names
    }
    agrees(named, [{"A": {"AA": 1, "B": {"AB": 1, "C": {}}}}, {"A": {"AA": 1, "B": {"BA": 1}}}])


def test_a_long_chain_of_references_is_followed_to_its_end() -> None:
    count = 5_000
    chain: dict[str, Any] = {f"A{at}": {"$ref": reference_to(f"A{at + 1}")} for at in range(count)}
    chain[f"A{count}"] = {"type": "object", "required": ["a"]}
    chain["S"] = {"allOf": [{"$ref": reference_to("A0")}, {"type": "object", "required": ["b"]}]}
    schema = normalize(document(chain)).document.schemas["S"]
    assert without_letter(schema) == {"type": "object", "required": ["a", "b"]}

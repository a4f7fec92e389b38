"""parse: the IR says what the document says."""

from __future__ import annotations

from importlib import metadata
from pathlib import Path
from typing import Any

import pytest
import yaml
from documents import (
    ANIMALS,
    document,
    family,
    has_merge,
    hostile_schemas,
    instances,
    judged_by_checks,
    parsed_family,
)
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from ir_values import allows
from jsonschema import Draft202012Validator
from outline import outline
from support import TESTS, newest, revisions
from wireloom.model import ir
from wireloom.model.errors import WireloomError
from wireloom.model.references import REFERENCE_PREFIX
from wireloom.normalize import normalize
from wireloom.parse import parse

FIXTURES = sorted((TESTS / "fixtures" / "parse").glob("*.yaml"))
QUIRKS = sorted((TESTS / "fixtures" / "normalize").glob("*.yaml"))


def parsed(schemas: dict[str, Any]) -> ir.Family:
    return parse(normalize(document(schemas)).document, receive=(), send=())


@pytest.mark.parametrize("path", FIXTURES, ids=lambda path: path.stem)
def test_outline(path: Path) -> None:
    case = yaml.safe_load(path.read_text(encoding="utf-8"))
    assert outline(parsed(case["schemas"])).splitlines() == case["outline"].splitlines()


def test_the_family_knows_its_title_and_roots_and_sorts_its_components() -> None:
    given = normalize(document({"B": {"type": "string"}, "A": {"type": "object"}})).document
    result = parse(given, receive=["B"], send=["A"])
    assert (result.title, result.version) == ("Test", "1")
    assert (result.receive, result.send) == (("B",), ("A",))
    assert [each.name for each in result.components] == ["A", "B"]


def test_what_is_said_of_a_component_stays() -> None:
    annotations = {"title": "T", "description": "D", "deprecated": True}
    component = parsed({"A": {"type": "object", "properties": {"a": {}}, **annotations}}).component(
        "A"
    )
    assert (component.title, component.description, component.deprecated) == ("T", "D", True)
    assert isinstance(component.type, ir.ObjectType)
    assert (component.type.title, component.type.description) == ("T", "D")
    assert component.type.deprecated


def test_a_variant_knows_its_component_when_something_is_merged_into_it() -> None:
    case = yaml.safe_load(
        (TESTS / "fixtures" / "parse" / "discriminator-of-merged-variants.yaml").read_text(
            encoding="utf-8"
        )
    )
    union = ir.unchecked(parsed(case["schemas"]).component("Pet").type)
    assert isinstance(union, ir.UnionType)
    assert [each.component for each in union.variants] == ["Cat", "Dog"]


@pytest.mark.slow
def test_the_order_of_components_does_not_matter() -> None:
    whole = normalize(family(revisions()[0])).document
    turned = {name: whole.schemas[name] for name in reversed(whole.schemas)}
    again = normalize(whole.with_data({**whole.data, "components": {"schemas": turned}})).document
    assert (
        parse(again, receive=(), send=()).components == parse(whole, receive=(), send=()).components
    )


@pytest.mark.slow
def test_places_are_unique() -> None:
    result = parsed_family(newest())
    for kind in (ir.ObjectType, ir.EnumType, ir.UnionType):
        places = [
            inner.place
            for component in result.components
            for inner in ir.walk(component.type)
            if isinstance(inner, kind)
        ]
        assert len(places) == len(set(places)), kind


@pytest.mark.slow
@pytest.mark.parametrize("path", range(10))
def test_every_real_revision_parses(path: int) -> None:
    given = family(revisions()[path])
    result = parsed_family(revisions()[path])
    assert [each.name for each in result.components] == sorted(given.schemas)


def test_a_root_that_does_not_exist_is_named() -> None:
    given = normalize(document({"A": {}})).document
    with pytest.raises(WireloomError, match="'Nowhere'"):
        parse(given, receive=["Nowhere"], send=())


@pytest.mark.slow
@pytest.mark.parametrize("depth", [60, 5000])
def test_deep_nesting_parses_or_is_refused_with_a_message(depth: int) -> None:
    schema: dict[str, Any] = {"type": "string"}
    for _ in range(depth):
        schema = {"type": "object", "properties": {"inner": schema}}
    try:
        component = parsed({"A": schema}).component("A")
    except WireloomError as error:
        assert "nested too deeply" in error.what  # noqa: PT017 - either is right
        assert depth > 100
    else:
        assert sum(isinstance(each, ir.ObjectType) for each in ir.walk(component.type)) == depth


@pytest.mark.parametrize("version", ["0.59.0", "0.90.0", "1.2.3", "unknown"])
def test_a_version_of_the_parser_that_is_not_supported_is_refused(
    monkeypatch: pytest.MonkeyPatch, version: str
) -> None:
    def found(_: str) -> str:
        return version

    monkeypatch.setattr(metadata, "version", found)
    with pytest.raises(WireloomError, match=version) as caught:
        parsed({"A": {}})
    assert ">=0.60,<0.90" in str(caught.value)


def test_a_parser_without_a_part_that_is_needed_is_an_unsupported_version(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delattr("datamodel_code_generator.parser.openapi.OpenAPIParser")
    with pytest.raises(WireloomError, match="unsupported version"):
        parsed({"A": {"type": "object", "required": ["a"]}})


@pytest.mark.parametrize("path", QUIRKS, ids=lambda path: path.stem)
def test_the_ir_allows_what_the_normal_form_allows(path: Path) -> None:
    case = yaml.safe_load(path.read_text(encoding="utf-8"))
    result = parsed({**ANIMALS, "S": case["given"]})
    assert all(allows(result, ir.Reference("S"), each) for each in case["valid"])
    assert not any(allows(result, ir.Reference("S"), each) for each in case["invalid"])


@pytest.mark.slow
@settings(
    deadline=None,
    max_examples=60,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)
@given(schemas=hostile_schemas(), values=st.lists(instances(), min_size=5, max_size=12))
def test_a_validator_and_the_ir_agree(schemas: dict[str, Any], values: list[Any]) -> None:
    normal = normalize(document(schemas)).document
    assume(not any(has_merge(schema) for schema in normal.schemas.values()))
    result = parse(normal, receive=(), send=())
    for name in schemas:
        whole = {**judged_by_checks(normal).data, "$ref": f"{REFERENCE_PREFIX}{name}"}
        validator: Any = Draft202012Validator(whole)
        usual: list[Any] = [{}, [], "a", 1, {"a": "a", "b": "b"}]
        for value in values + usual:
            try:
                allowed = allows(result, ir.Reference(name), value)
                expected = validator.is_valid(value)
            except RecursionError:  # jsonschema follows a check that refers to itself without end
                assume(False)
            assert allowed == expected, value


@settings(
    derandomize=True, deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow]
)
@given(schemas=hostile_schemas())
def test_any_json_at_all_parses(schemas: dict[str, Any]) -> None:
    result = parsed(schemas)
    assert [each.name for each in result.components] == ["A", "B", "C"]
    for component in result.components:
        for inner in ir.walk(component.type):
            if isinstance(inner, ir.UnionType):
                assert len(inner.variants) > 1
                assert not any(isinstance(each.type, ir.NullableType) for each in inner.variants)
            if isinstance(inner, ir.LiteralType):
                assert inner.values

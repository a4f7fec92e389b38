"""Documents for the tests of the middle of the pipeline: made by hand, real, and hostile."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any, cast

from hypothesis import strategies as st
from shared import once
from wireloom.model import ir
from wireloom.model.document import CHECKS, ONE_OF, SCHEMAS, WHOLE, Document
from wireloom.model.references import REFERENCE_PREFIX
from wireloom.normalize import normalize
from wireloom.normalize.keywords import KEPT, TYPES
from wireloom.parse import parse
from wireloom.slice import slice_family

ROOTS = ("ServerMessage", "ServerMessageResponse")

ANIMALS: dict[str, Any] = {
    "Cat": {"type": "object", "properties": {"name": {"type": "string"}}, "required": ["name"]},
    "Dog": {"type": "object"},
}
"""What the fixtures of ``normalize`` refer to."""


def document(schemas: dict[str, Any]) -> Document:
    """A document with these named schemas."""
    info = {"title": "Test", "version": "1"}
    return Document(
        {"openapi": "3.1.0", "info": info, "components": {"schemas": schemas}}, "test.yaml"
    )


@cache
def family(path: Path) -> Document:
    """The family of the roots in a real document."""
    whole = Document(json.loads(path.read_text(encoding="utf-8")), path.name)
    return slice_family(whole, ROOTS)


@cache
def parsed_family(path: Path) -> ir.Family:
    """Return the IR of that family. It is parsed once in a run of the tests."""
    return once(f"parsed-{path.stem}", lambda: _parsed(family(path)))


def _parsed(document: Document) -> ir.Family:
    return parse(normalize(document).document, receive=ROOTS[:1], send=ROOTS[1:])


def hostile_schemas() -> st.SearchStrategy[dict[str, Any]]:
    """Three named schemas: keywords in all combinations, with and without sense, and any JSON."""
    leaf = st.sampled_from([{}, {"type": "string"}, {"$ref": f"{REFERENCE_PREFIX}A"}])
    schema = st.recursive(leaf, _schema, max_leaves=6)
    return st.fixed_dictionaries({"A": schema, "B": schema, "C": schema | _json()})


def instances() -> st.SearchStrategy[Any]:
    """Small JSON values of the kind that such schemas speak of."""
    leaf = st.sampled_from([None, True, False, 0, 1, 1.0, 2.5, -1, "", "a", "b", "aaa"])
    names = st.sampled_from(["a", "b", "$ref", "type"])
    return st.recursive(
        leaf,
        lambda inner: st.lists(inner, max_size=2) | st.dictionaries(names, inner, max_size=3),
        max_leaves=5,
    )


def has_merge(schema: dict[str, Any]) -> bool:
    """Whether a schema in normal form has ``allOf`` inside, or a union beside properties."""
    beside = {"type", "properties", "required", "additionalProperties"} & schema.keys()
    if "allOf" in schema or ("anyOf" in schema and beside):
        return True
    inner = [*schema.get("properties", {}).values(), *schema.get("anyOf", [])]
    inner += [schema[key] for key in ("items", "additionalProperties") if schema.get(key)]
    return any(has_merge(each) for each in inner)


def _json() -> st.SearchStrategy[Any]:
    keys = st.text(max_size=3) | st.sampled_from(sorted(KEPT))
    return st.recursive(
        _scalar(),
        lambda inner: st.lists(inner, max_size=3) | st.dictionaries(keys, inner, max_size=3),
        max_leaves=6,
    )


def _scalar() -> st.SearchStrategy[Any]:
    text = st.text(max_size=3) | st.sampled_from(["a", "b", "object", "null"])
    return st.none() | st.booleans() | st.integers(-3, 5) | st.floats() | text


def _schema(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    inner = inner | _json()
    types = st.sampled_from(sorted(TYPES))
    names = st.sampled_from(["a", "b", "$ref", "type", "", "class", "x-y", "properties"])
    several = st.lists(inner, max_size=3)
    references = [REFERENCE_PREFIX + name for name in ("A", "B", "C", "Nowhere")]
    values: dict[str, st.SearchStrategy[Any]] = {
        "$ref": st.sampled_from([*references, "elsewhere.yaml#/X"]),
        "type": types | st.lists(types, max_size=3),
        "enum": st.lists(_scalar(), max_size=4),
        "const": _scalar(),
        "format": st.sampled_from(["date-time", "uuid", "binary", "decimal"]),
        "pattern": st.sampled_from(["/^a$/u", r"^\p{L}", "(", "[a]", "/^x$/i"]),
        "nullable": st.booleans(),
        "properties": st.dictionaries(names, inner, max_size=3),
        "required": st.lists(names, max_size=2),
        "additionalProperties": inner | st.booleans(),
        "items": inner,
        "oneOf": several,
        "anyOf": several,
        "allOf": several,
        "title": st.text(max_size=3),
        "default": _json(),
        "minLength": st.integers(-1, 3),
        "exclusiveMinimum": st.booleans() | st.integers(),
        "not": inner,
        "x-python-type": st.text(max_size=2),
        "discriminator": st.just({"propertyName": "a"}) | _json(),
    }
    chosen = st.lists(st.sampled_from(sorted(values)), max_size=4, unique=True)
    return chosen.flatmap(lambda keys: st.fixed_dictionaries({key: values[key] for key in keys}))


def without_letter(value: Any) -> Any:
    """``value`` without the marks that matter only where a value is judged to the letter."""
    if isinstance(value, list):
        items = cast("list[Any]", value)
        return [without_letter(each) for each in items if not is_whole(each)]
    if isinstance(value, dict):
        entries = cast("dict[str, Any]", value)
        kept = {key: without_letter(each) for key, each in entries.items() if key != ONE_OF}
        return {key: each for key, each in kept.items() if key != CHECKS or each}
    return value


def _is_list(value: Any) -> bool:
    return isinstance(value, list)


def judged(value: Any) -> Any:
    """``value`` with the checks in it as ``allOf``, which a validator knows."""
    if isinstance(value, list):
        return [judged(each) for each in cast("list[Any]", value)]
    if not isinstance(value, dict):
        return value
    entries = cast("dict[str, Any]", value)
    rest = {key: judged(each) for key, each in entries.items() if key != CHECKS}
    given: Any = entries.get(CHECKS)  # of any type in a default or an enum
    checks = [judged(each) for each in given if not is_whole(each)] if _is_list(given) else []
    return {**rest, "allOf": [*rest.get("allOf", ()), *checks]} if checks else rest


def judged_by_checks(document: Document) -> Document:
    """``document`` with its checks as ``allOf``, which a validator knows.

    What a check refers to is the component to the letter, and not its normal form.
    """
    return Document(judged(_referring_to_the_letter(document.data)), document.source)


def _referring_to_the_letter(value: Any) -> Any:
    if isinstance(value, list):
        return [_referring_to_the_letter(each) for each in cast("list[Any]", value)]
    if not isinstance(value, dict):
        return value
    return {
        key: (
            json.loads(json.dumps(each).replace(REFERENCE_PREFIX, f"#/{SCHEMAS}/"))
            if key in (CHECKS, SCHEMAS)
            else _referring_to_the_letter(each)
        )
        for key, each in cast("dict[str, Any]", value).items()
    }


def is_whole(check: Any) -> bool:
    return isinstance(check, dict) and WHOLE in check

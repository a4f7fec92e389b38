"""Every fact that real documents state about their properties, counted against the IR.

The reader here is written apart from ``normalize`` and ``parse``: it looks at the raw document and
knows the quirks that occur in it, and no more.
"""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path
from typing import Any

import pytest
from documents import family
from support import newest, revisions
from wireloom import ir
from wireloom.document import REFERENCE_PREFIX
from wireloom.normalize import normalize
from wireloom.parse import parse

ANY = ("any",)
LIMITS = {
    "string": {"minLength": "min_length", "maxLength": "max_length"},
    "number": {"minimum": "minimum", "maximum": "maximum"},
    "integer": {"minimum": "minimum", "maximum": "maximum"},
    "array": {"minItems": "min_items", "maxItems": "max_items", "uniqueItems": "unique_items"},
}


# What the raw document says


def raw_type(schema: dict[str, Any], names: set[str]) -> tuple[Any, ...]:
    """The type of a raw schema, as a nested tuple."""
    plain = _raw_plain(schema, names)
    return ("nullable", plain) if schema.get("nullable") and plain != ANY else plain


def _raw_plain(schema: dict[str, Any], names: set[str]) -> tuple[Any, ...]:
    for word in ("oneOf", "anyOf"):
        if word in schema:
            beside = {key: schema[key] for key in LIMITS["string"] if key in schema}
            return _raw_union([{**beside, **each} for each in schema[word]], names)
    if "allOf" in schema:
        (part,) = schema["allOf"]
        return raw_type(part, names)
    if "$ref" in schema:
        name = schema["$ref"].removeprefix(REFERENCE_PREFIX)
        return ("reference", name) if name in names else ANY
    kind = schema.get("type")
    if kind == "array":
        return ("array", raw_type(schema.get("items", {}), names), _raw_limits(schema))
    if schema.get("enum"):
        values = tuple(dict.fromkeys(schema["enum"]))
        if len(values) > 1 and all(isinstance(value, str) for value in values):
            return ("enum", values, _raw_limits(schema))
        return ("literal", values)
    if kind == "object":
        return _raw_object(schema, names)
    if kind not in ("string", "number", "integer", "boolean"):
        return ANY
    return (kind, schema.get("format"), _raw_limits(schema))


def _raw_object(schema: dict[str, Any], names: set[str]) -> tuple[Any, ...]:
    if not schema.get("properties"):
        values: Any = schema.get("additionalProperties", {})
        return ("map", ANY if isinstance(values, bool) else raw_type(values, names))
    required = schema.get("required", [])
    return (
        "object",
        tuple(
            (name, name in required, raw_type(each, names), _raw_words(each))
            for name, each in schema["properties"].items()
        ),
    )


def _raw_union(variants: list[dict[str, Any]], names: set[str]) -> tuple[Any, ...]:
    """One variant alone is no union, string enums are one, and nothing is there twice."""
    types = [raw_type(each, names) for each in variants]
    enums = [each for each in variants if _is_text_enum(each)]
    values = [value for each in enums for value in each["enum"]]
    merged = raw_type({**enums[0], "enum": values}, names) if enums else ANY
    found: dict[tuple[Any, ...], tuple[str, str]] = {}
    for variant, type_ in zip(variants, types, strict=True):
        words = (variant.get("title", ""), variant.get("description", ""))
        found.setdefault(merged if variant in enums else type_, words)
    if len(found) == 1:
        return next(iter(found))
    return ("union", tuple((*words, type_) for type_, words in found.items()))


def _is_text_enum(schema: dict[str, Any]) -> bool:
    values = schema.get("enum", [])
    return bool(values) and all(isinstance(value, str) for value in values)


def _raw_limits(schema: dict[str, Any]) -> tuple[Any, ...]:
    kind = schema.get("type", "")
    fitting = LIMITS.get("string" if _is_text_enum(schema) and kind != "array" else kind, {})
    limits = {name: schema[word] for word, name in fitting.items() if word in schema}
    pattern = schema.get("pattern", "")
    told_by_members = pattern and _is_text_enum(schema)  # one document has "ALLOWED_REGEX" there
    if pattern and r"\p{" not in pattern and not told_by_members:
        limits["pattern"] = pattern[1 : pattern.rindex("/")] if pattern[0] == "/" else pattern
    return tuple(sorted(limits.items()))


def _raw_words(schema: dict[str, Any]) -> tuple[Any, ...]:
    default = json.dumps(schema["default"], ensure_ascii=False) if "default" in schema else None
    flags = (schema.get("deprecated"), schema.get("readOnly"), schema.get("writeOnly"))
    return (default, schema.get("description", ""), *map(bool, flags))


# What the IR says


def ir_type(type_: ir.Type) -> tuple[Any, ...]:
    """The same nested tuple for a type of the IR."""
    match type_:
        case ir.NullableType(inner):
            return ("nullable", ir_type(inner))
        case ir.Reference(component):
            return ("reference", component)
        case ir.ArrayType(item, constraints):
            return ("array", ir_type(item), _ir_limits(constraints))
        case ir.MapType(value):
            return ("map", ir_type(value))
        case ir.LiteralType(values):
            return ("literal", values)
        case ir.EnumType(values=values, constraints=constraints):
            return ("enum", values, _ir_limits(constraints))
        case ir.Scalar(kind, format_, constraints):
            return (kind, format_, _ir_limits(constraints))
        case ir.UnionType(variants=variants):
            said = ((each.title, each.description, ir_type(each.type)) for each in variants)
            return ("union", tuple(said))
        case ir.ObjectType(fields=fields):
            return ("object", tuple(_ir_field(each) for each in fields))
        case ir.AnyType():
            return ANY


def _ir_field(field: ir.Field) -> tuple[Any, ...]:
    default = field.default.json if field.default else None
    flags = (field.deprecated, field.read_only, field.write_only)
    return (field.name, field.required, ir_type(field.type), (default, field.description, *flags))


def _ir_limits(constraints: ir.Constraints) -> tuple[Any, ...]:
    default = asdict(ir.NO_CONSTRAINTS)
    stated = asdict(constraints).items()
    return tuple(sorted((name, value) for name, value in stated if value is not default[name]))


# The comparison


def differences(path: Path) -> list[str]:
    """Every property and component about which the document and the IR disagree."""
    raw = family(path).schemas
    names = set(raw)
    result = parse(normalize(family(path)).document, receive=(), send=())
    found: list[str] = []
    for component in result.components:
        expected = raw_type(raw[component.name], names)
        actual = ir_type(component.type)
        if expected[0] == actual[0] == "object":
            pairs = zip(expected[1], actual[1], strict=True)
            found += [
                f"{component.name}: {each} is {other}" for each, other in pairs if each != other
            ]
        elif expected != actual:
            found.append(f"{component.name}: {expected} is {actual}")
        if component.description != raw[component.name].get("description", ""):
            found.append(f"{component.name}: {component.description}")
    return found


@pytest.mark.parametrize("revision", range(10))
def test_nothing_that_a_real_document_says_is_lost(revision: int) -> None:
    assert differences(revisions()[revision]) == []


def test_the_newest_family_has_its_full_size() -> None:
    result = parse(normalize(family(newest())).document, receive=(), send=())
    objects = [
        each
        for component in result.components
        for each in ir.walk(component.type)
        if isinstance(each, ir.ObjectType)
    ]
    assert len(result.components) == 430
    assert sum(len(each.fields) for each in objects) == 2610
    assert sum(len(each.fields) for each in objects if each.place.path == ()) == 2610

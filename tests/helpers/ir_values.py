"""Decides which JSON values a type of the IR allows, by the rules of JSON Schema.

Tests compare it with a JSON Schema validator. The validator reads the normalized document, this
module reads the IR that was parsed from it, and both must give the same answer.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from fractions import Fraction
from typing import Any

from jsonschema import Draft202012Validator
from wireloom.model import ir
from wireloom.normalize.schemas import identity


def allows(family: ir.Family, type_: ir.Type, value: Any) -> bool:
    """Whether ``type_`` allows ``value``."""
    match type_:
        case ir.AnyType():
            return True
        case ir.NullableType(inner):
            return value is None or allows(family, inner, value)
        case ir.CheckedType(inner, checks):
            return allows(family, inner, value) and _hold(family, checks, value)
        case ir.Reference(component):
            return allows(family, family.component(component).type, value)
        case ir.UnionType(variants=variants):
            return any(allows(family, each.type, value) for each in variants)
        case ir.LiteralType(values):
            return identity(value) in map(identity, values)
        case ir.EnumType(values=values, constraints=limits):
            return value in values and _within(limits, value)
        case ir.Scalar(kind, _, limits):
            return _is_a(kind, value) and _within(limits, value)
        case ir.ArrayType(item, limits):
            return _is_a("array", value) and _within(limits, value) and _all(family, item, value)
        case ir.TupleType(constraints=limits):
            return (
                _is_a("array", value)
                and _within(limits, value)
                and all(
                    (found := type_.at(at)) is not None and allows(family, found, each)
                    for at, each in enumerate(value)
                )
            )
        case ir.MapType(inner, limits):
            fits = _is_a("object", value) and _within(limits, value)
            return fits and _all(family, inner, value.values())
        case ir.ObjectType():
            return (
                _is_a("object", value)
                and _allows_object(family, type_, value)
                and (type_.checks is None or _hold(family, type_.checks, value))
            )


def _hold(family: ir.Family, checks: ir.Checks, value: Any) -> bool:
    schemas = {name: json.loads(text) for name, text in family.schemas}
    whole = {"components": {"schemas": schemas}}
    validators: list[Any] = [
        Draft202012Validator({**whole, "allOf": [json.loads(each)]}) for each in checks.schemas
    ]
    return all(each.is_valid(value) for each in validators)


def _all(family: ir.Family, type_: ir.Type, values: Iterable[Any]) -> bool:
    return all(allows(family, type_, value) for value in values)


def _allows_object(family: ir.Family, type_: ir.ObjectType, value: dict[str, Any]) -> bool:
    known = {field.name for field in type_.fields}
    extra = [each for name, each in value.items() if name not in known]
    return (
        _within(type_.constraints, value)
        and all(field.name in value or not field.required for field in type_.fields)
        and all(
            allows(family, field.type, value[field.name])
            for field in type_.fields
            if field.name in value
        )
        and all(type_.extra is not None and allows(family, type_.extra, each) for each in extra)
    )


def _is_a(kind: str, value: Any) -> bool:
    if kind in ("number", "integer"):
        is_number = isinstance(value, int | float) and not isinstance(value, bool)
        return is_number and (kind == "number" or value == int(value))
    python = {"string": str, "boolean": bool, "null": type(None), "array": list, "object": dict}
    return isinstance(value, python[kind])


def _within(limits: ir.Constraints, value: Any) -> bool:
    if isinstance(value, str):
        pattern = limits.pattern is None or re.search(limits.pattern, value) is not None
        return pattern and _between(limits.min_length, len(value), limits.max_length)
    if _is_a("array", value):
        repeated = limits.unique_items and len(set(map(identity, value))) < len(value)
        return not repeated and _between(limits.min_items, len(value), limits.max_items)
    if _is_a("object", value):
        return _between(limits.min_properties, len(value), limits.max_properties)
    return not _is_a("number", value) or _number_within(limits, value)


def _number_within(limits: ir.Constraints, value: float) -> bool:
    low, high, step = limits.exclusive_minimum, limits.exclusive_maximum, limits.multiple_of
    return (
        _between(limits.minimum, value, limits.maximum)
        and (low is None or value > low)
        and (high is None or value < high)
        and (step is None or Fraction(value) % Fraction(step) == 0)
    )


def _between(low: float | None, value: float, high: float | None) -> bool:
    return (low is None or value >= low) and (high is None or value <= high)

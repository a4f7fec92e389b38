"""The keywords of a schema: which are kept, which are annotations, which are not supported.

``normalize`` keeps a keyword only when it is in ``KEPT`` or ``CHECKED`` and its value has the form
that JSON Schema 2020-12 asks for. Everything else is dropped and reported, so that no later step
meets a malformed or unknown keyword.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

from wireloom.model.document import CHECKS, COMPONENT, OBSERVED, ONE_OF

TYPES = frozenset({"string", "number", "integer", "boolean", "array", "object", "null"})

ANNOTATIONS = frozenset(
    {
        *("title", "description", "default", "deprecated", "readOnly", "writeOnly"),
        *(OBSERVED, ONE_OF, COMPONENT),
    }
)
"""Keywords that describe a place and do not restrict which values are valid."""

SILENT = frozenset({"example", "examples", "externalDocs", "xml", "$comment"})
"""Keywords that are dropped without a diagnostic: nothing after this step reads them."""

CHOOSES_CODE = frozenset(
    {"customBasePath", "customTypePath", "x-python-type", "x-python-import", "default_factory"}
)
"""Vendor keywords by which a document could choose what generated code imports."""

OUT_OF_SCOPE = frozenset(
    {
        *("dependencies", "additionalItems"),
        *("$defs", "definitions", "$id", "id", "$schema", "$vocabulary", "$anchor"),
        *("$dynamicAnchor", "$recursiveRef", "$recursiveAnchor"),
        *("contentEncoding", "contentMediaType", "contentSchema"),
    }
)
"""Keywords of JSON Schema that the generated code does not validate."""

LENGTHS = ("minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties")
BOUNDS = ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf")

CONSTRAINTS_OF = {
    "string": frozenset({"minLength", "maxLength", "pattern", "format"}),
    "number": frozenset({*BOUNDS, "format"}),
    "integer": frozenset({*BOUNDS, "format"}),
    "boolean": frozenset({"format"}),
    "array": frozenset({"minItems", "maxItems", "uniqueItems", "items", "prefixItems"}),
    "object": frozenset(
        {"minProperties", "maxProperties", "properties", "required", "additionalProperties"}
    ),
    "null": frozenset[str](),
}
"""The keywords that mean something beside each type."""

IMPLY_TYPE = {
    **dict.fromkeys(("properties", "additionalProperties"), "object"),
    **dict.fromkeys(("items", "prefixItems"), "array"),
}
"""Keywords that without a type beside them stand for one, the first of them that a schema has."""


def is_object(value: Any) -> bool:
    """Whether ``value`` is a JSON object with string keys."""
    return isinstance(value, dict) and _all_text(value)


def is_number(value: Any) -> bool:
    """Whether ``value`` is a JSON number: finite, and not a boolean."""
    if isinstance(value, bool):
        return False
    return isinstance(value, int) or (isinstance(value, float) and math.isfinite(value))


def is_json(value: Any) -> bool:
    """Whether ``value`` is plain JSON throughout (no NaN, no value of another type)."""
    if value is None or isinstance(value, str | bool):
        return True
    if isinstance(value, list):
        return _all_text(value) or _all(value, is_json)
    if is_object(value):
        return all(is_json(each) for each in value.values())
    return is_number(value)


def _all(values: Any, check: Callable[[Any], bool]) -> bool:
    return all(map(check, values))


def _all_text(values: Any) -> bool:
    return _TEXT.issuperset(map(type, values)) or _all(values, _is_text)


_TEXT = frozenset[type[Any]]([str])


def _is_length(value: Any) -> bool:
    return is_number(value) and value >= 0 and value == int(value)


def _is_factor(value: Any) -> bool:
    return is_number(value) and value > 0


def _is_bound(value: Any) -> bool:
    """A number, or the boolean of OpenAPI 3.0 (``exclusiveMinimum: true``)."""
    return isinstance(value, bool) or is_number(value)


def _is_text(value: Any) -> bool:
    return isinstance(value, str)


def _is_flag(value: Any) -> bool:
    return isinstance(value, bool)


def _is_list(value: Any) -> bool:
    return isinstance(value, list)


def _is_type(value: Any) -> bool:
    if isinstance(value, list):
        return value != [] and _all(value, _is_type_name)
    return _is_type_name(value)


def _is_type_name(value: Any) -> bool:
    return isinstance(value, str) and value in TYPES


def _is_subschema(value: Any) -> bool:
    return isinstance(value, bool | dict)


def _is_schemas(value: Any) -> bool:
    return is_object(value) and _all(value.values(), _is_subschema)


def _is_names(value: Any) -> bool:
    return isinstance(value, list) and _all_text(value)


KEPT: dict[str, Callable[[Any], bool]] = {
    "$ref": _is_text,
    "type": _is_type,
    "enum": lambda value: isinstance(value, list) and is_json(value),
    "const": is_json,
    "format": _is_text,
    "pattern": _is_text,
    "nullable": _is_flag,
    "properties": is_object,
    "required": _is_names,
    "additionalProperties": _is_subschema,
    "items": _is_subschema,
    "prefixItems": _is_list,
    "uniqueItems": _is_flag,
    "oneOf": _is_list,
    "anyOf": _is_list,
    "allOf": _is_list,
    "discriminator": is_object,
    "minimum": is_number,
    "maximum": is_number,
    "exclusiveMinimum": _is_bound,
    "exclusiveMaximum": _is_bound,
    "multipleOf": _is_factor,
    **dict.fromkeys(LENGTHS, _is_length),
    "title": _is_text,
    "description": _is_text,
    "default": is_json,
    "deprecated": _is_flag,
    "readOnly": _is_flag,
    "writeOnly": _is_flag,
    OBSERVED: _is_flag,
    COMPONENT: _is_text,
    CHECKS: _is_list,
    ONE_OF: _is_flag,
}
"""Each keyword that is kept, and what its value must be."""

CHECKED: dict[str, Callable[[Any], bool]] = {
    **dict.fromkeys(("not", "if", "then", "else", "contains", "propertyNames"), _is_subschema),
    **dict.fromkeys(("unevaluatedProperties", "unevaluatedItems"), _is_subschema),
    **dict.fromkeys(("minContains", "maxContains"), _is_length),
    **dict.fromkeys(("patternProperties", "dependentSchemas"), _is_schemas),
    "dependentRequired": lambda value: is_object(value) and _all(value.values(), _is_names),
}
"""Each keyword that the types cannot say, and what its value must be.

``checks`` keeps them for the generated code to judge.
"""

_NOT_JUDGED = frozenset({"format", "discriminator", CHECKS}) | ANNOTATIONS

JUDGED = {key: check for key, check in KEPT.items() if key not in _NOT_JUDGED} | CHECKED
"""Each keyword that says which values are valid, and what its value must be."""


def malformed(keyword: str) -> str:
    """The message about a keyword whose value is not what JSON Schema asks for."""
    return f"{keyword} has a malformed value, which is dropped"

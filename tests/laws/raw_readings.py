"""The rows of "To the letter of JSON Schema" in docs/deviations.md, as changes of a schema."""

from __future__ import annotations

import re
from typing import Any

import jsonschema_rs
from raw_schemas import ARRAY, NOT_A_KEYWORD, Reading, Schema, array

_KINDS: dict[str, Any] = {
    "string": str,
    "number": (int, float),
    "integer": (int, float),
    "boolean": bool,
    "array": list,
    "object": dict,
    "null": type(None),
}


def mistaken_enum(schema: Schema) -> None:
    """A type of which the enum has no value: the values count, or the type."""
    values, given = array(schema.get("enum")), schema.get("type")
    if values is None or given is None:
        return
    kinds = array(given) or [given]
    if any(_is_of(value, kind) for value in values for kind in kinds):
        return
    if kinds == ["array"] or not values:
        del schema["enum"]
        if values and schema.get("items", {}) in ({}, {"type": "string"}, True):
            schema["items"] = {"enum": values}
    else:
        del schema["type"]


def _is_of(value: Any, kind: str) -> bool:
    if isinstance(value, bool):
        return kind == "boolean"
    return isinstance(value, _KINDS.get(kind, ()))


def union_decides(schema: Schema) -> None:
    """An enum, or ``allOf`` of one variant, beside a union says nothing."""
    unions = [schema[key] for key in ("oneOf", "anyOf") if isinstance(schema.get(key), ARRAY)]
    if unions:
        schema.pop("enum", None)
        parts = array(schema.get("allOf"))
        if parts is not None and all(part in unions[0] for part in parts):
            del schema["allOf"]


def patterns_of_python(schema: Schema) -> None:
    """A pattern that Python's ``re`` does not have says nothing; a literal is unwrapped."""
    if isinstance(schema.get("pattern"), str):
        literal = _LITERAL.fullmatch(schema["pattern"])
        pattern = literal["body"] if literal else schema["pattern"]
        if (literal and set(literal["flags"]) & set("ims")) or not _is_of_python(pattern):
            del schema["pattern"]
        else:
            schema["pattern"] = pattern


_LITERAL = re.compile(r"/(?P<body>\^.*|.*\$)/(?P<flags>[a-z]*)", re.DOTALL)


def _is_of_python(pattern: str) -> bool:
    text = pattern.replace("\\\\", "")
    if re.search(r"\\[pPckAZ]|\\u\{|(?<!\\)\[\^?\]", text):
        return False
    try:
        re.compile(pattern)
    except re.error:
        return False
    return True


def nullable_without_type(schema: Schema) -> None:
    """``nullable: true`` allows null, whatever stands beside it."""
    if schema.get("nullable") is True:
        rest = {key: value for key, value in schema.items() if key != "nullable"}
        schema.clear()
        schema["anyOf"] = [{"type": "null"}, rest]


def null_as_meant(schema: Schema) -> None:
    """``nullable: true`` allows null beside a reference and since OpenAPI 3.1, too."""
    if schema.get(NOT_A_KEYWORD) is True:
        rest = {key: value for key, value in schema.items() if key != NOT_A_KEYWORD}
        schema.clear()
        schema["anyOf"] = [{"type": "null"}, rest]


def null_as_a_part(schema: Schema) -> None:
    """A part of ``allOf`` that says nothing but ``nullable: true`` is about the whole."""
    parts = array(schema.get("allOf")) or []
    if any(part in _NULL_ALONE for part in parts):
        rest = {**schema, "allOf": [part for part in parts if part not in _NULL_ALONE]}
        schema.clear()
        schema["anyOf"] = [{"type": "null"}, rest]


_NULL_ALONE: list[Any] = [{"nullable": True}, {"anyOf": [{"type": "null"}, {}]}]


def one_of_as_any_of(schema: Schema) -> None:
    """Several variants of ``oneOf`` may accept a value."""
    if isinstance(schema.get("oneOf"), ARRAY):
        variants = schema.pop("oneOf")
        if "anyOf" in schema:
            schema["allOf"] = [*schema.get("allOf", ()), {"anyOf": variants}]
        else:
            schema["anyOf"] = variants


def enum_over_limits(schema: Schema) -> None:
    """Limits that a value of the enum breaks say nothing."""
    values = array(schema.get("enum"))
    for key in _LIMITS & schema.keys() if values is not None else ():
        validator = jsonschema_rs.Draft202012Validator({key: schema[key]})
        if not all(validator.is_valid(value) for value in values or ()):
            del schema[key]


_LIMITS = {
    *("minLength", "maxLength", "pattern", "minimum", "maximum"),
    *("exclusiveMinimum", "exclusiveMaximum", "multipleOf"),
}


def null_of_one_keyword(schema: Schema) -> None:
    """Null is allowed if the type or the enum has it, whatever the other or a union says."""
    values, given = array(schema.get("enum")), schema.get("type", ())
    kinds = array(given) or [given]
    if "null" in kinds:
        if values is not None:
            schema["enum"] = [*values, None]
        for keyword in ("oneOf", "anyOf"):
            if variants := array(schema.get(keyword)):
                schema[keyword] = [*variants, {"type": "null"}]
    elif values is not None and None in values and "type" in schema:
        schema["type"] = [*kinds, "null"]


def required_and_forbidden(schema: Schema) -> None:
    """A key that an object must have, and may not have, is allowed."""
    if schema.get("additionalProperties") is False and "patternProperties" not in schema:
        names = dict.fromkeys(array(schema.get("required")) or (), True)
        schema["properties"] = names | schema.get("properties", {})


READINGS: dict[str, Reading] = {
    "mistaken enum": mistaken_enum,
    "union decides": union_decides,
    "pattern": patterns_of_python,
    "nullable": nullable_without_type,
}
"""Each row, by a short name. ``nullable`` is last: it wraps what the others have read."""

LENIENT: dict[str, Reading] = {
    "one_of": one_of_as_any_of,
    "limits": enum_over_limits,
    "null": null_of_one_keyword,
    "null as a part": null_as_a_part,
    "required": required_and_forbidden,
    **READINGS,
    "null as meant": null_as_meant,
}
"""What is read otherwise without ``exact``, where it makes more values valid."""

"""The keywords about a value as a whole: its type, its limits, the values that are listed."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ..deviations import Findings, found, joined, wrong_type
from ..json_values import (
    JSON_ARRAY,
    JSON_OBJECT,
    JSON_STRING,
    identity,
    json_type,
    quote,
    shorten,
)
from ..rules import check_size
from ..scalars import is_multiple, search_of
from .judge import KEYWORDS, Keyword, Scope, Seen


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _has_type(value: Any, name: str) -> bool:
    if name == "integer":
        return _is_number(value) and (isinstance(value, int) or value.is_integer())
    return json_type(value) == name


def _type(schema: dict[str, Any], value: Any, seen: Seen, scope: Scope) -> Findings:
    given: Any = schema["type"]
    names: list[str] = [given] if isinstance(given, JSON_STRING) else given
    if any(_has_type(value, name) for name in names):
        return None
    return wrong_type(" or ".join(names), value)


def _enum(schema: dict[str, Any], value: Any, seen: Seen, scope: Scope) -> Findings:
    values: list[Any] = schema["enum"]
    if isinstance(value, JSON_STRING):
        is_listed = value in values
    else:
        wanted = identity(value)
        is_listed = any(identity(each) == wanted for each in values)
    return None if is_listed else found("enum", _listed(values), value)


def _const(schema: dict[str, Any], value: Any, seen: Seen, scope: Scope) -> Findings:
    wanted = schema["const"]
    return None if identity(value) == identity(wanted) else found("const", _listed([wanted]), value)


def _listed(values: list[Any]) -> str:
    return shorten(" or ".join(map(quote, values))) or "no value"


_NUMBERS: dict[str, tuple[str, Callable[[float, float], bool]]] = {
    "minimum": ("at least", lambda value, limit: value >= limit),
    "maximum": ("at most", lambda value, limit: value <= limit),
    "exclusiveMinimum": ("more than", lambda value, limit: value > limit),
    "exclusiveMaximum": ("less than", lambda value, limit: value < limit),
    "multipleOf": ("a multiple of", is_multiple),
}


def _number(keyword: str) -> Keyword:
    text, meets = _NUMBERS[keyword]

    def check(schema: dict[str, Any], value: Any, seen: Seen, scope: Scope) -> Findings:
        limit = schema[keyword]
        if not _is_number(value) or meets(value, limit):
            return None
        return found(keyword, f"{text} {limit}", value)

    return check


def _size(keyword: str, cls: Any, unit: str) -> Keyword:
    def check(schema: dict[str, Any], value: Any, seen: Seen, scope: Scope) -> Findings:
        if not isinstance(value, cls):
            return None
        limit = schema[keyword]
        least, most = (limit, None) if keyword.startswith("min") else (None, limit)
        return check_size(value, least, most, unit)

    return check


def _pattern(schema: dict[str, Any], value: Any, seen: Seen, scope: Scope) -> Findings:
    pattern = schema["pattern"]
    if not isinstance(value, JSON_STRING) or search_of(pattern)(value) is not None:
        return None
    return found("pattern", f"a match of {pattern}", value)


def _unique(schema: dict[str, Any], value: Any, seen: Seen, scope: Scope) -> Findings:
    if not schema["uniqueItems"] or not isinstance(value, JSON_ARRAY):
        return None
    is_set = len({identity(item) for item in value}) == len(value)
    return None if is_set else found("uniqueItems", "no item twice", value)


def _required(schema: dict[str, Any], value: Any, seen: Seen, scope: Scope) -> Findings:
    if not isinstance(value, JSON_OBJECT):
        return None
    return [([], "required", key, value) for key in schema["required"] if key not in value] or None


def _dependent_required(schema: dict[str, Any], value: Any, seen: Seen, scope: Scope) -> Findings:
    if not isinstance(value, JSON_OBJECT):
        return None
    findings: Findings = None
    for key, needed in schema["dependentRequired"].items():
        for other in needed if key in value else ():
            if other not in value:
                expected = f"the key {quote(other)} beside {quote(key)}"
                findings = joined(findings, found("dependentRequired", expected, value))
    return findings


KEYWORDS.update(
    {
        "type": _type,
        "enum": _enum,
        "const": _const,
        **{keyword: _number(keyword) for keyword in _NUMBERS},
        "minLength": _size("minLength", JSON_STRING, "character"),
        "maxLength": _size("maxLength", JSON_STRING, "character"),
        "minItems": _size("minItems", JSON_ARRAY, "item"),
        "maxItems": _size("maxItems", JSON_ARRAY, "item"),
        "minProperties": _size("minProperties", JSON_OBJECT, "key"),
        "maxProperties": _size("maxProperties", JSON_OBJECT, "key"),
        "pattern": _pattern,
        "uniqueItems": _unique,
        "required": _required,
        "dependentRequired": _dependent_required,
    }
)

"""The keywords about the properties of an object and the items of an array."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from ..deviations import Findings, found, joined, joined_under
from ..json_values import JSON_ARRAY, JSON_OBJECT, count
from ..scalars import search_of
from .judge import KEYWORDS, LAST, Scope, Seen, is_valid, judge


def _judge_members(
    members: Iterable[tuple[str | int, Any, Any]], rule: str, seen: Seen, scope: Scope
) -> Findings:
    """Judge members, each given with its key or index and its schema.

    A member that the schema ``false`` forbids breaks ``rule``.
    """
    findings: Findings = None
    for key, member, schema in members:
        seen.add(key)
        if schema is False:
            inside: Findings = found(rule, f"no such {_unit(key)}", member)
        else:
            inside = judge(schema, member, set(), scope)
        if inside is not None:
            findings = joined_under(key, findings, inside)
    return findings


def _unit(key: str | int) -> str:
    return "key" if isinstance(key, str) else "item"


def _properties(schema: dict[str, Any], value: Any, seen: Seen, scope: Scope) -> Findings:
    if not isinstance(value, JSON_OBJECT):
        return None
    described = schema["properties"]
    members = [(key, item, described[key]) for key, item in value.items() if key in described]
    return _judge_members(members, "properties", seen, scope)


def _pattern_properties(schema: dict[str, Any], value: Any, seen: Seen, scope: Scope) -> Findings:
    if not isinstance(value, JSON_OBJECT):
        return None
    members = [
        (key, item, each)
        for key, item in value.items()
        for pattern, each in schema["patternProperties"].items()
        if search_of(pattern)(key)
    ]
    return _judge_members(members, "patternProperties", seen, scope)


def _additional(schema: dict[str, Any], value: Any, seen: Seen, scope: Scope) -> Findings:
    if not isinstance(value, JSON_OBJECT):
        return None
    described = schema.get("properties", ())
    searches = [search_of(each) for each in schema.get("patternProperties", ())]
    rest = [
        (key, item, schema["additionalProperties"])
        for key, item in value.items()
        if key not in described and not any(search(key) for search in searches)
    ]
    return _judge_members(rest, "additionalProperties", seen, scope)


def _property_names(schema: dict[str, Any], value: Any, seen: Seen, scope: Scope) -> Findings:
    if not isinstance(value, JSON_OBJECT):
        return None
    findings: Findings = None
    for key in value:
        if not is_valid(schema["propertyNames"], key, set(), scope):
            inside = found("propertyNames", "an allowed key", key)
            findings = joined_under(key, findings, inside)
    return findings


def _dependent_schemas(schema: dict[str, Any], value: Any, seen: Seen, scope: Scope) -> Findings:
    if not isinstance(value, JSON_OBJECT):
        return None
    findings: Findings = None
    for key, each in schema["dependentSchemas"].items():
        if key in value:
            findings = joined(findings, judge(each, value, seen, scope))
    return findings


def _prefix_items(schema: dict[str, Any], value: Any, seen: Seen, scope: Scope) -> Findings:
    if not isinstance(value, JSON_ARRAY):
        return None
    items = zip(range(len(value)), value, schema["prefixItems"], strict=False)
    return _judge_members(items, "prefixItems", seen, scope)


def _items(schema: dict[str, Any], value: Any, seen: Seen, scope: Scope) -> Findings:
    if not isinstance(value, JSON_ARRAY):
        return None
    start = len(schema.get("prefixItems", ()))
    rest = [(at, value[at], schema["items"]) for at in range(start, len(value))]
    return _judge_members(rest, "items", seen, scope)


def _contains(schema: dict[str, Any], value: Any, seen: Seen, scope: Scope) -> Findings:
    if not isinstance(value, JSON_ARRAY):
        return None
    fitting = [
        at for at, item in enumerate(value) if is_valid(schema["contains"], item, set(), scope)
    ]
    seen.update(fitting)
    least, most = schema.get("minContains", 1), schema.get("maxContains")
    if len(fitting) < least:
        rule = "minContains" if "minContains" in schema else "contains"
        return found(rule, f"at least {count(least, 'item')} as described", value)
    if most is not None and len(fitting) > most:
        return found("maxContains", f"at most {count(most, 'item')} as described", value)
    return None


def _unevaluated_properties(
    schema: dict[str, Any], value: Any, seen: Seen, scope: Scope
) -> Findings:
    if not isinstance(value, JSON_OBJECT):
        return None
    rule = "unevaluatedProperties"
    rest = [(key, item, schema[rule]) for key, item in value.items() if key not in seen]
    return _judge_members(rest, rule, seen, scope)


def _unevaluated_items(schema: dict[str, Any], value: Any, seen: Seen, scope: Scope) -> Findings:
    if not isinstance(value, JSON_ARRAY):
        return None
    rule = "unevaluatedItems"
    rest = [(at, item, schema[rule]) for at, item in enumerate(value) if at not in seen]
    return _judge_members(rest, rule, seen, scope)


KEYWORDS.update(
    {
        "properties": _properties,
        "patternProperties": _pattern_properties,
        "additionalProperties": _additional,
        "propertyNames": _property_names,
        "dependentSchemas": _dependent_schemas,
        "prefixItems": _prefix_items,
        "items": _items,
        "contains": _contains,
    }
)
LAST.update(
    {
        "unevaluatedProperties": _unevaluated_properties,
        "unevaluatedItems": _unevaluated_items,
    }
)

"""The keywords that combine schemas, and those that refer to one."""

from __future__ import annotations

from typing import Any

from ..deviations import Findings, found, joined
from ..json_values import JSON_OBJECT
from .judge import KEYWORDS, Scope, Seen, is_valid, judge


def _all_of(schema: dict[str, Any], value: Any, seen: Seen, scope: Scope) -> Findings:
    findings: Findings = None
    for each in schema["allOf"]:
        findings = joined(findings, judge(each, value, seen, scope))
    return findings


def _any_of(schema: dict[str, Any], value: Any, seen: Seen, scope: Scope) -> Findings:
    return _judge_union("anyOf", schema["anyOf"], value, seen, scope)


def _one_of(schema: dict[str, Any], value: Any, seen: Seen, scope: Scope) -> Findings:
    return _judge_union("oneOf", schema["oneOf"], value, seen, scope)


def _judge_union(rule: str, schemas: list[Any], value: Any, seen: Seen, scope: Scope) -> Findings:
    """What is wrong under the only schema; of several, none is better than the others."""
    if len(schemas) == 1:
        return judge(schemas[0], value, seen, scope)
    # Each of them is asked, since each may describe other members.
    fitting = sum([is_valid(each, value, seen, scope) for each in schemas])
    if fitting > 1 and rule == "oneOf":
        return found(rule, f"what exactly one schema describes, not {fitting}", value)
    return None if fitting else found(rule, f"what one of {len(schemas)} schemas describes", value)


def _not(schema: dict[str, Any], value: Any, seen: Seen, scope: Scope) -> Findings:
    if not is_valid(schema["not"], value, set(), scope):
        return None
    return found("not", "anything but what `not` describes", value)


def _if(schema: dict[str, Any], value: Any, seen: Seen, scope: Scope) -> Findings:
    branch = "then" if is_valid(schema["if"], value, seen, scope) else "else"
    return judge(schema[branch], value, seen, scope) if branch in schema else None


def _reference(schema: dict[str, Any], value: Any, seen: Seen, scope: Scope) -> Findings:
    step = (schema["$ref"], id(value))
    if step in scope.open:  # it refers to itself, and so says nothing more
        return None
    if step not in scope.known:
        target, inside = _target(schema["$ref"], scope), set[str | int]()
        deeper = scope._replace(open=scope.open | {step})
        scope.known[step] = judge(target, value, inside, deeper), inside
    findings, described = scope.known[step]
    seen |= described
    if findings is None:
        return None
    # The caller extends the paths of what is returned, but not of what is known.
    return [([*path], rule, expected, found) for path, rule, expected, found in findings]


def _target(reference: str, scope: Scope) -> Any:
    """The schema at ``reference``: a JSON Pointer that begins with the name of a component."""
    here: Any = scope.schemas
    for token in reference.split("/"):
        name = token.replace("~1", "/").replace("~0", "~")
        here = here[name] if isinstance(here, JSON_OBJECT) else here[int(name)]
    return here


KEYWORDS.update(
    {
        "$ref": _reference,
        "allOf": _all_of,
        "anyOf": _any_of,
        "oneOf": _one_of,
        "not": _not,
        "if": _if,
    }
)

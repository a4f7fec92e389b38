"""A value is judged by a schema (JSON Schema 2020-12), keyword by keyword.

A judgement gives findings, as the check of a codec does. It also adds to a set which members of the
value were described: ``unevaluatedProperties`` and ``unevaluatedItems`` speak of the others.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple, TypeAlias

from ..deviations import Findings, found, joined
from ..json_values import JSON_OBJECT

Seen: TypeAlias = "set[str | int]"
"""The keys of an object or the indices of an array that some schema has described."""


class Scope(NamedTuple):
    """Where references lead.

    Attributes:
        schemas: the components by their names.
        known: what was found for each reference with the identity of its value, and which members
            were described. Without it, the time could double with each level of a value.
        open: the references that are being followed, each with the identity of its value.
    """

    schemas: dict[str, Any]
    known: dict[tuple[str, int], tuple[Findings, Seen]]
    open: frozenset[tuple[str, int]] = frozenset()


Keyword: TypeAlias = "Callable[[dict[str, Any], Any, Seen, Scope], Findings]"
"""Judges a value by one keyword of a schema; the schema has what stands beside the keyword."""

KEYWORDS: dict[str, Keyword] = {}
"""The keywords that other modules of this package define."""

ONLY = "x-wireloom-only"
"""Which of the keywords in ``LAST`` are judged; all others are context."""

LAST: dict[str, Keyword] = {}
"""The keywords that ask what all others of their schema have seen."""


def judge(schema: Any, value: Any, seen: Seen, scope: Scope) -> Findings:
    """What makes ``value`` invalid under ``schema``; None if it is valid.

    Args:
        schema: a schema, or a boolean.
        value: any JSON value.
        seen: the members of ``value`` that the schema describes are added to it.
        scope: where references lead.

    Raises:
        RecursionError: ``value`` is nested too deep for the interpreter's stack.
    """
    if not isinstance(schema, JSON_OBJECT):
        return None if schema is not False else found("false", "no value", value)
    if value is None and schema.get("nullable"):
        return None
    own: Seen = set()  # what a schema beside this one has seen does not count
    findings: Findings = None
    for keyword in schema:
        if keyword in KEYWORDS:
            findings = joined(findings, KEYWORDS[keyword](schema, value, own, scope))
    if ONLY in schema:
        findings = None
    for keyword, check in LAST.items():
        if keyword in schema.get(ONLY, schema):
            findings = joined(findings, check(schema, value, own, scope))
    seen |= own
    return findings


def is_valid(schema: Any, value: Any, seen: Seen, scope: Scope) -> bool:
    """Whether ``value`` is valid; only then ``seen`` gets the members that ``schema`` describes."""
    inside: Seen = set()
    if judge(schema, value, inside, scope) is not None:
        return False
    seen |= inside
    return True

"""Schemas that a generated package judges by itself, as Python literals."""

from __future__ import annotations

import json
import re
from functools import cache
from typing import cast

from wireloom.model import pointer, subschemas
from wireloom.model.document import JsonObject
from wireloom.model.ir import CheckedType, Checks, Family, ObjectType, Scalar, walk
from wireloom.model.literals import json_literal, literal
from wireloom.model.references import reference_name
from wireloom.normalize.runaway import can_run_away
from wireloom.plan.parts import referenced_parts
from wireloom.runtime.linear import MARK


def checks_source(checks: Checks) -> str:
    """The expression that makes ``checks``."""
    arguments = [json_literal(judged(json.loads(text))) for text in checks.schemas]
    if checks.whole:
        whole = tuple(_below_components(each) for each in checks.whole)
        arguments.append(f"whole={literal(whole)}")
    return f"checks.Checks({', '.join(arguments)})"


def schema_sources(family: Family) -> tuple[tuple[str, str], ...] | None:
    """What checks refer to, by the names of the components, as Python literals.

    None where there are no checks.
    """
    schemas, checks = {name: json.loads(text) for name, text in family.schemas}, _checks(family)
    if not checks:
        return None
    parts = referenced_parts(schemas, checks)
    return tuple((name, json_literal(judged(part))) for name, part in parts)


def _checks(family: Family) -> list[Checks]:
    """The checks of all types of ``family``."""
    types = [each for component in family.components for each in walk(component.type)]
    checks = [each.checks for each in types if isinstance(each, CheckedType | ObjectType)]
    return [each for each in checks if each is not None]


def judged(schema: JsonObject | bool) -> JsonObject | bool:
    """``schema`` as the runtime judges it: patterns for Python, references as their names."""
    if not isinstance(schema, dict):
        return schema
    copies = subschemas.copies(schema)
    for here in copies:
        if "$ref" in here:
            here["$ref"] = pointer.escape(cast(str, reference_name(here["$ref"])))
        if "pattern" in here:
            here["pattern"] = python_pattern(here["pattern"])
        if "patternProperties" in here:
            given = cast(JsonObject, here["patternProperties"])
            here["patternProperties"] = {python_pattern(key): each for key, each in given.items()}
    return copies[0]


def _below_components(place: str) -> str:
    """The JSON Pointer ``place``, from the name of the component on."""
    return place.split("/", 3)[3]


@cache  # that a pattern cannot run away takes a while to see
def python_pattern(pattern: str) -> str:
    r"""Write an ECMA-262 pattern for Python's ``re``, where ``$`` may leave a last newline over.

    The rest of the difference (``\d`` and ``\w`` of ASCII only) is a flag in the runtime. A pattern
    that can run away gets the mark by which the runtime matches it in linear time.
    """
    written = re.sub(
        r"\\.|\[(?:\\.|[^\]\\])*\]|\$",
        lambda match: r"\Z" if match[0] == "$" else match[0],
        pattern,
        flags=re.DOTALL,
    )
    return f"{MARK}{written}" if can_run_away(written) else written


def needs_linear(family: Family) -> bool:
    """Whether a pattern of ``family`` can run away."""
    types = [each for component in family.components for each in walk(component.type)]
    patterns = {each.constraints.pattern for each in types if isinstance(each, Scalar)}
    if any(python_pattern(each).startswith(MARK) for each in patterns if each):
        return True
    sources = [checks_source(each) for each in _checks(family)]
    return any(MARK in each for each in [*sources, *dict(schema_sources(family) or ()).values()])

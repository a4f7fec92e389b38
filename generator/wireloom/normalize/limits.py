"""Rules about types, and about limits and patterns of values."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from wireloom.model.document import JsonObject
from wireloom.normalize import regex
from wireloom.normalize.keywords import CONSTRAINTS_OF, IMPLY_TYPE
from wireloom.normalize.runaway import can_run_away, is_linear
from wireloom.normalize.schemas import is_text_enum, without


def implied_type(schema: JsonObject) -> JsonObject | None:
    """Add the type that a keyword such as ``properties`` or ``items`` implies."""
    if any(keyword in schema for keyword in ("type", "$ref", "enum", "anyOf", "allOf")):
        return None
    kinds = [kind for keyword, kind in IMPLY_TYPE.items() if keyword in schema]
    return {"type": kinds[0], **schema} if kinds else None


CONSTRAINTS = frozenset[str]().union(*CONSTRAINTS_OF.values()) - {"format"}
"""The keywords that mean something beside one type or another, and nothing beside the others."""


def foreign_keyword(schema: JsonObject) -> JsonObject | None:
    """Drop keywords that mean nothing beside the type."""
    if "$ref" in schema or "allOf" in schema or "anyOf" in schema:
        return None
    kind = "string" if is_text_enum(schema) else cast("str | None", schema.get("type"))
    meant = CONSTRAINTS_OF[kind] if kind else frozenset[str]()
    foreign = [key for key in schema if key in CONSTRAINTS and key not in meant]
    return without(schema, *foreign) if foreign else None


def boolean_bound(bound: str, exclusive: str) -> Callable[[JsonObject], JsonObject | None]:
    """A rule that writes the boolean ``exclusive`` of OpenAPI 3.0 as a number."""

    def rewrite(schema: JsonObject) -> JsonObject | None:
        flag = schema[exclusive]
        if not isinstance(flag, bool):
            return None
        rest = without(schema, exclusive)
        if flag and bound in schema:
            rest = {**without(rest, bound), exclusive: schema[bound]}
        return rest

    return rewrite


def pattern_flags(schema: JsonObject) -> JsonObject | None:
    """Drop a pattern whose flags change what it matches."""
    flagged = regex.has_meaningful_flags(schema["pattern"])
    return without(schema, "pattern") if flagged else None


def pattern_literal(schema: JsonObject) -> JsonObject | None:
    """Take a pattern out of the slashes of a JavaScript literal."""
    bare = regex.unwrap(schema["pattern"])
    return None if bare == schema["pattern"] else {**schema, "pattern": bare}


def pattern_not_portable(schema: JsonObject) -> JsonObject | None:
    """Drop a pattern that Python reads in another way than ECMA-262."""
    return None if regex.is_portable(schema["pattern"]) else without(schema, "pattern")


def runaway_pattern(schema: JsonObject) -> JsonObject | None:
    """Drop a pattern that can run away and cannot be matched in linear time."""
    pattern = schema["pattern"]
    dropped = can_run_away(pattern) and not is_linear(pattern)
    return without(schema, "pattern") if dropped else None


def required_and_forbidden(schema: JsonObject) -> JsonObject | None:
    """Add a property of any type for a key that is required, not described and forbidden."""
    if schema.get("additionalProperties") is not False:
        return None
    known: JsonObject = schema.get("properties", {})
    missing: JsonObject = {name: {} for name in schema["required"] if name not in known}
    return {**schema, "properties": {**known, **missing}} if missing else None

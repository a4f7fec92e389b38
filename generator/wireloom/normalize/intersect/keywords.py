"""The intersection of two schemas, keyword by keyword.

The schemas have neither references nor unions nor ``allOf`` at their top; what is inside of their
properties and items may be anything, and ``merge`` intersects it.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from fractions import Fraction
from typing import Any, cast

from wireloom.model import subschemas
from wireloom.model.document import CHECKS, WHOLE, JsonObject
from wireloom.normalize import regex
from wireloom.normalize.enums import meets_limits
from wireloom.normalize.keywords import ANNOTATIONS, CONSTRAINTS_OF, TYPES
from wireloom.normalize.schemas import body, distinct, has_type, identity, without

Inside = Callable[[list[JsonObject]], "JsonObject | None"]
"""Intersects the schemas of one place inside; None where no value is valid."""

KNOWN = frozenset[str]({"type", "enum", CHECKS}).union(*CONSTRAINTS_OF.values(), ANNOTATIONS)
"""The keywords that are understood here. A schema with any other is kept whole as a check."""

_DEPENDS_ON = {"patternProperties": ("additionalProperties",)}
"""Keywords that change what another keyword means."""


class ImpossibleError(Exception):
    """No value is valid under all schemas."""


def all_of(schemas: list[JsonObject], inside: Inside, *, lenient: bool = False) -> JsonObject:
    """The intersection of ``schemas``; annotations are left out.

    Args:
        schemas: what must hold.
        inside: intersects what is inside of the schemas.
        lenient: keep an object although a key that it must have can have no value.

    Raises:
        ImpossibleError: no value is valid under all of them.
    """
    schemas = [_understood(schema) for schema in schemas]
    kind = _common_type(schemas)
    if any("enum" in schema for schema in schemas):
        return _enum(schemas, kind)
    if kind is not None:
        schemas = [_meant(schema, kind) for schema in schemas]
    result: JsonObject = {"type": kind} if kind else {}
    for schema in schemas:
        for key in without(schema, *_INSIDE):
            _join(result, key, schema[key])
    _items(result, schemas, inside)
    _object(result, schemas, inside, lenient=lenient)
    return result


def implies(strong: JsonObject, weak: JsonObject) -> bool:
    """Whether each value that is valid under ``strong`` surely is under ``weak``."""
    if "enum" in strong:
        return CHECKS not in weak and all(_allows(weak, value) for value in strong["enum"])
    if "type" in strong:
        weak = _meant(weak, strong["type"])
    return all(_says(strong, key, weak) for key in weak)


def _says(strong: JsonObject, key: str, weak: JsonObject) -> bool:
    match key:
        case "type" if strong.get("type") == "integer":
            return weak["type"] in ("integer", "number")
        case "items" if len(_positions(strong)) > len(_positions(weak)):
            return False
        case "required":
            return set(weak["required"]) <= set(strong.get("required", ()))
        case "additionalProperties":
            more = strong.get("properties", {}).keys() - weak.get("properties", {}).keys()
            return key in strong and strong[key] == weak[key] and not more
        case "properties":
            known: JsonObject = strong.get("properties", {})
            return all(known.get(name) == each for name, each in weak["properties"].items())
        case _:
            return key in KNOWN and key in strong and identity(strong[key]) == identity(weak[key])


def checks_of(schema: JsonObject) -> list[JsonObject]:
    """The schemas that must hold besides ``schema``."""
    return cast("list[JsonObject]", schema.get(CHECKS, []))


def with_checks(schema: JsonObject, checks: list[JsonObject]) -> JsonObject:
    """``schema``, and the ``checks`` that must hold besides, each once."""
    told = distinct([*checks_of(schema), *map(_written_out, checks)])
    return {**schema, CHECKS: told} if told else schema


def _written_out(check: JsonObject) -> JsonObject:
    """``check`` as JSON Schema alone: the checks of the schemas inside it become ``allOf``."""
    copies = subschemas.copies(check)
    for here in copies:
        inside = [_written_out(each) for each in here.pop(CHECKS, ()) if WHOLE not in each]
        if inside:
            here["allOf"] = [*here.get("allOf", ()), *inside]
    return copies[0]


def _understood(schema: JsonObject) -> JsonObject:
    """The part of ``schema`` that this module understands, and the whole as a check if need be."""
    said = body(schema)
    unknown = said.keys() - KNOWN
    if not unknown:
        return said
    dependent = [each for key in unknown for each in _DEPENDS_ON.get(key, ())]
    return with_checks(without(said, *unknown, *dependent), [without(said, CHECKS)])


def _common_type(schemas: list[JsonObject]) -> str | None:
    kinds = {cast(str, schema["type"]) for schema in schemas if "type" in schema}
    if kinds == {"integer", "number"}:
        return "integer"
    if len(kinds) > 1:
        raise ImpossibleError
    return kinds.pop() if kinds else None


_LIMITS = frozenset[str]().union(*CONSTRAINTS_OF.values())


def _meant(schema: JsonObject, kind: str) -> JsonObject:
    """``schema`` without the keywords that restrict only values of other types.

    A format without a type beside it is one of strings.
    """
    foreign = _LIMITS - CONSTRAINTS_OF[kind]
    if "type" not in schema and kind != "string":
        foreign |= {"format"}
    return without(schema, *foreign)


def _enum(schemas: list[JsonObject], kind: str | None) -> JsonObject:
    """The values of the first enum that all schemas allow."""
    given = next(cast("list[Any]", schema["enum"]) for schema in schemas if "enum" in schema)
    values = [each for each in given if all(_allows(schema, each) for schema in schemas)]
    if not values:
        raise ImpossibleError
    result: JsonObject = {"type": kind, "enum": values} if kind else {"enum": values}
    return with_checks(result, [check for schema in schemas for check in checks_of(schema)])


def _allows(schema: JsonObject, value: Any) -> bool:
    if "enum" in schema and identity(value) not in set(map(identity, schema["enum"])):
        return False
    if "type" in schema and not has_type(value, schema["type"]):
        return False
    kind = next(each for each in sorted(TYPES) if has_type(value, each))
    return meets_limits(value, kind, schema)


def _join(result: JsonObject, key: str, value: Any) -> None:
    """Add ``key`` with ``value`` to ``result``, which may have the key already."""
    if key not in result:
        result[key] = value
    elif key == CHECKS:
        result[CHECKS] = distinct([*result[CHECKS], *value])
    elif (joined := _JOINS[key](result[key], value)) is not None:
        result[key] = joined
    else:
        result.update(with_checks(result, [{key: value}]))


def _pattern(first: str, second: str) -> str | None:
    return first if first == second else regex.both(first, second)


def _multiple_of(first: float, second: float) -> float | None:
    """The least common multiple; None where no JSON number says it exactly."""
    left, right = Fraction(str(first)), Fraction(str(second))
    bottom = left.denominator * right.denominator
    top = math.lcm(left.numerator * right.denominator, right.numerator * left.denominator)
    common = Fraction(top, bottom)
    if common.denominator == 1:
        return int(common)
    told = float(common)
    return told if Fraction(str(told)) == common else None


def _last(_first: Any, second: Any) -> Any:
    return second


def _or(first: bool, second: bool) -> bool:
    return first or second


_INSIDE = frozenset(
    {"type", "items", "prefixItems", "properties", "required", "additionalProperties"}
)

_JOINS: dict[str, Callable[[Any, Any], Any]] = {
    **dict.fromkeys(["minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties"], max),
    **dict.fromkeys(["maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties"], min),
    "multipleOf": _multiple_of,
    "pattern": _pattern,
    "format": _last,  # an annotation
    "uniqueItems": _or,
}
"""For each keyword, one value that says what two values say together; None if there is none."""


def _items(result: JsonObject, schemas: list[JsonObject], inside: Inside) -> None:
    """Intersect the items, position by position. No item is valid behind one that cannot be."""
    if not any("items" in schema or "prefixItems" in schema for schema in schemas):
        return
    length = max(len(_positions(schema)) for schema in schemas)
    found = [_together([_at(schema, at) for schema in schemas], inside) for at in range(length)]
    positions = found[: found.index(None)] if None in found else found
    whole = len(positions) == length
    rest = _together([schema.get("items", {}) for schema in schemas], inside) if whole else None
    if positions:
        result["prefixItems"] = positions
    if rest is None and result.get("minItems", 0) > len(positions):
        raise ImpossibleError
    if rest is None and not positions:
        result["maxItems"] = 0
    elif rest != {}:
        result["items"] = False if rest is None else rest


def _positions(schema: JsonObject) -> list[JsonObject]:
    return cast("list[JsonObject]", schema.get("prefixItems", []))


def _at(schema: JsonObject, index: int) -> JsonObject | bool:
    """What ``schema`` says of the item ``index``."""
    positions = _positions(schema)
    return positions[index] if index < len(positions) else schema.get("items", {})


def _together(given: list[JsonObject | bool], inside: Inside) -> JsonObject | None:
    """The intersection of ``given``; None where no value is valid."""
    schemas = [each for each in given if isinstance(each, dict)]
    return None if len(schemas) < len(given) else inside(schemas) if schemas else {}


def _object(
    result: JsonObject, schemas: list[JsonObject], inside: Inside, *, lenient: bool
) -> None:
    required = [name for schema in schemas for name in schema.get("required", ())]
    if required:
        result["required"] = list(dict.fromkeys(required))
    names = dict.fromkeys(name for schema in schemas for name in schema.get("properties", {}))
    if names:
        result["properties"] = {}
    for name in names:
        said = [each for each in (_of_key(schema, name) for schema in schemas) if each != {}]
        described = [each for each in said if each is not False] or [{}]
        found = inside(described)
        if found is None and name in required and not lenient:
            raise ImpossibleError
        if found is None or False in said:
            result.update(with_checks(result, [forbidden(name)]))
        result["properties"][name] = inside(described[-1:]) if found is None else found
    given = [each["additionalProperties"] for each in schemas if "additionalProperties" in each]
    if given:
        extra = None if False in given else inside(given)
        result["additionalProperties"] = False if extra is None else extra


def forbidden(name: str) -> JsonObject:
    """A check that the key is absent.

    Its property keeps a type, so that a class can hold the value that the check reports.
    """
    return {"properties": {name: False}}


def _of_key(schema: JsonObject, name: str) -> Any:
    properties: JsonObject = schema.get("properties", {})
    return properties.get(name, schema.get("additionalProperties", {}))

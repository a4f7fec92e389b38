"""Places where the types of a schema may say something else than the schema does to the letter.

Such as ``oneOf`` with variants that overlap: the types accept what fits two of them.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from wireloom.model.document import JsonObject
from wireloom.model.references import reference_name
from wireloom.normalize.enums import meets_limits
from wireloom.normalize.keywords import CONSTRAINTS_OF
from wireloom.normalize.schemas import has_type, identity, without

Letter = Mapping[str, "JsonObject | bool"]
"""The components to the letter, by their names."""

UNIONS = ("oneOf", "anyOf")
IN_PLACE = ("$ref", "allOf", *UNIONS)
"""Keywords whose schemas judge the same value."""

LIMITS = frozenset[str]().union(*CONSTRAINTS_OF.values()) - {"format"}


def values_of(schema: JsonObject) -> list[Any]:
    """The values of ``enum``, or the one of ``const``."""
    return [schema["const"]] if "const" in schema else schema["enum"]


def is_doubtful(schema: JsonObject | bool, components: Letter, *, part: bool) -> bool:
    """Whether the types may say something else than ``schema`` says to the letter.

    Args:
        schema: a schema, to the letter.
        components: what references lead to.
        part: whether another schema may have the type that its keywords belong to.
    """
    if not isinstance(schema, dict):
        return not schema
    schema = without(schema, "nullable")
    in_place = [keyword for keyword in IN_PLACE if keyword in schema]
    if in_place:
        return _doubtful_merge(schema, in_place, components)
    if "enum" in schema or "const" in schema:
        return _doubtful_enum(schema)
    if "type" not in schema:
        return not part and not LIMITS.isdisjoint(schema)
    return schema.get("additionalProperties") is False and any(
        name not in schema.get("properties", {}) for name in schema.get("required", ())
    )


def _doubtful_enum(schema: JsonObject) -> bool:
    """A type of which the enum has no value is a mistake of the author, which is corrected."""
    values = values_of(schema)
    kinds = _kinds(schema)
    if not kinds:
        return not LIMITS.isdisjoint(schema)
    fitting = [value for value in values if any(has_type(value, kind) for kind in kinds)]
    if not fitting:
        return False
    return (None in values) != ("null" in kinds) or not all(
        meets_limits(value, kind, schema)
        for value in fitting
        for kind in kinds
        if has_type(value, kind)
    )


def _kinds(schema: JsonObject) -> list[str]:
    given = schema.get("type", [])
    return [given] if isinstance(given, str) else cast("list[str]", given)


# --- where schemas meet


def _doubtful_merge(schema: JsonObject, in_place: list[str], components: Letter) -> bool:
    beside = [key for key in schema if key not in in_place]
    if len(in_place) == 1 and not beside:
        keyword = in_place[0]
        if keyword == "$ref":
            return False
        if keyword == "allOf":
            return _doubtful_parts(schema, components)
        return _doubtful_union(schema, keyword, components)
    if in_place == ["allOf"]:
        return not _is_inheritance(schema, components)
    if len(in_place) == 1 and beside == ["type"] and in_place[0] in UNIONS:
        kinds = [_type_of(each, components) for each in schema[in_place[0]]]
        return any(kind != schema["type"] for kind in kinds) or _doubtful_union(
            schema, in_place[0], components
        )
    return not _repeats_a_variant(schema, in_place, beside, components)


def _doubtful_parts(schema: JsonObject, components: Letter) -> bool:
    parts = schema["allOf"]
    if len(parts) > 1:
        return not _is_inheritance(schema, components)
    return bool(parts) and is_doubtful(parts[0], components, part=False)


def _repeats_a_variant(
    schema: JsonObject, in_place: list[str], beside: list[str], components: Letter
) -> bool:
    """``allOf`` of a variant, or an enum, beside a union: a mistake, since the union is meant."""
    unions = [keyword for keyword in in_place if keyword in UNIONS]
    if len(unions) != 1 or set(in_place) - {"allOf", *unions} or set(beside) - {"enum"}:
        return False
    return all(part in schema[unions[0]] for part in schema.get("allOf", ())) and not (
        _doubtful_union(schema, unions[0], components)
    )


def _is_inheritance(schema: JsonObject, components: Letter) -> bool:
    """Whether ``allOf`` puts open objects together whose properties have different names."""
    names: list[str] = []
    return _collect(schema, components, names, 0) and len(set(names)) == len(names)


_DEEPEST = 20


def _collect(schema: Any, components: Letter, names: list[str], depth: int) -> bool:
    if not isinstance(schema, dict) or depth > _DEEPEST:
        return False
    said = cast(JsonObject, schema)
    if said.keys() == {"$ref"}:
        return _collect(components[_name(said)], components, names, depth + 1)
    if set(said) - {"type", "properties", "required", "allOf"}:
        return False
    names += said.get("properties", {})
    if said.get("type") != "object" and "allOf" not in said:
        return False
    return all(_collect(each, components, names, depth + 1) for each in said.get("allOf", ()))


def _name(schema: JsonObject) -> str:
    return cast(str, reference_name(schema["$ref"]))


def _type_of(schema: Any, components: Letter, depth: int = 0) -> str | None:
    """The one JSON type that ``schema`` states, directly or by a reference."""
    if not isinstance(schema, dict) or depth > _DEEPEST:
        return None
    said = cast(JsonObject, schema)
    if "$ref" in said:
        return _type_of(components[_name(said)], components, depth + 1)
    given: Any = said.get("type")
    return given if isinstance(given, str) else None


# --- unions


def _doubtful_union(schema: JsonObject, keyword: str, components: Letter) -> bool:
    variants = cast("list[Any]", schema[keyword])
    if not variants:
        return True
    inline = [
        cast(JsonObject, each) for each in variants if isinstance(each, dict) and "$ref" not in each
    ]
    if len(variants) == 1:
        return any(key in each for each in inline for key in UNIONS)
    if any(_is_untyped(each, components, 0) for each in variants):
        return True
    if keyword == "anyOf":
        return any("oneOf" in each for each in inline)
    if any(not isinstance(each, dict) or not each for each in variants):
        return True
    if any(key in each for each in inline for key in (*UNIONS, "allOf")):
        return True
    if any(isinstance(each.get("type"), list) for each in inline):
        return True
    nulls = [each for each in variants if _allows_null(each, components, 0)]
    texts = [value for each in inline for value in each.get("enum", ()) if isinstance(value, str)]
    return len(nulls) > 1 or len(set(texts)) < len(texts) or _repeats(variants)


def _repeats(variants: list[JsonObject]) -> bool:
    told = [identity(each) for each in variants]
    return len(set(told)) < len(told)


def _is_untyped(schema: Any, components: Letter, depth: int) -> bool:
    """Whether the keywords of ``schema`` may be those of one type, and no type is stated."""
    if not isinstance(schema, dict) or depth > _DEEPEST:
        return True
    said = cast(JsonObject, schema)
    if "$ref" in said:
        return _is_untyped(components[_name(said)], components, depth + 1)
    if any(keyword in said for keyword in ("type", "enum", "const")):
        return False
    if any(not _is_untyped(part, components, depth + 1) for part in said.get("allOf", ())):
        return False
    return all(
        any(_is_untyped(variant, components, depth + 1) for variant in said[keyword])
        for keyword in UNIONS
        if said.get(keyword)
    )


def _allows_null(schema: Any, components: Letter, depth: int) -> bool:
    """Whether null may be among the values of ``schema``; True where it is not easily told."""
    if not isinstance(schema, dict) or depth > _DEEPEST:
        return True
    said = cast(JsonObject, schema)
    if said.get("nullable"):
        return True
    if "$ref" in said:
        return _allows_null(components[_name(said)], components, depth + 1)
    if "type" in said:
        return "null" in _kinds(said)
    if "enum" in said or "const" in said:
        return None in values_of(said)
    for keyword in (*UNIONS, "allOf"):
        if keyword in said:
            each = [_allows_null(part, components, depth + 1) for part in said[keyword]]
            return any(each) if keyword in UNIONS else all(each)
    return True

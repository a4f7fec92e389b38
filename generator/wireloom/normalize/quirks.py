"""The quirks of real documents, one small rule each, and what is written instead.

A rule looks at one schema whose subschemas are in normal form already, and returns what to write in
its place, or None where the quirk is not there. ``RULES`` holds them in the order in which they are
applied; the order matters, and each rule sees what the ones before it wrote. A rule never changes
the schema that it is given.

While the rules run, ``nullable: true`` is how a schema says that null is allowed, whichever of the
three standard forms the document uses. ``null_form`` writes it as ``anyOf: [..., {type: "null"}]``
at the very end.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction
from typing import Any, cast

from wireloom.model.document import JsonObject
from wireloom.normalize import regex
from wireloom.normalize.keywords import ANNOTATIONS, CONSTRAINTS_OF, is_number

NULL: JsonObject = {"type": "null"}

_BESIDE_UNION = frozenset({"anyOf", "discriminator", "nullable"}) | ANNOTATIONS
_LIMITS = frozenset[str]().union(*CONSTRAINTS_OF.values()) - {
    *("properties", "required", "additionalProperties"),
}
_IN_ENUM_VARIANT = frozenset({"type", "enum"}) | ANNOTATIONS


@dataclass(frozen=True, slots=True)
class Rule:
    """One quirk: its stable code, the keyword without which it cannot occur, and the rewrite."""

    code: str
    keyword: str
    message: str
    rewrite: Callable[[JsonObject], JsonObject | None]


def without(schema: JsonObject, *keywords: str) -> JsonObject:
    """``schema`` less some keywords."""
    return {key: value for key, value in schema.items() if key not in keywords}


def body(schema: JsonObject) -> JsonObject:
    """What decides which values are valid: the rest of :func:`remarks`."""
    return {key: value for key, value in schema.items() if key not in ANNOTATIONS}


def remarks(schema: JsonObject) -> JsonObject:
    """What ``schema`` says about its place and not about which values are valid."""
    return {key: value for key, value in schema.items() if key in ANNOTATIONS}


def distinct(values: list[Any]) -> list[Any]:
    """``values`` without repetition, as JSON tells them apart: 1 equals 1.0 and not true."""
    if all(map(_is_text, values)):
        return list(dict.fromkeys(values))
    seen: set[str] = set()
    kept: list[Any] = []
    for value in values:
        key = identity(value)
        if key not in seen:
            seen.add(key)
            kept.append(value)
    return kept


def identity(value: Any) -> str:
    """A text that is the same for JSON values that are the same (at the top, 1 and 1.0 too)."""
    if not isinstance(value, str) and is_number(value) and value == int(value):
        return str(int(value))
    return _encode(value)


_encode = json.JSONEncoder(sort_keys=True).encode


def _is_text(value: Any) -> bool:
    return isinstance(value, str)


def _all_text(values: list[Any]) -> bool:
    return bool(values) and all(map(_is_text, values))


def _has_type(value: Any, kind: str) -> bool:
    """Whether the JSON ``value`` is of the JSON Schema type ``kind``."""
    if kind in ("number", "integer"):
        return is_number(value) and (kind == "number" or value == int(value))
    return isinstance(value, _PYTHON[kind])


_PYTHON = {"string": str, "boolean": bool, "array": list, "object": dict, "null": type(None)}


# Types


def _implied_type(schema: JsonObject) -> JsonObject | None:
    if any(keyword in schema for keyword in ("type", "$ref", "enum", "anyOf", "allOf")):
        return None
    if "properties" in schema or "additionalProperties" in schema:
        return {"type": "object", **schema}
    if "items" in schema:
        return {"type": "array", **schema}
    return None


def _foreign_keyword(schema: JsonObject) -> JsonObject | None:
    if "$ref" in schema or "allOf" in schema or "anyOf" in schema:
        return None
    kind = "string" if _is_text_enum(schema) else cast("str | None", schema.get("type"))
    meant = CONSTRAINTS_OF[kind] if kind else frozenset[str]()
    foreign = [key for key in schema if key in _CONSTRAINTS and key not in meant]
    return without(schema, *foreign) if foreign else None


_CONSTRAINTS = frozenset[str]().union(*CONSTRAINTS_OF.values()) - {"format"}
"""The keywords that mean something beside one type or another, and nothing beside the others."""


# Numbers and patterns


def _boolean_bound(bound: str, exclusive: str) -> Callable[[JsonObject], JsonObject | None]:
    def rewrite(schema: JsonObject) -> JsonObject | None:
        flag = schema[exclusive]
        if not isinstance(flag, bool):
            return None
        rest = without(schema, exclusive)
        if flag and bound in schema:
            rest = {**without(rest, bound), exclusive: schema[bound]}
        return rest

    return rewrite


def _pattern_flags(schema: JsonObject) -> JsonObject | None:
    flagged = regex.has_meaningful_flags(schema["pattern"])
    return without(schema, "pattern") if flagged else None


def _pattern_literal(schema: JsonObject) -> JsonObject | None:
    bare = regex.unwrap(schema["pattern"])
    return None if bare == schema["pattern"] else {**schema, "pattern": bare}


def _pattern_not_portable(schema: JsonObject) -> JsonObject | None:
    return None if regex.is_portable(schema["pattern"]) else without(schema, "pattern")


# Enums


def _const(schema: JsonObject) -> JsonObject | None:
    return {**without(schema, "const"), "enum": [schema["const"]]}


def _array_enum(schema: JsonObject) -> JsonObject | None:
    enum = cast("list[Any]", schema["enum"])
    if schema.get("type") != "array":
        return None
    rest = without(schema, "enum")
    items = cast(JsonObject, schema.get("items", {}))
    if enum and body(items) in ({}, {"type": "string"}):
        rest["items"] = {**items, "enum": distinct(enum)}
    return rest


def _enum_beside_union(schema: JsonObject) -> JsonObject | None:
    return without(schema, "enum") if "anyOf" in schema or "oneOf" in schema else None


def _enum_null(schema: JsonObject) -> JsonObject | None:
    enum = cast("list[Any]", schema["enum"])
    if None not in enum:
        return None
    rest = [value for value in enum if value is not None]
    if not rest:
        return {**without(schema, "enum", "type"), **NULL}
    return {**schema, "enum": rest, "nullable": True}


def _empty_enum(schema: JsonObject) -> JsonObject | None:
    return None if schema["enum"] else without(schema, "enum")


def _enum_repeats(schema: JsonObject) -> JsonObject | None:
    values = distinct(schema["enum"])
    return None if len(values) == len(schema["enum"]) else {**schema, "enum": values}


def _enum_structured(schema: JsonObject) -> JsonObject | None:
    structured = any(isinstance(value, list | dict) for value in schema["enum"])
    return without(schema, "enum") if structured else None


def _enum_type(schema: JsonObject) -> JsonObject | None:
    enum = cast("list[Any]", schema["enum"])
    kind = cast("str | None", schema.get("type"))
    if kind is None:
        return None
    fitting = [value for value in enum if _has_type(value, kind)]
    if len(fitting) == len(enum):
        return None
    if fitting:
        return {**schema, "enum": fitting}
    untyped = without(schema, "type", *CONSTRAINTS_OF[kind])
    return {"type": "string", **untyped} if _all_text(enum) else untyped


_MEETS: dict[str, Callable[[Any, Any], bool]] = {
    "minLength": lambda value, limit: len(value) >= limit,
    "maxLength": lambda value, limit: len(value) <= limit,
    "pattern": lambda value, limit: re.search(limit, value) is not None,
    "minimum": lambda value, limit: value >= limit,
    "maximum": lambda value, limit: value <= limit,
    "exclusiveMinimum": lambda value, limit: value > limit,
    "exclusiveMaximum": lambda value, limit: value < limit,
    "multipleOf": lambda value, limit: Fraction(value) % Fraction(limit) == 0,
}


def _enum_limits(schema: JsonObject) -> JsonObject | None:
    kind = "string" if _is_text_enum(schema) else cast("str | None", schema.get("type"))
    limits = [key for key in schema if kind and key in CONSTRAINTS_OF[kind] and key in _MEETS]
    broken = [
        key
        for key in limits
        if not all(_MEETS[key](value, schema[key]) for value in schema["enum"])
    ]
    return without(schema, *broken) if broken else None


# Unions


def _one_of(schema: JsonObject) -> JsonObject | None:
    return {**without(schema, "oneOf"), "anyOf": schema["oneOf"]}


def _empty_union(schema: JsonObject) -> JsonObject | None:
    return None if schema["anyOf"] else without(schema, "anyOf", "discriminator")


def _variants(schema: JsonObject) -> list[JsonObject]:
    return cast("list[JsonObject]", schema["anyOf"])


def _null_variant(schema: JsonObject) -> JsonObject | None:
    variants = [each for each in _variants(schema) if body(each) != NULL]
    if len(variants) == len(_variants(schema)):
        return None
    if not variants:
        return {**without(schema, "anyOf", "discriminator"), **NULL}
    return {**schema, "anyOf": variants, "nullable": True}


def _nested_union(schema: JsonObject) -> JsonObject | None:
    if not any("anyOf" in variant for variant in _variants(schema)):
        return None
    flat: list[JsonObject] = []
    for variant in _variants(schema):
        inner = "anyOf" in variant and _BESIDE_UNION.issuperset(variant)
        flat += _variants(variant) if inner else [variant]
    if flat == _variants(schema):
        return None
    nulls = [each for each in flat if body(each) == NULL]
    rest = [each for each in flat if body(each) != NULL]
    result = {**schema, "anyOf": rest}
    return {**result, "nullable": True} if nulls else result


def _repeated_variant(schema: JsonObject) -> JsonObject | None:
    kept = _first_of_each(_variants(schema))
    return None if len(kept) == len(_variants(schema)) else {**schema, "anyOf": kept}


def _first_of_each(schemas: list[JsonObject]) -> list[JsonObject]:
    """The schemas of which none before has the same body."""
    kept: dict[str, JsonObject] = {}
    for schema in schemas:
        said = body(schema)
        only_refers = len(said) == 1 and "$ref" in said
        kept.setdefault(said["$ref"] if only_refers else identity(said), schema)
    return list(kept.values())


def _is_text_enum(schema: JsonObject) -> bool:
    return (
        "enum" in schema and _all_text(schema["enum"]) and schema.get("type", "string") == "string"
    )


def _several_enums(schema: JsonObject) -> JsonObject | None:
    variants = _variants(schema)
    enums = [each for each in variants if _is_text_enum(each)]
    if len(enums) < 2:  # noqa: PLR2004 - one alone needs no merging
        return None
    values = distinct([value for each in enums for value in each["enum"]])
    first = {key: value for key, value in enums[0].items() if key in _IN_ENUM_VARIANT}
    merged = {**first, "type": "string", "enum": values}
    kept: list[JsonObject] = []
    for variant in variants:
        if variant is enums[0]:
            kept.append(merged)
        elif not _is_text_enum(variant):
            kept.append(variant)
    return {**schema, "anyOf": kept}


def _type_beside_union(schema: JsonObject) -> JsonObject | None:
    if "type" not in schema:
        return None
    merges = schema["type"] == "object" and not (_BESIDE_UNION | {"type"}).issuperset(schema)
    return None if merges else without(schema, "type")


def _limits_beside_union(schema: JsonObject) -> JsonObject | None:
    limits = {key: value for key, value in schema.items() if key in _LIMITS}
    if not limits:
        return None
    variants = [{**_fitting(limits, each), **each} for each in _variants(schema)]
    return {**without(schema, *limits), "anyOf": variants}


def _fitting(limits: JsonObject, variant: JsonObject) -> JsonObject:
    """The limits that mean something to ``variant``; a reference has its own."""
    kind = "string" if _is_text_enum(variant) else cast(str, variant.get("type", "null"))
    meant = CONSTRAINTS_OF[kind] - {"format"}
    return {key: value for key, value in limits.items() if key in meant}


def _same_reference(schema: JsonObject) -> JsonObject | None:
    """``allOf`` of one reference beside a union that has it too: the union decides."""
    parts = cast("list[JsonObject]", schema["allOf"])
    if "anyOf" not in schema or len(parts) != 1:
        return None
    wanted = body(parts[0])
    same = "$ref" in wanted and any(body(each) == wanted for each in _variants(schema))
    return without(schema, "allOf") if same else None


def _single_variant(schema: JsonObject) -> JsonObject | None:
    if len(_variants(schema)) != 1:
        return None
    variant = _variants(schema)[0]
    rest = without(schema, "anyOf", "discriminator")
    if not _nothing_but_annotations(rest):
        return {**rest, "allOf": [*cast("list[Any]", rest.get("allOf", [])), variant]}
    return _overlaid(variant, rest)


# allOf and references


def _nothing_but_annotations(schema: JsonObject) -> bool:
    return set(body(schema)) <= {"nullable"}


def _overlaid(inner: JsonObject, outer: JsonObject) -> JsonObject:
    """``inner`` with the annotations of ``outer``, which win: they speak of this place."""
    return {**inner, **outer}


def _annotation_part(schema: JsonObject) -> JsonObject | None:
    parts = cast("list[JsonObject]", schema["allOf"])
    plain = [part for part in parts if not body(part)]
    if not plain:
        return None
    said: JsonObject = {}
    for part in plain:
        said.update(part)
    return {**said, **schema, "allOf": [part for part in parts if body(part)]}


def _empty_all_of(schema: JsonObject) -> JsonObject | None:
    return None if schema["allOf"] else without(schema, "allOf")


def _repeated_part(schema: JsonObject) -> JsonObject | None:
    parts = _first_of_each(schema["allOf"])
    return None if len(parts) == len(schema["allOf"]) else {**schema, "allOf": parts}


def _wrapped_reference(schema: JsonObject) -> JsonObject | None:
    parts = cast("list[JsonObject]", schema["allOf"])
    rest = without(schema, "allOf", "type")
    if len(parts) != 1 or "$ref" not in parts[0] or not _nothing_but_annotations(rest):
        return None
    return _overlaid(parts[0], rest)


def _single_part(schema: JsonObject) -> JsonObject | None:
    parts = cast("list[JsonObject]", schema["allOf"])
    rest = without(schema, "allOf")
    if len(parts) != 1 or not body(rest).keys().isdisjoint(body(parts[0]).keys() | {"$ref"}):
        return None
    if "$ref" in parts[0] and not _nothing_but_annotations(rest):
        return None
    if "anyOf" in parts[0] and not _nothing_but_annotations(rest):
        return None
    return _overlaid(parts[0], rest)


def _required_and_forbidden(schema: JsonObject) -> JsonObject | None:
    if schema.get("additionalProperties") is not False:
        return None
    known: JsonObject = schema.get("properties", {})
    missing: JsonObject = {name: {} for name in schema["required"] if name not in known}
    return {**schema, "properties": {**known, **missing}} if missing else None


def _stray_discriminator(schema: JsonObject) -> JsonObject | None:
    return None if "anyOf" in schema else without(schema, "discriminator")


RULES: tuple[Rule, ...] = (
    Rule(
        "boolean-bound",
        "exclusiveMinimum",
        "exclusiveMinimum as a boolean (OpenAPI 3.0) is written as a number",
        _boolean_bound("minimum", "exclusiveMinimum"),
    ),
    Rule(
        "boolean-bound",
        "exclusiveMaximum",
        "exclusiveMaximum as a boolean (OpenAPI 3.0) is written as a number",
        _boolean_bound("maximum", "exclusiveMaximum"),
    ),
    Rule("pattern-flags", "pattern", "a pattern with flags is dropped", _pattern_flags),
    Rule(
        "pattern-literal",
        "pattern",
        "a pattern written as a JavaScript literal is written bare",
        _pattern_literal,
    ),
    Rule(
        "pattern-not-portable",
        "pattern",
        "a pattern that Python cannot read as ECMA-262 does is dropped",
        _pattern_not_portable,
    ),
    Rule("one-of", "oneOf", "read as anyOf: a value may fit several variants", _one_of),
    Rule("const", "const", "const is written as an enum of one value", _const),
    Rule(
        "enum-beside-union",
        "enum",
        "the enum beside a union is dropped: the variants decide",
        _enum_beside_union,
    ),
    Rule("enum-null", "enum", "null among the members is written as nullable", _enum_null),
    Rule("enum-structured", "enum", "an enum with arrays or objects is dropped", _enum_structured),
    Rule(
        "array-enum",
        "enum",
        "the enum of the array itself, which no array can satisfy, is left to its items",
        _array_enum,
    ),
    Rule("empty-enum", "enum", "an enum without members is dropped", _empty_enum),
    Rule("enum-repeats", "enum", "members that are there twice are dropped", _enum_repeats),
    Rule("enum-type", "enum", "type and enum contradict each other: the enum decides", _enum_type),
    Rule("enum-limits", "enum", "limits that a member breaks are dropped", _enum_limits),
    Rule("empty-union", "anyOf", "a union without variants is dropped", _empty_union),
    Rule("null-variant", "anyOf", "the variant null is written as nullable", _null_variant),
    Rule("nested-union", "anyOf", "a union inside a union is made part of it", _nested_union),
    Rule(
        "repeated-variant", "anyOf", "a variant that is there twice is dropped", _repeated_variant
    ),
    Rule("several-enums", "anyOf", "several string enums are merged into one", _several_enums),
    Rule(
        "same-reference",
        "allOf",
        "allOf of a reference that the union beside it has too is dropped",
        _same_reference,
    ),
    Rule(
        "type-beside-union",
        "anyOf",
        "the type beside a union is dropped: the variants decide",
        _type_beside_union,
    ),
    Rule(
        "limits-beside-union",
        "anyOf",
        "limits beside a union are moved to the variants that they fit",
        _limits_beside_union,
    ),
    Rule("single-variant", "anyOf", "a union of one is that variant", _single_variant),
    Rule(
        "annotation-part",
        "allOf",
        "a part that says nothing of the shape is moved beside allOf",
        _annotation_part,
    ),
    Rule("repeated-part", "allOf", "a part that is there twice is dropped", _repeated_part),
    Rule("empty-all-of", "allOf", "allOf without parts is dropped", _empty_all_of),
    Rule(
        "wrapped-reference",
        "allOf",
        "allOf around one reference is that reference",
        _wrapped_reference,
    ),
    Rule("single-part", "allOf", "allOf around one schema is that schema", _single_part),
    Rule("implied-type", "properties", "properties without a type: an object", _implied_type),
    Rule(
        "implied-type",
        "additionalProperties",
        "additionalProperties without a type: an object",
        _implied_type,
    ),
    Rule("implied-type", "items", "items without a type: an array", _implied_type),
    Rule(
        "required-and-forbidden",
        "required",
        "a key that is required, described nowhere, and forbidden is allowed with any value",
        _required_and_forbidden,
    ),
    Rule(
        "stray-discriminator",
        "discriminator",
        "a discriminator without a union is dropped",
        _stray_discriminator,
    ),
    *(
        Rule("foreign-keyword", keyword, "keywords of another type are dropped", _foreign_keyword)
        for keyword in sorted(_CONSTRAINTS)
    ),
)
"""Every rule, in the order in which they are applied."""

ROUTINE = frozenset(
    {"wrapped-reference", "one-of", "null-variant", "nullable", "vendor-extension", "const"}
)
"""Codes of rewrites that change nothing of what is meant: worth a count, not a line each."""


def split_types(schema: JsonObject) -> tuple[JsonObject, list[JsonObject]]:
    """Cut a schema whose ``type`` is a list into what is common and one variant for each type.

    Each type gets the keywords that mean something beside it. Null becomes ``nullable``. Beside a
    reference or other schemas, the types are dropped: those decide.
    """
    names = cast("list[str]", schema["type"])
    kinds: list[str] = distinct([name for name in names if name != "null"])
    if "number" in kinds:
        kinds = [kind for kind in kinds if kind != "integer"]
    outer = {key: value for key, value in schema.items() if key in _BESIDE_UNION - {"anyOf"}}
    if "null" in names and kinds:
        outer["nullable"] = True
    if any(keyword in schema for keyword in ("$ref", "allOf", "anyOf", "oneOf")):
        return {**without(schema, "type"), **outer}, []
    variants = [_of_type(schema, kind) for kind in kinds or ["null"]]
    return outer, [variant for variant in variants if variant.get("enum") != []] or variants[:1]


def _of_type(schema: JsonObject, kind: str) -> JsonObject:
    variant = {key: schema[key] for key in schema if key in CONSTRAINTS_OF[kind]}
    variant["type"] = kind
    if schema.get("enum"):
        variant["enum"] = [value for value in schema["enum"] if _has_type(value, kind)]
    return variant


def split(schema: JsonObject) -> tuple[JsonObject, JsonObject] | None:
    """Cut a schema in two that must both hold, where one normal form cannot say it.

    A reference has nothing but remarks beside it, and there is one union at most. Remarks and
    ``nullable`` are in neither half.
    """
    if "$ref" not in schema and "oneOf" not in schema:
        return None
    inner = without(body(schema), "nullable")
    for keyword in ("$ref", "oneOf"):
        beside = without(inner, keyword)
        if keyword in schema and beside and (keyword == "$ref" or "anyOf" in beside):
            return {keyword: schema[keyword]}, beside
    return None


def read_null_form(schema: JsonObject) -> JsonObject:
    """Undo :func:`null_form`: a schema in normal form is no quirk."""
    variants = cast("list[Any]", schema.get("anyOf", []))
    if variants[-1:] != [NULL]:
        return schema
    rest: JsonObject = {**schema, "anyOf": variants[:-1], "nullable": True}
    one_left = len(variants[:-1]) == 1 and _BESIDE_UNION.issuperset(rest)
    return (_single_variant(rest) or rest) if one_left else rest


def null_form(schema: JsonObject) -> JsonObject:
    """Write ``nullable: true`` in the one normal form, a last variant ``{type: "null"}``."""
    if "nullable" not in schema:
        return schema
    plain = without(schema, "nullable")
    inner = body(plain)
    if not schema["nullable"] or not inner or inner == NULL:
        return plain
    if _BESIDE_UNION.issuperset(plain):
        return {**plain, "anyOf": [*_variants(plain), NULL]}
    return {**remarks(plain), "anyOf": [inner, NULL]}

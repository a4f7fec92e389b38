"""Rewriting before and after the rules: null, lists of types, keywords beside a reference.

While the rules run, ``nullable: true`` is how a schema says that null is allowed, whichever of the
three standard forms the document uses. :func:`null_form` writes it as
``anyOf: [..., {type: "null"}]`` at the very end.
"""

from __future__ import annotations

from typing import Any, cast

from wireloom.model.document import JsonObject
from wireloom.normalize.keywords import ANNOTATIONS, CONSTRAINTS_OF, is_object
from wireloom.normalize.schemas import (
    BESIDE_UNION,
    NULL,
    annotations_of,
    body,
    distinct,
    has_type,
    variants_of,
    without,
)
from wireloom.normalize.unions import single_variant


def split_types(schema: JsonObject) -> tuple[JsonObject, list[JsonObject]]:
    """Cut a schema whose ``type`` is a list into the common part and one variant for each type.

    Each type gets the keywords that mean something beside it. Null becomes ``nullable``. Beside a
    reference or other schemas, the types are one more part that must hold.
    """
    names = cast("list[str]", schema["type"])
    kinds: list[str] = distinct([name for name in names if name != "null"])
    if "number" in kinds:
        kinds = [kind for kind in kinds if kind != "integer"]
    outer = {key: value for key, value in schema.items() if key in BESIDE_UNION - {"anyOf"}}
    if "null" in names and kinds:
        outer["nullable"] = True
    if any(keyword in schema for keyword in ("$ref", "allOf", "anyOf", "oneOf")):
        rest = {**without(schema, "type"), **outer}
        parts = [*schema.get("allOf", ()), {"type": kinds[0] if len(kinds) == 1 else kinds}]
        return ({**rest, "allOf": parts} if kinds else rest), []
    variants = [_of_type(schema, kind) for kind in kinds or ["null"]]
    return outer, [variant for variant in variants if variant.get("enum") != []] or variants[:1]


def _of_type(schema: JsonObject, kind: str) -> JsonObject:
    variant = {key: schema[key] for key in schema if key in CONSTRAINTS_OF[kind]}
    variant["type"] = kind
    if schema.get("enum"):
        variant["enum"] = [value for value in schema["enum"] if has_type(value, kind)]
    return variant


def split(schema: JsonObject) -> tuple[JsonObject, JsonObject] | None:
    """Cut a schema in two that must both hold, where the normal form has no single schema for it.

    A reference has nothing but annotations beside it, and there is one union at most. Annotations
    and ``nullable`` are in neither half.
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
    """The reverse of :func:`null_form`: no rule has to rewrite a schema in normal form."""
    variants = cast("list[Any]", schema.get("anyOf", []))
    if variants[-1:] != [NULL]:
        return schema
    rest: JsonObject = {**schema, "anyOf": variants[:-1], "nullable": True}
    one_left = len(variants[:-1]) == 1 and BESIDE_UNION.issuperset(rest)
    return (single_variant(rest) or rest) if one_left else rest


def null_form(schema: JsonObject) -> JsonObject:
    """Write ``nullable: true`` in the one normal form, a last variant ``{type: "null"}``."""
    if "nullable" not in schema:
        return schema
    plain = without(schema, "nullable")
    inner = body(plain)
    if not schema["nullable"] or not inner or inner == NULL:
        return plain
    if BESIDE_UNION.issuperset(plain):
        return {**plain, "anyOf": [*variants_of(plain), NULL]}
    return {**annotations_of(plain), "anyOf": [inner, NULL]}


def nullable_as_a_whole(schema: JsonObject, inner: JsonObject) -> JsonObject:
    """``inner`` with what the parts of ``schema`` say that only allow null."""
    pairs = zip(schema.get("allOf", ()), inner.get("allOf", ()), strict=True)
    for given, part in pairs:
        if _says_only_nullable(given):
            rest = [each for each in inner["allOf"] if each is not part]
            inner = {**annotations_of(part), **inner, "nullable": True, "allOf": rest}
    return inner


def _says_only_nullable(part: Any) -> bool:
    """``allOf: [{$ref: ...}, {nullable: true}]`` is a common way to write a nullable reference."""
    if not is_object(part) or part.get("nullable") is not True:
        return False
    return set(cast(JsonObject, part)) <= ANNOTATIONS | {"nullable"}

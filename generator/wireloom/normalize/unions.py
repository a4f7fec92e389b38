"""Rules about ``oneOf`` and ``anyOf``, and what stands beside them."""

from __future__ import annotations

from typing import Any, cast

from wireloom.model.document import ONE_OF, JsonObject
from wireloom.normalize.keywords import ANNOTATIONS, CONSTRAINTS_OF
from wireloom.normalize.schemas import (
    BESIDE_UNION,
    NULL,
    body,
    distinct,
    first_of_each,
    is_text_enum,
    nothing_but_annotations,
    variants_of,
    with_annotations,
    without,
)

_LIMITS = frozenset[str]().union(*CONSTRAINTS_OF.values()) - {
    *("properties", "required", "additionalProperties"),
}


def one_of(schema: JsonObject) -> JsonObject | None:
    """Write ``oneOf`` as ``anyOf``."""
    return {**without(schema, "oneOf"), "anyOf": schema["oneOf"], ONE_OF: True}


def empty_union(schema: JsonObject) -> JsonObject | None:
    """Drop a union without variants."""
    return None if schema["anyOf"] else without(schema, "anyOf", "discriminator")


def null_variant(schema: JsonObject) -> JsonObject | None:
    """Write the variant null as ``nullable``."""
    variants = [each for each in variants_of(schema) if body(each) != NULL]
    if len(variants) == len(variants_of(schema)):
        return None
    if not variants:
        return {**without(schema, "anyOf", "discriminator"), **NULL}
    return {**schema, "anyOf": variants, "nullable": True}


def nested_union(schema: JsonObject) -> JsonObject | None:
    """Make the variants of an inner union variants of the outer one."""
    if not any("anyOf" in variant for variant in variants_of(schema)):
        return None
    flat: list[JsonObject] = []
    for variant in variants_of(schema):
        inner = "anyOf" in variant and BESIDE_UNION.issuperset(variant)
        flat += variants_of(variant) if inner else [variant]
    if flat == variants_of(schema):
        return None
    nulls = [each for each in flat if body(each) == NULL]
    rest = [each for each in flat if body(each) != NULL]
    result = {**schema, "anyOf": rest}
    return {**result, "nullable": True} if nulls else result


def repeated_variant(schema: JsonObject) -> JsonObject | None:
    """Drop repeated variants."""
    kept = first_of_each(variants_of(schema))
    return None if len(kept) == len(variants_of(schema)) else {**schema, "anyOf": kept}


_IN_ENUM_VARIANT = frozenset({"type", "enum"}) | ANNOTATIONS


def several_enums(schema: JsonObject) -> JsonObject | None:
    """Merge several string enums among the variants into one."""
    variants = variants_of(schema)
    enums = [each for each in variants if is_text_enum(each)]
    if len(enums) < 2:  # noqa: PLR2004 - one alone needs no merging
        return None
    values = distinct([value for each in enums for value in each["enum"]])
    first = {key: value for key, value in enums[0].items() if key in _IN_ENUM_VARIANT}
    merged = {**first, "type": "string", "enum": values}
    kept: list[JsonObject] = []
    for variant in variants:
        if variant is enums[0]:
            kept.append(merged)
        elif not is_text_enum(variant):
            kept.append(variant)
    return {**schema, "anyOf": kept}


def type_beside_union(schema: JsonObject) -> JsonObject | None:
    """Drop a type beside a union, unless it belongs to properties beside it."""
    if "type" not in schema:
        return None
    merges = schema["type"] == "object" and not (BESIDE_UNION | {"type"}).issuperset(schema)
    return None if merges else without(schema, "type")


def limits_beside_union(schema: JsonObject) -> JsonObject | None:
    """Move limits beside a union to the variants that they mean something to."""
    limits = {key: value for key, value in schema.items() if key in _LIMITS}
    if not limits:
        return None
    variants = [{**_fitting(limits, each), **each} for each in variants_of(schema)]
    return {**without(schema, *limits), "anyOf": variants}


def _fitting(limits: JsonObject, variant: JsonObject) -> JsonObject:
    """The limits that mean something to ``variant``; a reference has its own."""
    kind = "string" if is_text_enum(variant) else cast(str, variant.get("type", "null"))
    meant = CONSTRAINTS_OF[kind] - {"format"}
    return {key: value for key, value in limits.items() if key in meant}


def same_reference(schema: JsonObject) -> JsonObject | None:
    """Drop ``allOf`` of one reference that is also a variant of the union beside it."""
    parts = cast("list[JsonObject]", schema["allOf"])
    if "anyOf" not in schema or len(parts) != 1:
        return None
    wanted = body(parts[0])
    same = "$ref" in wanted and any(body(each) == wanted for each in variants_of(schema))
    return without(schema, "allOf") if same else None


def single_variant(schema: JsonObject) -> JsonObject | None:
    """Replace a union of one variant by that variant."""
    if len(variants_of(schema)) != 1:
        return None
    variant = variants_of(schema)[0]
    rest = without(schema, "anyOf", "discriminator", ONE_OF)
    if not nothing_but_annotations(rest):
        return {**rest, "allOf": [*cast("list[Any]", rest.get("allOf", [])), variant]}
    return with_annotations(variant, rest)


def stray_discriminator(schema: JsonObject) -> JsonObject | None:
    """Drop a discriminator without a union."""
    return None if "anyOf" in schema else without(schema, "discriminator")

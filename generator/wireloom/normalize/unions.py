"""Rules about ``oneOf`` and ``anyOf``, and what stands beside them."""

from __future__ import annotations

from wireloom.model.document import ONE_OF, JsonObject
from wireloom.normalize.keywords import ANNOTATIONS
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


def single_variant(schema: JsonObject) -> JsonObject | None:
    """Replace a union of one variant by that variant."""
    rest = without(schema, "anyOf", "discriminator", ONE_OF)
    if len(variants_of(schema)) != 1 or not nothing_but_annotations(rest):
        return None
    return with_annotations(variants_of(schema)[0], rest)


def stray_discriminator(schema: JsonObject) -> JsonObject | None:
    """Drop a discriminator without a union."""
    return None if "anyOf" in schema else without(schema, "discriminator")

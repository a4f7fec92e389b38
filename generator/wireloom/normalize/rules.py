"""The rules of ``normalize``: each rewrites one quirk of real documents into plain schema.

A rule gets one schema whose subschemas are in normal form already, and returns what to write in its
place, or None where the quirk does not occur. ``RULES`` has them in the order in which they are
applied; the order matters, and each rule sees what the ones before it wrote. A rule never changes
the schema that it is given.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

from wireloom.model.catalogue import codes
from wireloom.model.document import JsonObject
from wireloom.normalize import enums, limits, unions
from wireloom.normalize.keywords import IMPLY_TYPE


@dataclass(frozen=True, slots=True)
class Rule:
    """One quirk: its stable code, the keyword without which it cannot occur, and the rewrite."""

    code: str
    keyword: str
    message: str
    rewrite: Callable[[JsonObject], JsonObject | None]


RULES: tuple[Rule, ...] = (
    Rule(
        "boolean-bound",
        "exclusiveMinimum",
        "exclusiveMinimum as a boolean (OpenAPI 3.0) is written as a number",
        limits.boolean_bound("minimum", "exclusiveMinimum"),
    ),
    Rule(
        "boolean-bound",
        "exclusiveMaximum",
        "exclusiveMaximum as a boolean (OpenAPI 3.0) is written as a number",
        limits.boolean_bound("maximum", "exclusiveMaximum"),
    ),
    Rule("pattern-flags", "pattern", "a pattern with flags is dropped", limits.pattern_flags),
    Rule(
        "pattern-literal",
        "pattern",
        "the pattern is written without the slashes of a JavaScript literal",
        limits.pattern_literal,
    ),
    Rule(
        "pattern-not-portable",
        "pattern",
        "a pattern that Python reads in another way than ECMA-262 is dropped",
        limits.pattern_not_portable,
    ),
    Rule(
        "runaway-pattern",
        "pattern",
        "a pattern that can take very long, and refers to groups or looks around, is dropped",
        limits.runaway_pattern,
    ),
    Rule("one-of", "oneOf", "read as anyOf: a value may fit several variants", unions.one_of),
    Rule("const", "const", "const is written as an enum of one value", enums.const),
    Rule(
        "enum-beside-union",
        "enum",
        "the enum beside a union is dropped: the variants decide",
        enums.enum_beside_union,
    ),
    Rule("enum-null", "enum", "null among the values is written as nullable", enums.enum_null),
    Rule(
        "enum-structured",
        "enum",
        "an enum with arrays or objects is any value, which a check judges",
        enums.enum_structured,
    ),
    Rule(
        "array-enum",
        "enum",
        "the enum beside the array type, which no array can satisfy, is moved to the items",
        enums.array_enum,
    ),
    Rule("empty-enum", "enum", "an enum without values is dropped", enums.empty_enum),
    Rule("enum-repeats", "enum", "repeated values are dropped", enums.enum_repeats),
    Rule(
        "enum-type",
        "enum",
        "type and enum contradict each other: the enum decides",
        enums.enum_type,
    ),
    Rule(
        "enum-limits",
        "enum",
        "limits that a value of the enum breaks are dropped",
        enums.enum_limits,
    ),
    Rule("empty-union", "anyOf", "a union without variants is dropped", unions.empty_union),
    Rule("null-variant", "anyOf", "the variant null is written as nullable", unions.null_variant),
    Rule(
        "nested-union",
        "anyOf",
        "the variants of a union inside a union become its variants",
        unions.nested_union,
    ),
    Rule(
        "repeated-variant",
        "anyOf",
        "a repeated variant is dropped",
        unions.repeated_variant,
    ),
    Rule(
        "several-enums", "anyOf", "several string enums are merged into one", unions.several_enums
    ),
    Rule(
        "single-variant",
        "anyOf",
        "a union of one variant is replaced by the variant",
        unions.single_variant,
    ),
    *(
        Rule("implied-type", keyword, f"{keyword} imply the type {kind}", limits.implied_type)
        for keyword, kind in IMPLY_TYPE.items()
    ),
    Rule(
        "required-and-forbidden",
        "required",
        "a key that is required, not described and forbidden is allowed with any value",
        limits.required_and_forbidden,
    ),
    Rule(
        "stray-discriminator",
        "discriminator",
        "a discriminator without a union is dropped",
        unions.stray_discriminator,
    ),
    *(
        Rule(
            "foreign-keyword",
            keyword,
            "keywords of another type are dropped",
            limits.foreign_keyword,
        )
        for keyword in sorted(limits.CONSTRAINTS)
    ),
)
"""Every rule, in the order in which they are applied."""


ROUTINE = codes("info")
"""Codes of rewrites that keep the meaning: they are counted, and not reported one by one."""


def next_rewrite(schema: JsonObject, start: int, part: bool) -> tuple[int, JsonObject] | None:
    """The first rule that applies to ``schema``, from rule ``start`` on, and what it writes."""
    for number, rule in _rules_for(tuple(schema)):
        if number >= start and not (part and rule.code == "foreign-keyword"):
            rewritten = rule.rewrite(schema)
            if rewritten is not None:
                return number, rewritten
    return None


@cache  # many schemas have the same few sets of keywords
def _rules_for(keywords: tuple[str, ...]) -> list[tuple[int, Rule]]:
    """The rules for some of ``keywords``, each with its number."""
    return [(number, rule) for number, rule in enumerate(RULES) if rule.keyword in keywords]

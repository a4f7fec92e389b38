"""The catalogue of diagnostics: what each code means, and what a user can do.

``docs/diagnostics.md`` is written from it (``tests/helpers/diagnostics_page.py``).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

Severity: TypeAlias = Literal["error", "warning", "info"]
"""``error``: the run stops, unless the settings allow it. ``warning``: a line in every run.
``info``: the meaning is kept; ``--verbose`` lists it."""


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of diagnostic: its stable code, its severity, what is found and what is done."""

    code: str
    severity: Severity
    found: str
    done: str


CATALOGUE: tuple[Kind, ...] = (
    Kind("broken-reference", "error", "A `$ref` leads to nothing.", "If allowed: any value."),
    Kind("unknown-type", "error", "`type` is none of JSON Schema's.", "If allowed: any value."),
    Kind(
        "array-enum",
        "warning",
        "An `enum` stands on an array, which no array can satisfy.",
        "It applies to the items.",
    ),
    Kind(
        "boolean-bound",
        "warning",
        "`exclusiveMinimum` or `exclusiveMaximum` is a boolean, as in OpenAPI 3.0.",
        "It becomes a number.",
    ),
    Kind(
        "circular-definition",
        "warning",
        "A schema is defined by itself, with nothing in between.",
        "Any value.",
    ),
    Kind(
        "contradiction",
        "warning",
        "No value is valid under all the schemas that hold together.",
        "The last one decides; an object keeps all of its properties.",
    ),
    Kind("empty-enum", "warning", "An `enum` has no values.", "It is left out."),
    Kind("empty-union", "warning", "A `oneOf` or `anyOf` has no variants.", "It is left out."),
    Kind(
        "enum-beside-union",
        "warning",
        "An `enum` stands beside a `oneOf` or `anyOf`.",
        "The variants decide.",
    ),
    Kind(
        "enum-limits",
        "warning",
        "A value of an `enum` breaks a limit beside it.",
        "The limit is left out.",
    ),
    Kind("enum-null", "warning", "null is among the values of an `enum`.", "The type allows null."),
    Kind("enum-repeats", "warning", "An `enum` repeats a value.", "It counts once."),
    Kind("enum-structured", "warning", "An `enum` has arrays or objects.", "It is left out."),
    Kind("enum-type", "warning", "`type` contradicts an `enum`.", "The `enum` decides."),
    Kind(
        "foreign-keyword",
        "warning",
        "A keyword belongs to another type than the schema's.",
        "It is left out: it says nothing there.",
    ),
    Kind("implied-type", "warning", "`type` is missing.", "`properties` or `items` imply it."),
    Kind("malformed-keyword", "warning", "The value of a keyword is malformed.", "It is left out."),
    Kind("malformed-schema", "warning", "There is something else than a schema.", "Any value."),
    Kind("nested-union", "warning", "A union is inside a union.", "They become one."),
    Kind(
        "pattern-flags",
        "warning",
        "A pattern is a JavaScript literal with flags.",
        "It is left out: Python's patterns are not the same.",
    ),
    Kind(
        "pattern-literal",
        "warning",
        "A pattern is a JavaScript literal, with slashes around it.",
        "The slashes are left out.",
    ),
    Kind(
        "pattern-not-portable",
        "warning",
        "Python would read a pattern in another way.",
        "It is left out.",
    ),
    Kind(
        "reference-siblings",
        "warning",
        "Keywords stand beside a `$ref` or a union.",
        "They hold together, as in `allOf`; a `type` is left out.",
    ),
    Kind("repeated-variant", "warning", "A union repeats a variant.", "It counts once."),
    Kind(
        "required-and-forbidden",
        "warning",
        "A key is required, not described, and forbidden.",
        "It is allowed, with any value.",
    ),
    Kind(
        "runaway-pattern",
        "warning",
        "A `pattern` can take very long, and refers to groups or looks around.",
        "It is left out.",
    ),
    Kind("several-enums", "warning", "A union has several string enums.", "They become one."),
    Kind("single-variant", "warning", "A union has one variant.", "The variant takes its place."),
    Kind(
        "slow-pattern",
        "warning",
        "A `pattern` can take very long for some texts.",
        "It is matched in linear time.",
    ),
    Kind("stray-discriminator", "warning", "A discriminator has no union.", "It is left out."),
    Kind("type-list", "warning", "`type` lists several types.", "They become variants."),
    Kind("unknown-keyword", "warning", "JSON Schema has no such keyword.", "It is left out."),
    Kind(
        "unlisted-variant",
        "warning",
        "A discriminator's mapping names a schema that is no variant.",
        "It is left out.",
    ),
    Kind(
        "unresolved-reference",
        "warning",
        "A discriminator's mapping points to no schema of the family.",
        "That value is left out.",
    ),
    Kind(
        "unsupported-keyword",
        "warning",
        "Types and checks do not use this keyword.",
        "It is left out.",
    ),
    Kind(
        "overlay-gained",
        "warning",
        "The document has a field that the overlay adds from recorded webhooks.",
        "Take it out of the overlay.",
    ),
    Kind("overlay-noop", "warning", "An overlay action changes nothing.", "Take it out."),
    Kind(
        "overlay-primitive",
        "warning",
        "An overlay action updates a value that is no object.",
        "The value is replaced.",
    ),
    Kind(
        "unknown-answer",
        "warning",
        "The document lacks a message or its answer.",
        "The pair is left out.",
    ),
    Kind("const", "info", "`const`.", "An `enum` of one value."),
    Kind("null-variant", "info", "A variant is null.", "The type allows null."),
    Kind("nullable", "info", "`nullable: true`, as in OpenAPI 3.0.", "The type allows null."),
    Kind("one-of", "info", "`oneOf`.", "Read as `anyOf`: a value may fit several variants."),
    Kind("vendor-extension", "info", "A keyword that begins with `x-`.", "It is left out."),
)
"""Every kind of diagnostic: errors, warnings and the rest, each sorted by its code."""


def codes(severity: Severity) -> frozenset[str]:
    """The codes of one severity."""
    return frozenset(each.code for each in CATALOGUE if each.severity == severity)

"""A schema of a document as plain JSON Schema 2020-12, to the letter.

Annotations and malformed keywords are left out. What OpenAPI 3.0 says otherwise (boolean bounds,
keywords beside a reference) is written as 2020-12 says it; ``nullable`` stays: null is valid there.
The schemas stay where they are, so that a JSON Pointer leads to the same ones.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import Any, cast

from wireloom.model import subschemas
from wireloom.model.document import ONE_OF, JsonObject
from wireloom.model.references import reference_name
from wireloom.normalize import regex
from wireloom.normalize.keywords import ANNOTATIONS, JUDGED
from wireloom.normalize.schemas import without


def letter(schema: Any, names: Collection[str], *, is_3_0: bool) -> JsonObject | bool:
    """What ``schema`` says of values, in JSON Schema 2020-12.

    Args:
        schema: a schema of a family, or a boolean. It is not changed.
        names: the components; a reference to any other is left out.
        is_3_0: whether the document is of OpenAPI 3.0.
    """
    if not isinstance(schema, dict):
        return schema is not False
    copies = subschemas.copies(cast(JsonObject, schema))
    for here in copies:
        said = _said(here, names, is_3_0)
        here.clear()
        here.update(said)
    return copies[0]


def _said(schema: JsonObject, names: Collection[str], is_3_0: bool) -> JsonObject:
    said = {
        key: _with_schemas(key, value)
        for key, value in schema.items()
        if _is_meant(key, value, names)
    }
    if schema.get(ONE_OF) is True and "anyOf" in said:  # it is in normal form
        said["oneOf"] = said.pop("anyOf")
    if is_3_0 and "$ref" in said:
        return {"$ref": said["$ref"]}
    for bound, exclusive in (("minimum", "exclusiveMinimum"), ("maximum", "exclusiveMaximum")):
        said = _bound(said, bound, exclusive)
    if "pattern" in said:
        said = without_lost_pattern(said)
    if "patternProperties" in said:
        said = _pattern_properties(said)
    return said if is_3_0 and said.get("nullable") else without(said, "nullable")


def _is_meant(key: str, value: Any, names: Collection[str]) -> bool:
    if key not in JUDGED or not JUDGED[key](value):
        return False
    return key != "$ref" or reference_name(value) in names


def _with_schemas(key: str, value: Any) -> Any:
    """The ``value`` of a keyword; what is not a schema in it is one that allows any value."""
    if key in ("allOf", "anyOf", "oneOf", "prefixItems"):
        return [_schema(each) for each in value]
    return {name: _schema(each) for name, each in value.items()} if key == "properties" else value


def _schema(value: object) -> object:
    return cast(object, value) if isinstance(value, dict | bool) else True


def of_3_0(schema: JsonObject) -> JsonObject:
    """``schema`` without what stands beside a reference (OpenAPI 3.0.4, Reference Object).

    Annotations are left, and ``nullable``, which many documents have there.
    """
    if "$ref" not in schema:
        return schema
    kept = {"$ref", "nullable", *ANNOTATIONS}
    return {key: value for key, value in schema.items() if key in kept}


def _bound(schema: JsonObject, bound: str, exclusive: str) -> JsonObject:
    flag = schema.get(exclusive)
    if not isinstance(flag, bool):
        return schema
    rest = without(schema, exclusive)
    return {**without(rest, bound), exclusive: rest[bound]} if flag and bound in rest else rest


def _pattern_properties(schema: JsonObject) -> JsonObject:
    """Leave out patterns that Python reads in another way, and what depends on all of them."""
    given = cast(JsonObject, schema["patternProperties"])
    kept = {pattern: each for pattern, each in given.items() if regex.is_portable(pattern)}
    said = {**schema, "patternProperties": kept}
    return said if len(kept) == len(given) else without(said, *_OTHER_KEYS)


_OTHER_KEYS = ("additionalProperties", "unevaluatedProperties")


def without_lost_pattern(schema: JsonObject) -> JsonObject:
    """``schema`` with its pattern as Python writes it, or without one that Python cannot match."""
    pattern = regex.unwrap(schema["pattern"])
    dropped = regex.has_meaningful_flags(schema["pattern"]) or not regex.is_portable(pattern)
    return without(schema, "pattern") if dropped else {**schema, "pattern": pattern}

"""The schemas of a raw document as JSON Schema 2020-12, for a validator.

This is written without the generator, which it is used to test. What OpenAPI 3.0 and Swagger 2.0
say otherwise than JSON Schema 2020-12 is translated, and a keyword that the meta-schema refuses is
left out: no validator could be asked otherwise.

Each row of the table "To the letter of JSON Schema" in docs/deviations.md is a :class:`Reading`:
the same schemas with this one difference.
"""

from __future__ import annotations

import copy
import re
from collections.abc import Callable, Iterator, Mapping
from functools import cache, cached_property
from typing import Any, TypeAlias, cast
from urllib.parse import unquote

import jsonschema_rs

Schema: TypeAlias = "dict[str, Any]"
Reading: TypeAlias = "Callable[[Schema], None]"
"""Changes one schema, in place, to what a row of the table says of it."""

# ``isinstance`` against these leaves a value of type Any as it is for a type checker.
OBJECT: Any = dict
ARRAY: Any = list


def array(value: object) -> list[Any] | None:
    """``value``, if it is a JSON array."""
    return cast("list[Any]", value) if isinstance(value, list) else None


_ONE = (
    *("items", "additionalProperties", "propertyNames", "contains", "not", "if", "then", "else"),
    *("unevaluatedItems", "unevaluatedProperties"),
)
_LISTS = ("allOf", "anyOf", "oneOf", "prefixItems")
_NAMED = ("properties", "patternProperties", "dependentSchemas")


class RawSchemas:
    """The named schemas of a document.

    Args:
        data: the document, as its file has it. It is not changed.
        readings: what is read otherwise than a validator would.
    """

    def __init__(self, data: Mapping[str, Any], *readings: Reading) -> None:
        self._data = data
        self._readings = readings
        self._version = str(data.get("openapi", data.get("swagger", "")))
        self._base = "#/definitions/" if "swagger" in data else "#/components/schemas/"
        self._translated: dict[str, Any] = {}
        self._validators: dict[str, Any] = {}

    @cached_property
    def names(self) -> list[str]:
        """The names of the schemas."""
        found = _resolved(self._data, self._base[:-1])
        return [each for each, schema in found.items() if isinstance(schema, OBJECT | bool)]

    def schema(self, name: str) -> Schema:
        """The schema ``name``, as one of its own: references lead into ``$defs``."""
        start = self._base + name.replace("~", "~0").replace("/", "~1")
        pending, defs = [start], dict[str, Any]()
        while pending:
            reference = pending.pop()
            if reference not in defs:
                defs[reference] = self._of(reference)
                pending += [each["$ref"] for each in every(defs[reference]) if "$ref" in each]
        keys = {reference: _escaped(reference) for reference in defs}
        written = {keys[reference]: copy.deepcopy(each) for reference, each in defs.items()}
        for each in (inner for schema in written.values() for inner in every(schema)):
            if "$ref" in each:
                each["$ref"] = _reference(keys[each["$ref"]])
        return {"$ref": _reference(keys[start]), "$defs": written}

    def validator(self, name: str) -> Any:
        """The validator of the schema ``name``."""
        if name not in self._validators:
            self._validators[name] = jsonschema_rs.Draft202012Validator(self.schema(name))
        return self._validators[name]

    def accepts(self, name: str, value: Any) -> bool:
        """Whether ``value`` is valid under the schema ``name``."""
        return bool(self.validator(name).is_valid(value))

    def is_circular(self, name: str) -> bool:
        """Whether ``name``, or a schema that it refers to, is defined by itself.

        Such a schema comes back to itself without a step inside of the value. JSON Schema leaves
        open what it means (2020-12, Core, 9.4.1).
        """
        defs = self.schema(name)["$defs"]
        following = {key: set(_in_place(each)) for key, each in defs.items()}
        while leaves := {key for key, each in following.items() if not each & following.keys()}:
            following = {key: each for key, each in following.items() if key not in leaves}
        return bool(following)

    def _of(self, reference: str) -> Any:
        if reference not in self._translated:
            self._translated[reference] = self._translate(_resolved(self._data, reference))
        return self._translated[reference]

    def _translate(self, raw: Any) -> Any:
        if not isinstance(raw, OBJECT):
            return raw is not False
        said = {key: each for key, each in raw.items() if key in _KEYWORDS}
        if "$ref" in said and not self._leads_somewhere(said["$ref"]):
            del said["$ref"]
        if not self._version.startswith("3.0") and not self._version.startswith("2"):
            said = {NOT_A_KEYWORD if key == "nullable" else key: said[key] for key in said}
        elif "$ref" in said:
            # Nothing beside a reference counts. Readings are told of one keyword that authors mean.
            null = {NOT_A_KEYWORD: True} if said.get("nullable") is True else {}
            said = {"$ref": said["$ref"], **null}
        for bound, exclusive in (("minimum", "exclusiveMinimum"), ("maximum", "exclusiveMaximum")):
            if isinstance(said.get(exclusive), bool) and said.pop(exclusive) and bound in said:
                said[exclusive] = said.pop(bound)
        if required := array(said.get("required")):
            said["required"] = [*dict.fromkeys(map(str, required))]
        self._translate_inside(said)
        for reading in self._readings:
            reading(said)
        if said.pop("nullable", None) is True and "type" in said:
            kinds = array(said["type"]) or [said["type"]]
            said["type"] = [*dict.fromkeys([*kinds, "null"])]
        return {key: each for key, each in said.items() if _is_well_formed(key, each)}

    def _translate_inside(self, said: Schema) -> None:
        for key, value in said.items():
            if key in _ONE and isinstance(value, OBJECT | bool):
                said[key] = self._translate(value)
            elif key in _LISTS and isinstance(value, ARRAY):
                said[key] = [self._translate(each) for each in value]
            elif key in _NAMED and isinstance(value, OBJECT):
                said[key] = {name: self._translate(each) for name, each in value.items()}

    def _leads_somewhere(self, reference: Any) -> bool:
        if not isinstance(reference, str) or not reference.startswith("#/"):
            return False
        return isinstance(_resolved(self._data, reference), OBJECT | bool)


NOT_A_KEYWORD = "x-nullable"
"""How ``nullable`` is written where it means nothing: beside a reference, and since OpenAPI 3.1."""

_KEYWORDS = frozenset(
    {
        *("$ref", "type", "enum", "const", "nullable", *_ONE, *_LISTS, *_NAMED),
        *("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"),
        *("minLength", "maxLength", "pattern", "minItems", "maxItems", "uniqueItems"),
        *("minContains", "maxContains", "minProperties", "maxProperties"),
        *("required", "dependentRequired"),
    }
)
"""The keywords that say which values are valid; ``format`` is an annotation."""


def every(schema: Any) -> Iterator[Schema]:
    """``schema``, where it is an object, and each schema inside it."""
    if not isinstance(schema, OBJECT):
        return
    yield schema
    for key, value in schema.items():
        if key in _ONE:
            yield from every(value)
        elif key in _LISTS:
            for each in value:
                yield from every(each)
        elif key in _NAMED:
            for each in value.values():
                yield from every(each)


def _in_place(schema: Any) -> Iterator[str]:
    """The keys in ``$defs`` of the schemas that judge the same value as ``schema``."""
    if isinstance(schema, OBJECT):
        if "$ref" in schema:
            yield schema["$ref"].rpartition("/")[2]
        inside = [each for key in ("allOf", "anyOf", "oneOf") for each in schema.get(key, ())]
        inside += [schema[key] for key in ("not", "if", "then", "else") if key in schema]
        for each in inside:
            yield from _in_place(each)


def _resolved(data: Any, reference: str) -> Any:
    """What ``reference``, a JSON Pointer in a fragment, leads to; None for nothing."""
    for token in reference.split("/")[1:]:
        key = unquote(token).replace("~1", "/").replace("~0", "~")
        if isinstance(data, ARRAY) and key.isdecimal() and int(key) < len(data):
            data = data[int(key)]
        elif isinstance(data, OBJECT) and key in data:
            data = data[key]
        else:
            return None
    return data


def _escaped(reference: str) -> str:
    return re.sub(r"[^A-Za-z0-9_.-]", lambda found: f"_{ord(found[0]):x}_", reference[2:])


def _reference(key: str) -> str:
    return f"#/$defs/{key}"


def _is_well_formed(key: str, value: Any) -> bool:
    """Whether a validator takes the keyword ``key`` with ``value``."""
    if key == "$ref":
        return True
    if key == "pattern" and isinstance(value, str):
        return _compiles(value)
    if key in _NAMED and isinstance(value, OBJECT):
        value = dict.fromkeys(value, True)
    elif key in _LISTS and isinstance(value, ARRAY):
        value = [True] * len(value)
    elif key in _ONE and isinstance(value, OBJECT):
        value = True
    try:
        jsonschema_rs.Draft202012Validator({key: value})
    except ValueError:
        return False
    return True


@cache
def _compiles(pattern: str) -> bool:
    try:
        jsonschema_rs.Draft202012Validator({"pattern": pattern})
    except ValueError:
        return False
    return True

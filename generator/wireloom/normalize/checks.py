"""What the types of a schema cannot say, as schemas that must hold besides.

:func:`residual` has the keywords that no type says. They are judged by default, too. Where the
types say something else than the document for any other reason, such as ``oneOf`` with variants
that overlap, :func:`is_doubtful` is true: to the letter, the document's own schema is judged.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, cast

from wireloom.model import pointer, subschemas
from wireloom.model.document import CHECKS, ONLY, SCHEMAS, WHOLE, Document, JsonObject
from wireloom.model.references import COMPONENTS, reachable, reference_name
from wireloom.normalize.enums import meets_limits
from wireloom.normalize.keywords import CHECKED, CONSTRAINTS_OF, IMPLY_TYPE, KEPT
from wireloom.normalize.letter import letter, of_3_0
from wireloom.normalize.schemas import has_type, identity, without

Letter = Mapping[str, "JsonObject | bool"]
"""The components to the letter, by their names."""

_TOGETHER = (
    ("not",),
    ("if", "then", "else"),
    ("contains", "minContains", "maxContains"),
    ("patternProperties", "additionalProperties"),
    ("propertyNames",),
    ("dependentRequired",),
    ("dependentSchemas",),
)
"""Keywords without a type, each with those that depend on it."""

_UNEVALUATED = ("unevaluatedProperties", "unevaluatedItems")

_UNIONS = ("oneOf", "anyOf")
_IN_PLACE = ("$ref", "allOf", *_UNIONS)
_LIMITS = frozenset[str]().union(*CONSTRAINTS_OF.values()) - {"format"}
_TYPED = ("type", "enum", "const", *_IN_PLACE)


def unsaid(schema: JsonObject) -> JsonObject:
    """``schema`` without the keywords that mean something else than its types would say."""
    gone = [key for key in CHECKED if key in schema]
    gone += ["additionalProperties"] if "patternProperties" in schema else []
    return without(schema, *gone) if gone else schema


def residual(schema: JsonObject | bool, *, part: bool) -> list[JsonObject]:
    """The schemas that hold for the values of ``schema`` and that no type says.

    Args:
        schema: a schema, to the letter.
        part: whether another schema may have the type that its keywords belong to.
    """
    if not isinstance(schema, dict):
        return [] if schema else [{"not": {}}]
    found = list(_without_types(schema))
    if not part and not any(keyword in schema for keyword in _TYPED):
        rest = unsaid(schema)
        limits = {key: rest[key] for key in rest if key in _LIMITS}
        implied = any(key in rest for key in IMPLY_TYPE)
        found += [limits] if limits and not implied else []
    return found


def _without_types(schema: JsonObject) -> Iterator[JsonObject]:
    for keywords in _TOGETHER:
        if keywords[0] in schema:
            check = {key: schema[key] for key in keywords if key in schema}
            if keywords[0] == "patternProperties" and "properties" in schema:
                check["properties"] = dict.fromkeys(schema["properties"], True)
            yield check
    for keyword in _UNEVALUATED:
        if keyword in schema:
            yield {ONLY: [keyword], **schema}
    for keyword in ("enum", "const"):
        if keyword in schema and _is_beyond_types(schema):
            yield {keyword: schema[keyword]}


def _values(schema: JsonObject) -> list[Any]:
    return [schema["const"]] if "const" in schema else schema["enum"]


def _is_beyond_types(schema: JsonObject) -> bool:
    """Whether the values are not scalars, or none. A type with no value is a mistake."""
    values = _values(schema)
    if not values:
        return "type" not in schema
    return any(isinstance(value, list | dict) for value in values)


def is_doubtful(schema: JsonObject | bool, components: Letter, *, part: bool) -> bool:
    """Whether the types may say something else than ``schema`` says to the letter.

    Args:
        schema: a schema, to the letter.
        components: what references lead to.
        part: whether another schema may have the type that its keywords belong to.
    """
    if not isinstance(schema, dict):
        return not schema
    if residual(schema, part=part):
        return True
    schema = without(schema, "nullable")
    in_place = [keyword for keyword in _IN_PLACE if keyword in schema]
    if in_place:
        return _doubtful_merge(schema, in_place, components)
    if "enum" in schema or "const" in schema:
        return _doubtful_enum(schema)
    if "type" not in schema:
        return not part and not _LIMITS.isdisjoint(schema)
    return schema.get("additionalProperties") is False and any(
        name not in schema.get("properties", {}) for name in schema.get("required", ())
    )


def _doubtful_enum(schema: JsonObject) -> bool:
    """A schema that allows nothing at all is a mistake of the author, which is corrected."""
    values = _values(schema)
    kinds = _kinds(schema)
    if not kinds:
        return not _LIMITS.isdisjoint(schema)
    fitting = [value for value in values if any(has_type(value, kind) for kind in kinds)]
    meeting = [
        value
        for value in fitting
        if all(meets_limits(value, kind, schema) for kind in kinds if has_type(value, kind))
    ]
    dropped_null = None in values and "null" not in kinds
    return bool(meeting) and (len(meeting) < len(fitting) or dropped_null)


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
            return len(schema["allOf"]) > 1 and not _is_inheritance(schema, components)
        return _doubtful_union(schema, keyword, components)
    if in_place == ["allOf"]:
        return not _is_inheritance(schema, components)
    if len(in_place) == 1 and beside == ["type"] and in_place[0] in _UNIONS:
        kinds = [_type_of(each, components) for each in schema[in_place[0]]]
        return any(kind != schema["type"] for kind in kinds) or _doubtful_union(
            schema, in_place[0], components
        )
    return not _repeats_a_variant(schema, in_place, beside, components)


def _repeats_a_variant(
    schema: JsonObject, in_place: list[str], beside: list[str], components: Letter
) -> bool:
    """``allOf`` of a variant, or an enum, beside a union: a mistake, since the union is meant."""
    unions = [keyword for keyword in in_place if keyword in _UNIONS]
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
        return any(key in each for each in inline for key in _UNIONS)
    if keyword == "anyOf":
        return any("oneOf" in each for each in inline)
    if any(not isinstance(each, dict) or not each for each in variants):
        return True
    if any(key in each for each in inline for key in (*_UNIONS, "allOf")):
        return True
    if any(isinstance(each.get("type"), list) for each in inline):
        return True
    nulls = [each for each in variants if _allows_null(each, components, 0)]
    texts = [value for each in inline for value in each.get("enum", ()) if isinstance(value, str)]
    return len(nulls) > 1 or len(set(texts)) < len(texts) or _repeats(inline)


def _repeats(variants: list[JsonObject]) -> bool:
    told = [identity(each) for each in variants]
    return len(set(told)) < len(told)


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
        return None in _values(said)
    for keyword in (*_UNIONS, "allOf"):
        if keyword in said:
            each = [_allows_null(part, components, depth + 1) for part in said[keyword]]
            return any(each) if keyword in _UNIONS else all(each)
    return True


# --- the checks of a document


class Checks:
    """The checks of the schemas of one document.

    Attributes:
        schemas: the components that the checks given so far refer to, to the letter.
    """

    def __init__(self, document: Document) -> None:
        self._raw = document.schemas
        self._is_3_0 = str(document.data.get("openapi", "")).startswith("3.0")
        self._letter = _Letters(self._raw, self._is_3_0)
        self._used: set[str] = set()
        # Only a document in normal form has them: ``slice`` keeps no such key.
        self._given = cast("dict[str, JsonObject | bool]", document.data.get(SCHEMAS, {}))

    def without_siblings(self, schema: JsonObject) -> JsonObject:
        """``schema`` without what OpenAPI 3.0 ignores beside a reference."""
        return of_3_0(schema) if self._is_3_0 else schema

    def of(self, raw: Any, place: str, *, part: bool) -> list[JsonObject]:
        """The checks of the schema ``raw`` at ``place``; none if its types say it all."""
        if isinstance(raw, dict) and CHECKS in raw:  # it is in normal form
            told = self._told_all(cast(Any, raw)[CHECKS])
            if told:
                return told
        schema = letter(raw, self._raw, is_3_0=self._is_3_0)
        checks = residual(schema, part=part)
        if is_doubtful(schema, self._letter, part=part) or (not part and self._is_odd(raw)):
            checks.append({WHOLE: place})
        for check in checks:
            self._used.update(_references(check))
        return checks

    def _told_all(self, given: Any) -> list[JsonObject]:
        """The checks that a document in normal form has, without what is malformed."""
        if not KEPT[CHECKS](given):
            return []
        return [told for each in given if (told := self._told(each))]

    def _told(self, check: Any) -> JsonObject:
        said = letter(check, self._raw, is_3_0=False)
        if not isinstance(said, dict):
            return {}
        told = said
        only: Any = check.get(ONLY)
        if isinstance(only, list):
            keywords = cast("list[Any]", only)  # type: ignore[redundant-cast]  # pyright needs it
            told = {ONLY: [each for each in keywords if isinstance(each, str)], **told}
        if self._leads_somewhere(check.get(WHOLE)):
            told[WHOLE] = check[WHOLE]
        return told

    def _leads_somewhere(self, place: Any) -> bool:
        if not isinstance(place, str) or not place.startswith(f"{COMPONENTS}/"):
            return False
        found = pointer.value_at(self._given, pointer.split(place)[_COMPONENT:])
        return isinstance(found, dict | bool)

    def note(self, schema: JsonObject) -> None:
        """Note which components the checks in ``schema``, in normal form, refer to."""
        for here in subschemas.every(schema):
            for check in here.get(CHECKS, ()):
                self._used.update(_references(check))

    def _is_odd(self, raw: Any) -> bool:
        """Whether OpenAPI's own keywords mean something else than the types say."""
        if not isinstance(raw, dict):
            return False
        said = cast(JsonObject, raw)
        return said.get("nullable") is True and (not self._is_3_0 or "$ref" in said)

    @property
    def schemas(self) -> JsonObject:
        """The components that the checks refer to, to the letter."""
        if self._given:
            return dict(self._given)

        def following(name: str) -> Iterator[str]:
            return _references(self._letter[name])

        return {name: self._letter[name] for name in sorted(reachable(self._used, following))}


class _Letters(dict[str, "JsonObject | bool"]):
    """The components to the letter, each when it is first asked for."""

    def __init__(self, raw: JsonObject, is_3_0: bool) -> None:
        super().__init__()
        self._raw = raw
        self._is_3_0 = is_3_0

    def __missing__(self, name: str) -> JsonObject | bool:
        self[name] = said = letter(self._raw[name], self._raw, is_3_0=self._is_3_0)
        return said


def _references(schema: Any) -> Iterator[str]:
    """The components that ``schema`` and the schemas inside it refer to."""
    for here in subschemas.every(cast(JsonObject, schema)) if isinstance(schema, dict) else ():
        if "$ref" in here:
            yield _name(here)
        if WHOLE in here:
            yield pointer.split(here[WHOLE])[_COMPONENT]


_COMPONENT = 2
"""Where the name of the component is in a JSON Pointer into it."""

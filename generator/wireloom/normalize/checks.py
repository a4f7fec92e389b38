"""What the types of a schema cannot say, as schemas that must hold besides.

:func:`residual` has the keywords that no type says. They are judged by default, too. Where the
types may say something else than the document for any other reason, to the letter the document's
own schema is judged: see ``doubtful``.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, cast

from wireloom.model import pointer, subschemas
from wireloom.model.document import CHECKS, ONLY, SCHEMAS, WHOLE, Document, JsonObject
from wireloom.model.references import COMPONENTS, reachable, reference_name
from wireloom.normalize import regex
from wireloom.normalize.doubtful import IN_PLACE, LIMITS, UNIONS, is_doubtful, values_of
from wireloom.normalize.keywords import CHECKED, IMPLY_TYPE, KEPT, is_object, malformed
from wireloom.normalize.letter import letter, of_3_0, without_lost_pattern
from wireloom.normalize.schemas import without

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

_TYPED = ("type", "enum", "const", *IN_PLACE)


def unsaid(schema: JsonObject) -> JsonObject:
    """``schema`` without the keywords that mean something else than its types would say."""
    gone = [key for key in CHECKED if key in schema]
    gone += ["additionalProperties"] if "patternProperties" in schema else []
    return without(schema, *gone) if gone else schema


_NOT_PORTABLE = "a pattern that Python reads in another way than ECMA-262 is dropped"


def faults_of_checks(schema: JsonObject, place: str) -> Iterator[tuple[str, str, str]]:
    """What is left out of the keywords that no type says: code, place and text of each fault."""
    for key, value in schema.items():
        where = pointer.join(place, key)
        if key not in CHECKED:
            continue
        if not CHECKED[key](value):
            yield "malformed-keyword", where, malformed(key)
        for inside in _lost_patterns({key: value}, place):
            yield "pattern-not-portable", inside, _NOT_PORTABLE


def _lost_patterns(schema: JsonObject, place: str) -> Iterator[str]:
    """The places of the patterns that Python cannot match as ECMA-262 does."""
    here = [(schema, place)]
    for said, at in here:  # which grows on the way
        named = said.get("patternProperties")
        for name in cast(JsonObject, named) if is_object(named) else ():
            if not regex.is_portable(name):
                yield pointer.join(at, "patternProperties", name)
        if isinstance(said.get("pattern"), str) and "pattern" not in without_lost_pattern(said):
            yield pointer.join(at, "pattern")
        here += [(child, pointer.join(at, *way)) for way, child in subschemas.children(said)]


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
        limits = {key: rest[key] for key in rest if key in LIMITS}
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


def _is_beyond_types(schema: JsonObject) -> bool:
    """Whether the values are not scalars, or none. A type with no value is a mistake."""
    values = values_of(schema)
    if not values:
        return "type" not in schema
    return any(isinstance(value, list | dict) for value in values)


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
        meets = part and _is_listed(place)
        is_odd = not meets and self._is_odd(raw)
        if checks or is_odd or is_doubtful(schema, self._letter, part=meets):
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


def _is_listed(place: str) -> bool:
    """Whether the schema at ``place`` is in the list of a keyword such as ``allOf``.

    Any other schema inside of a part is one of a member, which may have a type of its own.
    """
    return pointer.split(place)[-2] in ("allOf", *UNIONS)


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
            yield cast(str, reference_name(here["$ref"]))
        if WHOLE in here:
            yield pointer.split(here[WHOLE])[_COMPONENT]


_COMPONENT = 2
"""Where the name of the component is in a JSON Pointer into it."""

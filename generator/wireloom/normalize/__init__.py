"""normalize: a family of schemas in, the same family in one plain form out.

The result is JSON Schema 2020-12 that an off-the-shelf validator judges as the authors meant it, in
a normal form that later steps can rely on. A schema is one of

    {}                                   any value
    {$ref: "#/components/schemas/NAME"}  a component, always present
    {enum: [...]}                        scalars, distinct, at least one, no null
    {type: NAME, ...}                    one type, and only keywords that mean something beside it
    {anyOf: [...]}                       two variants or more; null, where allowed, is the last one
    {allOf: [...], ...}                  a real merge, left to ``parse``

together with annotations (``title``, ``description``, ``default``, ``deprecated``, ``readOnly``,
``writeOnly``). ``oneOf`` is written as ``anyOf``; ``discriminator`` stays beside it, as an
annotation.

Which keywords are kept is a table in ``keywords``; the quirks are a table of rules in ``quirks``.
This module walks the schemas, innermost first, applies both, and notes every change with its JSON
Pointer.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any, cast
from urllib.parse import quote, unquote

from wireloom.model import pointer
from wireloom.model.document import ANSWERS, COMPONENTS, REFERENCE_PREFIX, Document, JsonObject
from wireloom.model.errors import Diagnostic, Location, WireloomError
from wireloom.normalize.keywords import (
    ANNOTATIONS,
    CHOOSES_CODE,
    KEPT,
    LENGTHS,
    OUT_OF_SCOPE,
    SILENT,
    is_object,
)
from wireloom.normalize.quirks import (
    ROUTINE,
    RULES,
    Rule,
    null_form,
    read_null_form,
    split,
    split_types,
    without,
)

__all__ = ["ROUTINE", "Normalized", "normalize", "reference_name", "reference_to"]

OPENAPI = "3.1.0"

_RULED = frozenset(rule.keyword for rule in RULES)
"""Keywords without which no rule has anything to do."""

_IN_FRAGMENT = "/?:@!$&'()*+,;=~"
"""What may stand in the fragment of a URI as it is (RFC 3986, section 3.5), beside letters."""


@dataclass(frozen=True, slots=True)
class Normalized:
    """A document in normal form, and what was changed on the way.

    ``diagnostics`` point into the document that came in, in its order. Those whose code is in
    ``ROUTINE`` only restate what the document says; the rest are departures from plain JSON Schema.
    """

    document: Document
    diagnostics: tuple[Diagnostic, ...]


def normalize(document: Document) -> Normalized:
    """Rewrite the named schemas of ``document`` in normal form.

    Args:
        document: a family as ``slice`` gives it. It is not changed.

    Returns:
        a new document (``openapi: 3.1.0`` with ``info`` and ``components.schemas``) and one
        diagnostic for every place where a rule applied or a keyword was dropped.

    Raises:
        WireloomError: the schemas are nested deeper than can be followed.
    """
    walk = _Walk(frozenset(document.schemas))
    schemas: JsonObject = {}
    for name, schema in document.schemas.items():
        place = pointer.join(COMPONENTS, name)
        try:
            schemas[name] = walk.schema(schema, place)
        except RecursionError:
            raise _too_deep(document.source, place) from None
    walk.cut_circles(schemas)
    data: JsonObject = {"openapi": OPENAPI, "info": _info(document)}
    if ANSWERS in document.data:
        data[ANSWERS] = document.data[ANSWERS]
    data["components"] = {"schemas": schemas}
    return Normalized(Document(data, document.source), tuple(walk.diagnostics))


@cache  # the same few are asked for over and over
def reference_to(name: str) -> str:
    """The ``$ref`` that points to the component ``name``: the reverse of :func:`reference_name`."""
    return REFERENCE_PREFIX + quote(pointer.escape(name), _IN_FRAGMENT, errors="surrogatepass")


@cache
def reference_name(reference: str) -> str | None:
    """The component that a ``$ref`` points to, or None where it points elsewhere.

    ``reference`` is a URI reference whose fragment is a JSON Pointer (RFC 6901, section 6), so that
    both percent-encoding and ``~0``/``~1`` are undone.
    """
    if not reference.startswith(REFERENCE_PREFIX):
        return None
    name = unquote(reference.removeprefix(REFERENCE_PREFIX), errors="surrogatepass")
    return pointer.unescape(name)


def _too_deep(source: str, place: str) -> WireloomError:
    return WireloomError(
        "the schema is nested too deeply",
        where=Location(source, pointer=place),
        todo="give the inner schemas names of their own and refer to them",
    )


def _info(document: Document) -> JsonObject:
    info = document.data.get("info")
    given = cast(JsonObject, info) if is_object(info) else {}
    words = {key: given.get(key) for key in ("title", "version")}
    return {key: word if isinstance(word, str) else "" for key, word in words.items()}


class _Walk:
    """One walk over the schemas, innermost first."""

    def __init__(self, names: frozenset[str]) -> None:
        self._names = names
        self.diagnostics: list[Diagnostic] = []

    def schema(self, schema: Any, place: str, *, part: bool = False) -> JsonObject:
        """The normal form of the schema at ``place``.

        ``part`` says that it is inside a part of ``allOf``, or a variant beside properties, where
        something else may give the type that its keywords belong to.
        """
        if schema is True:
            return {}
        if schema is False:
            self._note("unsupported-keyword", place, "the schema false is read as any value")
            return {}
        if not is_object(schema):
            self._note("malformed-schema", place, "not a schema: read as any value")
            return {}
        return self._plain(self._keywords(cast(JsonObject, schema), place), place, part)

    def _plain(self, schema: JsonObject, place: str, part: bool) -> JsonObject:
        if isinstance(schema.get("type"), list):
            return self._several_types(schema, place, part)
        halves = split(schema)
        if halves is None:
            return self._apply_rules(self._inner(schema, place, part), place, part)
        if halves[1].keys() == {"type"}:
            self._note("reference-siblings", place, "the type beside a reference is dropped")
            return self._plain(without(schema, "type"), place, part)
        self._note("reference-siblings", place, "what stands side by side is written as allOf")
        whole = without(schema, *halves[0], *halves[1])
        whole["allOf"] = [self._plain(half, place, part=True) for half in halves]
        return self._apply_rules(whole, place, part)

    def _several_types(self, schema: JsonObject, place: str, part: bool) -> JsonObject:
        self._note("type-list", place, "several types are written as variants")
        outer, variants = split_types(schema)
        if len(variants) < 2:  # noqa: PLR2004 - a union has two variants or more
            return self._plain({**outer, **(variants or [{}])[0]}, place, part)
        outer["anyOf"] = [self._plain(variant, place, part) for variant in variants]
        return self._apply_rules(outer, place, part)

    def _note(self, code: str, place: str, message: str) -> None:
        self.diagnostics.append(Diagnostic(code, place, message))

    def _apply_rules(self, schema: JsonObject, place: str, part: bool) -> JsonObject:
        if _RULED.isdisjoint(schema):
            return null_form(schema)
        schema = read_null_form(schema)
        before: JsonObject | None = None
        while schema is not before:  # what a rule wrote may be a case for one before it
            before = schema
            case = _next_case(schema, 0, part)
            while case is not None:
                number, schema = case
                self._note(RULES[number].code, place, RULES[number].message)
                case = _next_case(schema, number + 1, part)
        return null_form(schema)

    # The keywords of one schema

    def _keywords(self, schema: JsonObject, place: str) -> JsonObject:
        kept: JsonObject = {}
        for key, value in schema.items():
            check = KEPT.get(key)
            if check is None:
                self._note_dropped(key, pointer.join(place, key))
            elif check(value):
                kept[key] = value
            else:
                self._repair(kept, key, value, pointer.join(place, key))
        return self._standard_words(kept, place)

    def _note_dropped(self, key: str, place: str) -> None:
        if key in SILENT:
            return
        if key.startswith("x-") or key in CHOOSES_CODE:
            self._note("vendor-extension", place, "a vendor's keyword is dropped")
        elif key in OUT_OF_SCOPE:
            self._note("unsupported-keyword", place, f"{key} is not supported and is dropped")
        else:
            self._note("unknown-keyword", place, "not a keyword of JSON Schema: dropped")

    def _repair(self, kept: JsonObject, key: str, value: Any, place: str) -> None:
        """Keep what makes sense of a malformed keyword: the names in ``required``, known types."""
        sane = _sane_items(key, value)
        if sane:
            kept[key] = sane
        self._note("malformed-keyword", place, f"{key} has a malformed value, which is dropped")

    def _standard_words(self, schema: JsonObject, place: str) -> JsonObject:
        """The words whose meaning needs more than their own value."""
        if schema.get("nullable") is False:
            del schema["nullable"]
        if "nullable" in schema:
            self._note("nullable", place, "nullable is written as a variant null")
        for key in LENGTHS:
            if key in schema:
                schema[key] = int(schema[key])
        if "required" in schema:
            schema["required"] = list(dict.fromkeys(schema["required"]))
        if "$ref" in schema:
            self._reference(schema, place)
        if "discriminator" in schema:
            self._discriminator(schema, pointer.join(place, "discriminator"))
        return schema

    def _reference(self, schema: JsonObject, place: str) -> None:
        name = reference_name(schema["$ref"])
        if name is not None and name in self._names:
            schema["$ref"] = reference_to(name)
            return
        del schema["$ref"]
        place = pointer.join(place, "$ref")
        self._note("unresolved-reference", place, "points to no schema of the family: dropped")

    def _discriminator(self, schema: JsonObject, place: str) -> None:
        given = cast(JsonObject, schema.pop("discriminator"))
        name, mapping = given.get("propertyName"), given.get("mapping", {})
        if not isinstance(name, str) or not is_object(mapping):
            self._note("malformed-keyword", place, "not a discriminator: dropped")
            return
        pairs = {value: self._target(target) for value, target in mapping.items()}
        known = {value: target for value, target in pairs.items() if target is not None}
        if len(known) < len(pairs):
            self._note(
                "unresolved-reference", place, "the mapping points to no schema of the family"
            )
        schema["discriminator"] = {"propertyName": name, **({"mapping": known} if known else {})}

    def _target(self, target: Any) -> str | None:
        """A mapping's value is a reference, or a component's bare name (OpenAPI 3.1, 4.8.25)."""
        if not isinstance(target, str):
            return None
        name = reference_name(target)
        name = target if name is None else name
        return reference_to(name) if name in self._names else None

    # The schemas inside

    def _inner(self, schema: JsonObject, place: str, part: bool) -> JsonObject:
        inner = dict(schema)
        if "properties" in schema:
            inside = pointer.join(place, "properties")
            inner["properties"] = {
                name: self.schema(each, pointer.join(inside, name), part=part)
                for name, each in schema["properties"].items()
            }
        if "items" in schema:
            inner["items"] = self.schema(schema["items"], pointer.join(place, "items"), part=part)
        if "additionalProperties" in schema:
            self._additional(inner, pointer.join(place, "additionalProperties"))
        for keyword in ("oneOf", "anyOf", "allOf"):
            if keyword in schema:
                together = part or keyword == "allOf" or "properties" in schema
                inside = pointer.join(place, keyword)
                inner[keyword] = [
                    self.schema(each, pointer.join(inside, index), part=together)
                    for index, each in enumerate(schema[keyword])
                ]
        if any(_says_only_nullable(part) for part in schema.get("allOf", ())):
            inner["nullable"] = True
        return inner

    def _additional(self, schema: JsonObject, place: str) -> None:
        """``additionalProperties`` is false, or a schema that says something, or absent."""
        given = schema["additionalProperties"]
        if given is not False:
            schema["additionalProperties"] = self.schema(given, place)
        if schema["additionalProperties"] == {}:
            del schema["additionalProperties"]
            schema.setdefault("type", "object")

    # Circles

    def cut_circles(self, schemas: JsonObject) -> None:
        """Rewrite in place, as any value, each component that is defined by nothing but itself."""
        for name in _circular(schemas):
            place = pointer.join(COMPONENTS, name)
            self._note("circular-definition", place, "defined by itself: read as any value")
            kept = {key: each for key, each in schemas[name].items() if key in ANNOTATIONS}
            schemas[name] = kept


def _next_case(schema: JsonObject, start: int, part: bool) -> tuple[int, JsonObject] | None:
    """The first rule that ``schema`` is a case for, from rule ``start`` on, and what it writes."""
    for number, rule in _concerned(tuple(schema)):
        if number >= start and not (part and rule.code == "foreign-keyword"):
            rewritten = rule.rewrite(schema)
            if rewritten is not None:
                return number, rewritten
    return None


@cache  # schemas have many things to say, and few sets of words to say them in
def _concerned(keywords: tuple[str, ...]) -> list[tuple[int, Rule]]:
    """The rules that have something to do with some of ``keywords``, each with its number."""
    return [(number, rule) for number, rule in enumerate(RULES) if rule.keyword in keywords]


def _sane_items(key: str, value: Any) -> list[Any]:
    if key not in ("required", "type") or not isinstance(value, list):
        return []
    items: Iterable[Any] = iter(cast(Any, value))
    return [each for each in items if KEPT[key]([each])]


def _says_only_nullable(part: Any) -> bool:
    """``allOf: [{$ref: ...}, {nullable: true}]`` is a common way to write a nullable reference."""
    if not is_object(part) or part.get("nullable") is not True:
        return False
    return set(cast(JsonObject, part)) <= ANNOTATIONS | {"nullable"}


def _circular(schemas: JsonObject) -> Iterator[str]:
    """The components at which a chain of aliases, variants and parts comes back to itself.

    Circles through properties, items or values are ordinary recursion and stay.
    """
    done: set[str] = set()
    for start in schemas:
        path: list[str] = []
        stack: list[tuple[str, Iterator[str]]] = []
        current: str | None = start if start not in done else None
        while current is not None or stack:
            if current is not None:
                path.append(current)
                stack.append((current, iter(tuple(_direct(schemas[current])))))
            name, following = stack[-1]
            current = None
            for target in following:
                if target in path:
                    yield name
                    break
                if target not in done:
                    current = target
                    break
            else:
                done.add(name)
                path.pop()
                stack.pop()


def _direct(schema: JsonObject) -> Iterator[str]:
    """The components that a schema is itself an instance of, or may be."""
    if "$ref" in schema:
        yield cast(str, reference_name(schema["$ref"]))
    for keyword in ("anyOf", "allOf"):
        for part in schema.get(keyword, ()):
            yield from _direct(part)

"""The walk of ``normalize`` over the schemas of a family, innermost first.

Which keywords are kept is a table in ``keywords``; the quirks are a table in ``rules``. The walk
applies both, and reports every change with its JSON Pointer.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, cast

from wireloom.model import pointer
from wireloom.model.document import ANSWERS, CHECKS, EVENTS, SCHEMAS, WHOLE, Document, JsonObject
from wireloom.model.errors import Diagnostic, Location, WireloomError
from wireloom.model.references import COMPONENTS, reference_name, reference_to
from wireloom.normalize.checks import Checks, faults_of_checks, unsaid
from wireloom.normalize.circles import circular_components, listed_components
from wireloom.normalize.forms import (
    null_form,
    nullable_as_a_whole,
    read_null_form,
    split,
    split_types,
)
from wireloom.normalize.intersect import Intersection
from wireloom.normalize.keywords import (
    ANNOTATIONS,
    CHOOSES_CODE,
    KEPT,
    LENGTHS,
    OUT_OF_SCOPE,
    SILENT,
    is_object,
    malformed,
)
from wireloom.normalize.rules import RULES, next_rewrite
from wireloom.normalize.runaway import can_run_away
from wireloom.normalize.schemas import body, without

_UNION = frozenset({"anyOf", "oneOf", "discriminator", "nullable"})
"""The keywords of a union that nothing is merged with."""

OPENAPI = "3.1.0"

_RULED = frozenset(rule.keyword for rule in RULES)
"""Keywords without which no rule has anything to do."""


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
    walk = _Walk(document)
    schemas: JsonObject = {}
    for name, schema in document.schemas.items():
        place = pointer.join(COMPONENTS, name)
        try:
            schemas[name] = walk.schema(schema, place)
        except RecursionError:
            raise _too_deep(document.source, place) from None
    walk.cut_circles(schemas)
    schemas = walk.intersect(schemas, document.source)
    data: JsonObject = {"openapi": OPENAPI, "info": _info(document)}
    data.update({key: document.data[key] for key in (ANSWERS, EVENTS) if document.data.get(key)})
    if walk.schemas_of_checks:
        data[SCHEMAS] = walk.schemas_of_checks
    data["components"] = {"schemas": schemas}
    return Normalized(Document(data, document.source), tuple(walk.diagnostics))


def _too_deep(source: str, place: str) -> WireloomError:
    return WireloomError(
        "the schema is nested too deeply",
        where=Location(source, pointer=place),
        todo="give the inner schemas names of their own and refer to them",
    )


def _info(document: Document) -> JsonObject:
    info = document.data.get("info")
    given = cast(JsonObject, info) if is_object(info) else {}
    texts = {key: given.get(key) for key in ("title", "version")}
    return {key: text if isinstance(text, str) else "" for key, text in texts.items()}


class _Walk:
    """One walk over the schemas, innermost first."""

    def __init__(self, document: Document) -> None:
        self._schemas = document.schemas
        self._names = frozenset(document.schemas)
        self._checks = Checks(document)
        self.diagnostics: list[Diagnostic] = []

    def schema(self, schema: Any, place: str, *, part: bool = False) -> JsonObject:
        """The normal form of the schema at ``place``.

        ``part`` is true inside a part of ``allOf`` or of a variant beside properties: another
        schema may have the type that the keywords belong to.
        """
        if schema is not False and not is_object(schema):
            if schema is not True:
                self._note("malformed-schema", place, "this is not a schema: replaced by any value")
            return {}
        checks = self._checks.of(schema, place, part=part)
        if schema is False:
            return {CHECKS: checks}
        said = self._checks.without_siblings(cast(JsonObject, schema))
        for code, where, message in faults_of_checks(said, place):
            self._note(code, where, message)
        said = without(unsaid(said), CHECKS)
        plain = self._plain(self._keywords(said, place), place, part)
        return {**plain, CHECKS: checks} if checks else plain

    @property
    def schemas_of_checks(self) -> JsonObject:
        """The components that checks refer to, to the letter."""
        return self._checks.schemas

    def _plain(self, schema: JsonObject, place: str, part: bool) -> JsonObject:
        if isinstance(schema.get("type"), list):
            return self._several_types(schema, place, part)
        halves = split(schema)
        if halves is None:
            return self._apply_rules(self._inner(schema, place, part), place, part)
        self._note(
            "reference-siblings",
            place,
            "keywords beside each other are written as allOf",
        )
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
        while schema is not before:  # a rule may apply to what a later one wrote
            before = schema
            found = next_rewrite(schema, 0, part)
            while found is not None:
                number, schema = found
                self._note(RULES[number].code, place, RULES[number].message)
                found = next_rewrite(schema, number + 1, part)
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
        return self._standard_keywords(kept, place)

    def _note_dropped(self, key: str, place: str) -> None:
        if key in SILENT:
            return
        if key.startswith("x-") or key in CHOOSES_CODE:
            self._note("vendor-extension", place, "a vendor extension is dropped")
        elif key in OUT_OF_SCOPE:
            self._note("unsupported-keyword", place, f"{key} is not supported and is dropped")
        else:
            self._note("unknown-keyword", place, "this is not a keyword of JSON Schema: dropped")

    def _repair(self, kept: JsonObject, key: str, value: Any, place: str) -> None:
        """Keep the valid items of a malformed ``required`` or ``type``."""
        valid = _valid_items(key, value)
        if valid:
            kept[key] = valid
        if key == "type":
            self._note("unknown-type", place, f"there is no type {json.dumps(value)}: dropped")
        else:
            self._note("malformed-keyword", place, malformed(key))

    def _standard_keywords(self, schema: JsonObject, place: str) -> JsonObject:
        """The keywords whose meaning depends on more than their own value."""
        if schema.get("nullable") is False:
            del schema["nullable"]
        if "nullable" in schema:
            self._note("nullable", place, "nullable is written as a variant null")
        for key in LENGTHS:
            if key in schema:
                schema[key] = int(schema[key])
        if "pattern" in schema and can_run_away(schema["pattern"]):
            self._note(
                "slow-pattern",
                pointer.join(place, "pattern"),
                "a pattern that can take very long for some texts is matched in linear time",
            )
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
        reference = schema.pop("$ref")
        self._note(
            "broken-reference",
            pointer.join(place, "$ref"),
            f"the reference {reference!r} leads to nothing: dropped",
        )

    def _discriminator(self, schema: JsonObject, place: str) -> None:
        given = cast(JsonObject, schema.pop("discriminator"))
        name, mapping = given.get("propertyName"), given.get("mapping", {})
        if not isinstance(name, str) or not is_object(mapping):
            self._note("malformed-keyword", place, "this is not a discriminator: dropped")
            return
        known = self._known(mapping, schema, place)
        default = {key: given[key] for key in ("defaultMapping",) if key in given}
        schema["discriminator"] = {
            "propertyName": name,
            **({"mapping": known} if known else {}),
            **self._known(default, schema, place),
        }

    def _known(self, mapping: JsonObject, schema: JsonObject, place: str) -> dict[str, str]:
        """The part of ``mapping`` that leads to variants of ``schema``, or to any schema."""
        pairs = {value: self._target(target) for value, target in mapping.items()}
        known = {value: target for value, target in pairs.items() if target is not None}
        if len(known) < len(pairs):
            self._note(
                "unresolved-reference", place, "the mapping points to no schema of the family"
            )
        return self._listed(known, schema, place)

    def _listed(self, mapping: dict[str, str], schema: JsonObject, place: str) -> dict[str, str]:
        """The part of ``mapping`` that leads to variants of ``schema``, if it is a union."""
        if "oneOf" not in schema and "anyOf" not in schema:
            return mapping
        variants = listed_components(schema, self._schemas)
        listed = {
            value: target for value, target in mapping.items() if reference_name(target) in variants
        }
        if len(listed) < len(mapping):
            self._note(
                "unlisted-variant",
                place,
                "the mapping names a schema that is no variant: no valid value is of it",
            )
        return listed

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
        if "prefixItems" in schema:
            self._prefix_items(inner, place, part)
        if "items" in inner and not (inner["items"] is False and "prefixItems" in inner):
            inner["items"] = self.schema(inner["items"], pointer.join(place, "items"), part=part)
        if "additionalProperties" in schema:
            self._additional(inner, pointer.join(place, "additionalProperties"))
        for keyword in ("oneOf", "anyOf", "allOf"):
            if keyword in schema:
                together = part or keyword == "allOf" or bool(body(schema).keys() - _UNION)
                inside = pointer.join(place, keyword)
                inner[keyword] = [
                    self.schema(each, pointer.join(inside, index), part=together)
                    for index, each in enumerate(schema[keyword])
                ]
        return nullable_as_a_whole(schema, inner)

    def _prefix_items(self, schema: JsonObject, place: str, part: bool) -> None:
        """``prefixItems`` has a schema for one position or more, or is absent."""
        inside = pointer.join(place, "prefixItems")
        schema["prefixItems"] = [
            self.schema(each, pointer.join(inside, index), part=part)
            for index, each in enumerate(schema["prefixItems"])
        ]
        if not schema["prefixItems"]:
            del schema["prefixItems"]
            schema.setdefault("type", "array")

    def _additional(self, schema: JsonObject, place: str) -> None:
        """``additionalProperties`` is false, or a schema that restricts something, or absent."""
        given = schema["additionalProperties"]
        if given is not False:
            schema["additionalProperties"] = self.schema(given, place)
        if schema["additionalProperties"] == {}:
            del schema["additionalProperties"]
            schema.setdefault("type", "object")

    # Circular definitions

    def cut_circles(self, schemas: JsonObject) -> None:
        """Rewrite in place, as any value, each component that is defined by nothing but itself.

        What else the document says of it is judged to the letter.
        """
        for name in circular_components(schemas):
            place = pointer.join(COMPONENTS, name)
            self._note(
                "circular-definition",
                place,
                "defined by itself: replaced by any value",
            )
            kept = {key: each for key, each in schemas[name].items() if key in ANNOTATIONS}
            schemas[name] = {**kept, CHECKS: [{WHOLE: place}]}

    # Schemas that hold together

    def intersect(self, schemas: JsonObject, source: str) -> JsonObject:
        """The components without ``allOf``."""
        intersection = Intersection(schemas)
        plain: JsonObject = {}
        for name in schemas:
            try:
                plain[name] = intersection.component(name)
            except RecursionError:
                raise _too_deep(source, pointer.join(COMPONENTS, name)) from None
            self._checks.note(plain[name])
        self.diagnostics += intersection.diagnostics
        return plain


def _valid_items(key: str, value: Any) -> list[Any]:
    if key not in ("required", "type") or not isinstance(value, list):
        return []
    items: Iterable[Any] = iter(cast(Any, value))
    return [each for each in items if KEPT[key]([each])]

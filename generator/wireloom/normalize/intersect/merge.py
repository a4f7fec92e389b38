"""The walk over the components that writes each merge as one plain schema."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple, cast

from wireloom.model import pointer
from wireloom.model.document import CHECKS, COMPONENT, JsonObject
from wireloom.model.errors import Diagnostic
from wireloom.model.references import COMPONENTS
from wireloom.normalize.intersect.components import Components, is_merge, reference, target
from wireloom.normalize.intersect.keywords import ImpossibleError, all_of, implies, with_checks
from wireloom.normalize.limits import foreign_keyword
from wireloom.normalize.schemas import (
    NULL,
    about,
    annotations_of,
    body,
    first_of_each,
    identity,
    variants_of,
    without,
)
from wireloom.normalize.unions import several_enums

MAX_VARIANTS = 64
"""The most variants that unions are multiplied to; unions that would give more become checks."""

MAX_MERGES = 1_000
"""The most merges in one component: a few schemas that extend each other can need millions."""

MAX_DEPTH = 25
"""How deep merges are written inside of merges."""


class Option(NamedTuple):
    """One way in which a value can be valid: all the ``schemas`` hold, none of which is a union.

    ``about`` are the annotations of the variant that it comes from.
    """

    schemas: tuple[JsonObject, ...]
    about: JsonObject


class Intersection:
    """Writes the schemas of a document without ``allOf``.

    Args:
        schemas: the components in normal form, with ``allOf``; they are not changed.

    Attributes:
        diagnostics: what was found on the way.
    """

    def __init__(self, schemas: JsonObject) -> None:
        self._components = Components(schemas)
        self._known: dict[str, tuple[JsonObject | None, int]] = {}
        self._open: list[str] = []
        self._place = ""
        self._merges = 0
        self.diagnostics: list[Diagnostic] = []

    def component(self, name: str) -> JsonObject:
        """The component ``name`` without merges."""
        self._place = pointer.join(COMPONENTS, name)
        self._known.clear()  # so that no component depends on the order of the others
        self._merges = 0
        return self._plain(self._components.schemas[name])

    def _plain(self, schema: JsonObject) -> JsonObject:
        """``schema`` without merges, at the top and inside."""
        if is_merge(schema):
            return {**self._at_one_place([schema]), **about(schema)}
        if foreign_keyword(schema) is not None:  # inside a part of ``allOf``
            found = self._folded([body(schema)])
            found = self._contradiction([body(schema)]) if found is None else found
            return {**found, **annotations_of(schema)}
        changed = _with_inside(schema, self._plain)
        if changed is schema or "anyOf" not in schema:
            return changed
        return {**cast(JsonObject, union(changed["anyOf"], changed)), **annotations_of(schema)}

    def _at_one_place(self, schemas: list[JsonObject]) -> JsonObject:
        """The schema of a place where all ``schemas`` hold."""
        found = self._all(schemas)
        return self._contradiction(schemas) if found is None else found

    def _inside(self, schemas: list[JsonObject]) -> JsonObject | None:
        """The same, with what the schemas say about the place; None where no value is valid."""
        told: JsonObject = {}
        for schema in schemas:
            told.update(about(schema))
        telling = [schema for schema in schemas if body(schema)] or [{}]
        found = self._plain(telling[0]) if len(telling) == 1 else self._all(telling)
        return None if found is None else {**found, **told}

    def _all(self, schemas: Iterable[JsonObject]) -> JsonObject | None:
        """The intersection of ``schemas``, or None where no value is valid."""
        parts = first_of_each([*self._components.parts(schemas)])
        checks = [check for part in parts if part.keys() == {CHECKS} for check in part[CHECKS]]
        parts = [part for part in parts if part.keys() != {CHECKS}] or [{}]
        found = self._plain(parts[0]) if len(parts) == 1 else self._once(parts, self._intersect)
        return None if found is None else with_checks(found, checks)

    def _once(
        self, parts: list[JsonObject], find: Callable[[list[JsonObject]], JsonObject | None]
    ) -> JsonObject | None:
        """What ``find`` finds for ``parts``, looked for once in each component."""
        key = identity(parts)
        if key in self._known:
            found, merges = self._known[key]
            self._merges += merges  # it is written out once more
            return found if self._merges <= MAX_MERGES else find(parts)
        before = self._merges
        self._merges += 1
        found = find(parts)
        self._known[key] = found, self._merges - before
        return found

    # Unions

    def _intersect(self, parts: list[JsonObject]) -> JsonObject | None:
        unions = [part for part in parts if self._is_union(part)]
        others = [part for part in parts if not self._is_union(part)]
        if not unions:
            return self._without_unions(others)
        conditions = [part for part in unions if _is_condition(part)]
        if conditions and others:
            found = self._intersect([part for part in parts if part not in conditions])
            return None if found is None else with_checks(found, conditions)
        return self._multiplied(unions, others)

    def _multiplied(self, unions: list[JsonObject], others: list[JsonObject]) -> JsonObject | None:
        """The union of what each combination of variants comes to."""
        options = [Option(tuple(others), {})]
        for each in unions:
            options = self._combined(options, self._options(each))
            if len(options) > MAX_VARIANTS:
                return self._too_many(unions, others)
        found = [(self._without_unions(each.schemas), each.about) for each in options]
        variants = [{**schema, **about} for schema, about in found if schema is not None]
        for each in unions:
            if self._same(variants, each):
                return self._plain(each)
        return union(variants, self._discriminator(unions))

    def _combined(self, options: list[Option], more: list[Option]) -> list[Option]:
        pairs = ((left, right) for left in options for right in more)
        combined = (
            Option((*left.schemas, *right.schemas), {**left.about, **right.about})
            for left, right in pairs
        )
        return [each for each in combined if self._without_unions(each.schemas) is not None]

    def _options(self, part: JsonObject) -> list[Option]:
        """The ways in which a value can be valid under ``part``."""
        if "$ref" in part and not self._is_union(part):
            return [Option((part,), {})]
        if "$ref" in part:
            return self._options_of_all(self._components.resolved([part]))
        if "anyOf" not in part:
            return [Option((part,), {})]
        options: list[Option] = []
        for variant in cast("list[JsonObject]", part["anyOf"]):
            told = about(variant)
            parts = first_of_each([*self._components.parts([variant])])
            if len(parts) == 1 and "$ref" in parts[0]:
                told = {**told, COMPONENT: target(parts[0])}
            options += [
                Option(each.schemas, {**each.about, **told}) for each in self._options_of_all(parts)
            ]
        return options

    def _options_of_all(self, parts: Iterable[JsonObject]) -> list[Option]:
        options = [Option((), {})]
        for part in parts:
            options = self._combined(options, self._options(part))
        return options

    def _same(self, variants: list[JsonObject], part: JsonObject) -> bool:
        """Whether ``variants`` are those of ``part`` alone."""
        alone = [self._without_unions(each.schemas) for each in self._options(part)]
        return [body(each) for each in variants] == alone

    def _discriminator(self, unions: list[JsonObject]) -> JsonObject:
        """The discriminator of the last of ``unions`` that has one."""
        parts = self._components.resolved(unions)
        told = [part["discriminator"] for part in parts if "discriminator" in part]
        return {"discriminator": told[-1]} if told else {}

    def _too_many(self, unions: list[JsonObject], others: list[JsonObject]) -> JsonObject | None:
        """The schemas beside the unions, or else the first union; the rest becomes checks."""
        kept, checks = (others, unions) if others else (unions[:1], unions[1:])
        found = self._without_unions(kept) if others else self._plain(kept[0])
        return None if found is None else with_checks(found, checks)

    def _is_union(self, part: JsonObject) -> bool:
        return "anyOf" in part or ("$ref" in part and self._components.is_union(target(part)))

    # References and objects

    def _without_unions(self, schemas: Sequence[JsonObject]) -> JsonObject | None:
        """The intersection of schemas none of which is a union, or None."""
        return self._once(list(schemas), lambda parts: self._reduced(self._needed(parts)))

    def _needed(self, schemas: list[JsonObject]) -> list[JsonObject]:
        """``schemas`` without those that follow from a component among them."""
        parts = first_of_each(schemas)
        names = {target(part) for part in parts if "$ref" in part}
        return [part for part in parts if not any(self._follows(part, name) for name in names)]

    def _follows(self, part: JsonObject, name: str) -> bool:
        """Whether ``part`` holds wherever the component ``name`` holds."""
        components = self._components
        if "$ref" in part:
            return components.final(target(part)) in components.bases(name)
        return any(implies(each, part) for each in components.resolved([reference(name)]))

    def _reduced(self, parts: list[JsonObject]) -> JsonObject | None:
        checks = [check for part in parts if part.keys() == {CHECKS} for check in part[CHECKS]]
        parts = [part for part in parts if part.keys() != {CHECKS}]
        if len(parts) == 1 and "$ref" in parts[0]:
            return with_checks(parts[0], checks)
        key = identity(parts)
        if key in self._open or len(self._open) > MAX_DEPTH or self._merges > MAX_MERGES:
            found: JsonObject | None = self._not_merged(parts)
        else:
            self._open.append(key)
            found = self._folded(parts)
            self._open.pop()
        return None if found is None else with_checks(found, checks)

    def _folded(self, parts: list[JsonObject], *, lenient: bool = False) -> JsonObject | None:
        schemas = first_of_each([*self._components.resolved(parts)])
        try:
            return _told(all_of(schemas, self._inside, lenient=lenient))
        except ImpossibleError:
            return None

    def _not_merged(self, parts: list[JsonObject]) -> JsonObject:
        """One of the components, or any value, and the rest as checks.

        So ends what would have no end: a merge inside of the same merge, and the like.
        """
        anything: JsonObject = {}
        kept = next((part for part in parts if "$ref" in part), anything)
        return with_checks(kept, [part for part in parts if part is not kept])

    def _contradiction(self, schemas: list[JsonObject]) -> JsonObject:
        """No value is valid: the last schema that says more than a type decides."""
        self.diagnostics.append(
            Diagnostic("contradiction", self._place, "no value is valid under all the schemas here")
        )
        parts = [*self._components.parts(schemas)]
        telling = [part for part in parts if part.keys() != {"type"}] or parts
        lenient = None if any(map(self._is_union, parts)) else self._folded(parts, lenient=True)
        checks = [check for part in parts for check in part.get(CHECKS, [part])]
        kept = foreign_keyword(telling[-1]) or telling[-1]  # the checks have what is left out
        return with_checks(lenient or self._plain(kept), checks)


def _told(schema: JsonObject) -> JsonObject:
    """``schema``; without a type, what it says becomes a check."""
    if "type" in schema or "enum" in schema:
        return schema
    limits = without(schema, CHECKS, "format")  # a format is an annotation
    return with_checks({}, [*schema.get(CHECKS, ()), *([limits] if limits else [])])


def _is_condition(union: JsonObject) -> bool:
    """Whether the variants of ``union`` say nothing but which keys an object must have."""
    variants = cast("list[JsonObject]", union.get("anyOf", []))
    return bool(variants) and all(body(each).keys() <= _ABOUT_KEYS for each in variants)


_ABOUT_KEYS = frozenset({"required", "minProperties", "maxProperties", CHECKS})


def union(variants: list[JsonObject], beside: JsonObject) -> JsonObject | None:
    """The union of ``variants`` in normal form, with the discriminator and checks ``beside`` it."""
    flat = [each for variant in variants for each in _flat(variant)]
    flat = first_of_each([without(each, COMPONENT) if "$ref" in each else each for each in flat])
    rest = [each for each in flat if body(each) != NULL]
    nulls = [NULL] if len(rest) < len(flat) else []
    if not rest or {} in map(body, rest):
        return {} if rest else NULL if nulls else None
    merged = variants_of(several_enums({"anyOf": rest}) or {"anyOf": rest})
    if len(merged) + len(nulls) == 1:
        return with_checks(without(merged[0], COMPONENT), beside.get(CHECKS, []))
    kept = ("discriminator", CHECKS) if len(merged) > 1 else (CHECKS,)
    return {"anyOf": [*merged, *nulls], **{key: beside[key] for key in kept if key in beside}}


def _flat(variant: JsonObject) -> list[JsonObject]:
    """``variant``, or its own variants if it is a union and nothing else."""
    return (
        variants_of(variant)
        if body(variant).keys() <= {"anyOf", "discriminator"} and "anyOf" in variant
        else [variant]
    )


def _with_inside(schema: JsonObject, change: Callable[[JsonObject], JsonObject]) -> JsonObject:
    """``schema`` with each schema directly inside of it changed; itself if nothing is."""
    changed: JsonObject = {}
    for key in ("items", "additionalProperties"):
        if isinstance(schema.get(key), dict):
            changed[key] = change(schema[key])
    if "properties" in schema:
        given: JsonObject = schema["properties"]
        changed["properties"] = {name: change(each) for name, each in given.items()}
    if "anyOf" in schema:
        changed["anyOf"] = [change(each) for each in schema["anyOf"]]
    return {**schema, **changed} if any(schema[key] != changed[key] for key in changed) else schema

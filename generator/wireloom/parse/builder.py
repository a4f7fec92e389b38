"""The builder of the IR: makes the types of a family from the schemas and the parser's models."""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

from wireloom.model.document import CHECKS, OBSERVED, ONE_OF, Document, JsonObject
from wireloom.model.errors import Location, WireloomError
from wireloom.model.ir import (
    AnyType,
    ArrayType,
    Component,
    Field,
    MapType,
    NullableType,
    ObjectType,
    Place,
    Reference,
    Type,
    UnionType,
    Variant,
)
from wireloom.model.references import reference_name
from wireloom.normalize.schemas import NULL, body, identity, without
from wireloom.parse import facts
from wireloom.parse.dcg import ANY, Models, ParsedType, Property
from wireloom.parse.facts import Schemas
from wireloom.parse.memory import is_merge
from wireloom.parse.sources import Sources, is_for_parser
from wireloom.parse.variants import variant_places

MAX_MERGES = 20_000
"""The maximum number of merges: a few schemas that extend each other can need millions."""


class Builder:
    """Builds the types of one family from its schemas and the parser's models.

    Methods raise WireloomError if the schemas extend each other too often.
    """

    def __init__(self, document: Document, models: Models) -> None:
        self._source = document.source
        self._sources = Sources(document.schemas, models)
        self._open: list[str] = []
        self._merges = 0

    def component(self, name: str) -> Component:
        """The component ``name``."""
        schema = cast(JsonObject, self._sources.schemas[name])
        path = self._sources.models.components[name]
        model = self._sources.models.by_path.get(path)
        parsed = model.alias if model is not None else ANY
        return Component(
            name=name,
            type=self._type((schema,), parsed or ParsedType("model", target=path), Place(name)),
            description=schema.get("description", ""),
            title=schema.get("title", ""),
            deprecated=schema.get("deprecated", False),
        )

    def _type(self, schemas: Schemas, parsed: ParsedType, place: Place) -> Type:
        checks = facts.checks(schemas)
        if checks is None:
            return self._unchecked(schemas, parsed, place)
        inner = self._unchecked([without(each, CHECKS) for each in schemas], parsed, place)
        return facts.checked(inner, checks)

    def _unchecked(self, schemas: Schemas, parsed: ParsedType, place: Place) -> Type:
        if not is_for_parser(schemas):
            return self._plain(schemas[0], parsed, place)
        return self._merge_once(schemas, parsed, place)

    def _merge_once(self, schemas: Schemas, parsed: ParsedType, place: Place) -> Type:
        """A merge, which copies the fields of the components that it extends.

        If one of these components contains the same merge, the recursion would not end: then the
        inner merge becomes a reference to the component that it extends.
        """
        key = "".join(map(identity, schemas))
        if key in self._open:
            extended = next(_extended(schemas), None)
            return Reference(extended) if extended else AnyType()
        self._merges += 1
        if self._merges > MAX_MERGES:
            raise _too_many(self._source)
        self._open.append(key)
        merged = self._merge(schemas, parsed, place)
        self._open.pop()
        return merged

    def _merge(self, schemas: Schemas, parsed: ParsedType, place: Place) -> Type:
        parts = tuple(self._sources.parts(schemas))
        telling = facts.each_once(own for own in map(_own, parts) if body(own))
        if len(telling) == 1 and not is_merge(telling[0]):
            return self._plain(telling[0], parsed, place)
        if any(facts.allows_null(each) for each in telling):
            return self._merged_null(telling, parsed, place)
        agreed = self._agreed(parts, parsed, place)
        return agreed or self._merged(schemas, self._sources.unalias(parsed), place)

    def _merged_null(self, schemas: Schemas, parsed: ParsedType, place: Place) -> Type:
        """Null is allowed where every schema allows it."""
        members = self._sources.members(parsed)
        rest = members[0] if len(members) == 1 else ParsedType("union", tuple(members))
        inner = self._type([facts.less_null(each) for each in schemas], rest, place)
        return _nullable(inner) if all(map(facts.allows_null, schemas)) else inner

    def _plain(self, schema: JsonObject, parsed: ParsedType, place: Place) -> Type:
        if "$ref" in schema:
            return Reference(cast(str, reference_name(schema["$ref"])))
        if "anyOf" in schema:
            return self._plain_union(schema, parsed, place)
        if "enum" in schema:
            return facts.enum((schema,), place)
        match schema.get("type"):
            case "array":
                items = (cast(JsonObject, schema.get("items", {})),)
                item = self._type(items, self._sources.inside(parsed, "list"), place.items())
                return ArrayType(item, facts.constraints((schema,)))
            case "object":
                return self._plain_object(schema, parsed, place)
            case "string" | "number" | "integer" | "boolean" | "null" as kind:
                return facts.scalar(kind, (schema,))
            case _:
                return AnyType()

    def _plain_object(self, schema: JsonObject, parsed: ParsedType, place: Place) -> Type:
        closed = schema.get("additionalProperties") is False
        if schema.get("properties") or schema.get("required") or closed:
            return self._object((schema,), parsed, place)
        values = self._extra((schema,), self._sources.inside(parsed, "map"), place)
        return MapType(values or AnyType(), facts.constraints((schema,)))

    def _plain_union(self, schema: JsonObject, parsed: ParsedType, place: Place) -> Type:
        variants = cast("list[JsonObject]", schema["anyOf"])
        rest = [variant for variant in variants if variant != NULL]
        members = self._sources.members(parsed)
        if len(rest) == 1:
            inner = self._type(rest, members[0] if len(members) == 1 else ANY, place)
        else:
            inner = self._union([(each,) for each in rest], members, (schema,), place)
        return inner if len(rest) == len(variants) else _nullable(inner)

    def _union(
        self, variants: list[Schemas], members: list[ParsedType], beside: Schemas, place: Place
    ) -> UnionType:
        parsed_types = self._sources.aligned(variants, members)
        places = variant_places([self._sources.evidence(each) for each in variants], place)
        return UnionType(
            place,
            tuple(
                Variant(
                    self._type(each, parsed, inside),
                    title=facts.last(each, "title", ""),
                    description=facts.last(each, "description", ""),
                    component=facts.component(each),
                )
                for each, parsed, inside in zip(variants, parsed_types, places, strict=True)
            ),
            facts.discriminator(beside),
            one_of=len(beside) == 1 and beside[0].get(ONE_OF, False),
        )

    def _object(self, schemas: Schemas, parsed: ParsedType, place: Place) -> ObjectType:
        found = self._sources.found(parsed)
        parts = tuple(self._sources.parts(schemas))
        declared = self._sources.declared(schemas)
        if not is_for_parser(schemas):  # a single schema has all the facts
            parsed_types = {name: found[name].parsed for name in declared if name in found}
            found = {name: Property(name, False, parsed) for name, parsed in parsed_types.items()}
        required = self._sources.required(parts)
        extra = self._extra(parts, ANY, place)
        return ObjectType(
            place=place,
            fields=tuple(
                self._field(
                    name,
                    declared.get(name, ()),
                    found.get(name, Property(name, False, ANY)),
                    place.property(name),
                    required=name in required,
                )
                for name in dict.fromkeys([*declared, *found, *required])
            ),
            extra=extra,
            description=facts.last(schemas, "description", ""),
            title=facts.last(schemas, "title", ""),
            deprecated=facts.last(schemas, "deprecated", False),
            constraints=facts.constraints(parts),
        )

    def _field(
        self, name: str, schemas: Schemas, found: Property, place: Place, *, required: bool
    ) -> Field:
        return Field(
            name=name,
            type=self._type(schemas, found.parsed, place),
            required=found.required or required,
            default=facts.default(schemas),
            description=facts.last(schemas, "description", ""),
            title=facts.last(schemas, "title", ""),
            deprecated=facts.last(schemas, "deprecated", False),
            read_only=facts.last(schemas, "readOnly", False),
            write_only=facts.last(schemas, "writeOnly", False),
            observed=facts.last(schemas, OBSERVED, False),
        )

    def _extra(self, parts: Schemas, parsed: ParsedType, place: Place) -> Type | None:
        given = [part["additionalProperties"] for part in parts if "additionalProperties" in part]
        if False in given:
            return None
        schemas = facts.each_once(given)
        return self._type(schemas, parsed, place.values()) if schemas else AnyType()

    def _merged(self, schemas: Schemas, parsed: ParsedType, place: Place) -> Type:
        if parsed.kind == "union":
            return self._merged_union(schemas, parsed, place)
        if parsed.kind == "model":
            return self._merged_model(schemas, parsed, place)
        parts = tuple(self._sources.parts(schemas))
        match parsed.kind:
            case "map" if self._sources.required(parts) or self._sources.declared(schemas):
                return self._object(schemas, parsed, place)
            case "map":
                values = self._extra(parts, parsed.parts[0], place)
                return MapType(values or AnyType(), facts.constraints(parts))
            case "list":
                return ArrayType(self._type((), parsed.parts[0], place.items()))
            case "literal":
                return facts.enum(({"enum": list(parsed.values)},), place)
            case "string" | "number" | "integer" | "boolean" | "null" as kind:
                return facts.scalar(kind, parts)
            case _:
                return AnyType()

    def _agreed(self, parts: Schemas, parsed: ParsedType, place: Place) -> Type | None:
        """The type that all parts have, if it is neither an object nor a union.

        The parser makes an object of any ``allOf`` and ignores limits.
        """
        if any("anyOf" in part or "properties" in part for part in parts):
            return None
        if any("enum" in part for part in parts):
            return facts.enum(parts, place)
        match facts.kinds(parts):
            case ["array"]:
                items = facts.each_once(part["items"] for part in parts if "items" in part)
                item = self._type(items, self._sources.inside(parsed, "list"), place.items())
                return ArrayType(item, facts.constraints(parts))
            case ["string" | "number" | "integer" | "boolean" | "null" as kind]:
                return facts.scalar(kind, parts)
            case _:
                return None

    def _merged_model(self, schemas: Schemas, parsed: ParsedType, place: Place) -> Type:
        name = self._sources.models.names.get(parsed.target)
        more = any("$ref" not in schema and body(schema) for schema in schemas)
        if name is not None and place != Place(name) and not more:
            return Reference(name)
        return self._object(schemas, parsed, place)

    def _merged_union(self, schemas: Schemas, parsed: ParsedType, place: Place) -> Type:
        members = self._sources.members(parsed)
        parts = tuple(self._sources.parts(schemas))
        variants = _merged_variants(parts, len(members))
        if len(members) == 1:
            inner = self._type(variants[0], members[0], place)
        else:
            inner = self._union(variants, members, parts, place)
        return inner if len(members) == len(parsed.parts) else _nullable(inner)


def _extended(schemas: Schemas) -> Iterator[str]:
    """The components that the schemas and their parts refer to."""
    for schema in schemas:
        if "$ref" in schema:
            yield cast(str, reference_name(schema["$ref"]))
        yield from _extended(schema.get("allOf", ()))


def _too_many(source: str) -> WireloomError:
    return WireloomError(
        f"schemas that extend each other make more than {MAX_MERGES} types",
        where=Location(source),
        todo="name the schemas that others extend inside of their properties",
    )


def _own(part: JsonObject) -> JsonObject:
    """``part`` without its own parts."""
    return without(part, "allOf")


def _merged_variants(parts: Schemas, count: int) -> list[Schemas]:
    """The schemas of each member of a merged union: the shared ones and its own variant.

    Annotations of the union do not apply to its variants.
    """
    shared = [without(body(part), "anyOf", "allOf", "discriminator") for part in parts]
    shared = [part for part in shared if part]
    unions = [part["anyOf"] for part in parts if "anyOf" in part]
    if len(unions) == 1:
        variants = [variant for variant in cast("list[JsonObject]", unions[0]) if variant != NULL]
        if len(variants) == count:
            return [(*shared, variant) for variant in variants]
    return [tuple(shared)] * count


def _nullable(type_: Type) -> Type:
    return type_ if isinstance(type_, NullableType | AnyType) else NullableType(type_)

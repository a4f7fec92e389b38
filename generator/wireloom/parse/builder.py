"""The builder of the IR: makes the types of a family from schemas in normal form."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import cast

from wireloom.model import subschemas
from wireloom.model.document import CHECKS, OBSERVED, ONE_OF, Document, JsonObject
from wireloom.model.ir import (
    AnyType,
    ArrayType,
    Component,
    Field,
    MapType,
    NullableType,
    ObjectType,
    Reference,
    TupleType,
    Type,
    UnionType,
    Variant,
)
from wireloom.model.place import Place
from wireloom.model.references import reference_name
from wireloom.normalize.schemas import NULL, variants_of, without
from wireloom.parse import facts
from wireloom.parse.dcg import Answers, Keys, read_fields
from wireloom.parse.variants import variant_places


class Builder:
    """Builds the types of one family.

    Raises:
        WireloomError: as :func:`wireloom.parse.dcg.read_fields`.
    """

    def __init__(self, document: Document, answers: Answers) -> None:
        self._schemas = document.schemas
        asked = {keys for each in document.schemas.values() for keys in _all_keys(each)}
        self._fields = read_fields(asked, answers, document.source)

    def component(self, name: str) -> Component:
        """The component ``name``."""
        schema = cast(JsonObject, self._schemas[name])
        return Component(
            name=name,
            type=self._type(schema, Place(name)),
            description=schema.get("description", ""),
            title=schema.get("title", ""),
            deprecated=schema.get("deprecated", False),
        )

    def _type(self, schema: JsonObject, place: Place) -> Type:
        checks = facts.checks(schema)
        if checks is not None:
            return facts.checked(self._type(without(schema, CHECKS), place), checks)
        if "$ref" in schema:
            return Reference(cast(str, reference_name(schema["$ref"])))
        if "anyOf" in schema:
            return self._union(schema, place)
        if "enum" in schema:
            return facts.enum(schema, place)
        match schema.get("type"):
            case "array" if "prefixItems" in schema:
                return self._tuple(schema, place)
            case "array":
                item = self._type(schema.get("items", {}), place.items())
                return ArrayType(item, facts.constraints(schema))
            case "object" if is_object(schema):
                return self._object(schema, place)
            case "object":
                return MapType(self._extra(schema, place) or AnyType(), facts.constraints(schema))
            case "string" | "number" | "integer" | "boolean" | "null" as kind:
                return facts.scalar(kind, schema)
            case _:
                return AnyType()

    def _tuple(self, schema: JsonObject, place: Place) -> TupleType:
        rest = schema.get("items", {})
        return TupleType(
            tuple(
                self._type(each, place.position(index))
                for index, each in enumerate(schema["prefixItems"])
            ),
            None if rest is False else self._type(rest, place.items()),
            facts.constraints(schema),
        )

    def _union(self, schema: JsonObject, place: Place) -> Type:
        variants = variants_of(schema)
        rest = [variant for variant in variants if variant != NULL]
        if len(rest) == len(variants):
            return self._variants(rest, schema, place)
        if len(rest) == 1:
            return _nullable(self._type(rest[0], place))
        return NullableType(self._variants(rest, schema, place))

    def _variants(self, variants: list[JsonObject], schema: JsonObject, place: Place) -> UnionType:
        return UnionType(
            place,
            tuple(
                Variant(
                    self._type(each, inside),
                    title=each.get("title", ""),
                    description=each.get("description", ""),
                    component=facts.component(each),
                )
                for each, inside in zip(variants, variant_places(variants, place), strict=True)
            ),
            facts.discriminator(schema),
            one_of=schema.get(ONE_OF, False),
        )

    def _object(self, schema: JsonObject, place: Place) -> ObjectType:
        declared: JsonObject = schema.get("properties", {})
        rest: object = schema.get("additionalProperties")
        undeclared = cast(JsonObject, rest) if isinstance(rest, dict) else {}
        required = self._fields[_keys(schema)]
        return ObjectType(
            place=place,
            fields=tuple(
                self._field(
                    name,
                    declared.get(name, undeclared),
                    place.property(name),
                    required=required[name],
                )
                for name in _names(schema)
                if name in required
            ),
            extra=self._extra(schema, place),
            description=schema.get("description", ""),
            title=schema.get("title", ""),
            deprecated=schema.get("deprecated", False),
            constraints=facts.constraints(schema),
        )

    def _field(self, name: str, schema: JsonObject, place: Place, *, required: bool) -> Field:
        return Field(
            name=name,
            type=self._type(schema, place),
            required=required,
            default=facts.default(schema),
            description=schema.get("description", ""),
            title=schema.get("title", ""),
            deprecated=schema.get("deprecated", False),
            read_only=schema.get("readOnly", False),
            write_only=schema.get("writeOnly", False),
            observed=schema.get(OBSERVED, False),
        )

    def _extra(self, schema: JsonObject, place: Place) -> Type | None:
        extra = schema.get("additionalProperties", {})
        return None if extra is False else self._type(extra, place.values())


def is_object(schema: JsonObject) -> bool:
    """Whether a schema of the type object has named keys; otherwise it is a map."""
    closed = schema.get("additionalProperties") is False
    return bool(closed or schema.get("properties") or schema.get("required"))


def _all_keys(schema: JsonObject) -> Iterator[Keys]:
    """The keys of every object in ``schema``."""
    for here in subschemas.every(schema):
        if here.get("type") == "object" and is_object(here):
            yield _keys(here)


def _keys(schema: JsonObject) -> Keys:
    return Keys(tuple(_names(schema)), frozenset(schema.get("required", ())))


def _names(schema: JsonObject) -> Mapping[str, None]:
    return dict.fromkeys([*schema.get("properties", {}), *schema.get("required", ())])


def _nullable(type_: Type) -> Type:
    return type_ if isinstance(type_, NullableType | AnyType) else NullableType(type_)

"""parse: a family in normal form in, the IR out.

datamodel-code-generator's parser finds the structure; the normalized document supplies what the parser
does not keep. The two are joined on the place: component, property, items, values, variant.

    fact                                              comes from
    ------------------------------------------------  -----------------------------------------------
    which properties an object has, once ``allOf``    the parser: the fields of a model and its bases
      is merged and bases are followed
    which of them are required                        the parser; names that ``required`` has and
                                                      ``properties`` has not: the document
    the type where several schemas meet (``allOf``)   the parser
    the type where one schema speaks                  the document (the parser turns formats into
                                                      Python classes, makes a copy of what some
                                                      references point to, and drops variants that
                                                      it cannot tell apart)
    null                                              the document: ``normalize`` has one form for it
    order of properties                               the document (the parser puts required first)
    formats, limits, defaults, readOnly, writeOnly,   the document (lost or rounded by the parser)
      deprecated
    titles and descriptions                           the document (lost on variants)
    values of enums                                   the document; where only the merge knows, the parser
    discriminators                                    the document
"""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, Literal, cast

from wireloom.dcg import ANY, Model, Models, Property, Shape, read_models
from wireloom.document import Document, JsonObject
from wireloom.errors import Location, WireloomError
from wireloom.ir import (
    NO_CONSTRAINTS,
    AnyType,
    ArrayType,
    Component,
    Constraints,
    Default,
    Discriminator,
    EnumType,
    Family,
    Field,
    LiteralType,
    MapType,
    NullableType,
    ObjectType,
    Place,
    Reference,
    Scalar,
    Type,
    UnionType,
    Variant,
)
from wireloom.keywords import ANNOTATIONS
from wireloom.normalize import reference_name
from wireloom.quirks import NULL, distinct

Schemas = tuple[JsonObject, ...]
"""The schemas that all speak of one place: usually one, several where ``allOf`` brings them together."""

ScalarKind = Literal["string", "number", "integer", "boolean", "null"]
_SCALARS = ("string", "number", "integer", "boolean", "null")


def parse(document: Document, *, receive: Sequence[str], send: Sequence[str]) -> Family:
    """Build the IR of a family.

    Args:
        document: the family as ``normalize`` gives it.
        receive: the components that come in over the wire.
        send: the components that go out.

    Returns:
        the family, its components sorted by name.

    Raises:
        WireloomError: a root does not exist, the schemas are nested too deeply, the parser cannot
            make sense of the document, or its installed version is not supported.
    """
    for root in (*receive, *send):
        if root not in document.schemas:
            raise WireloomError(f"no schema is called {root!r}", where=Location(document.source))
    builder = _Builder(document.schemas, read_models(document))
    info = cast(JsonObject, document.data["info"])
    try:
        components = tuple(builder.component(name) for name in sorted(document.schemas))
    except RecursionError:
        raise WireloomError(
            "the schemas are nested too deeply",
            where=Location(document.source),
            todo="give the inner schemas names of their own and refer to them",
        ) from None
    return Family(
        title=info["title"],
        version=info["version"],
        components=components,
        receive=tuple(receive),
        send=tuple(send),
    )


class _Builder:
    """Builds the types of one family from its schemas and the parser's models."""

    def __init__(self, schemas: JsonObject, models: Models) -> None:
        self._schemas = schemas
        self._models = models

    def component(self, name: str) -> Component:
        schema = cast(JsonObject, self._schemas[name])
        shape = Shape("model", target=self._models.components[name])
        return Component(
            name=name,
            type=self._type((schema,), self._unalias(shape, inside=True), Place(name)),
            description=schema.get("description", ""),
            title=schema.get("title", ""),
            deprecated=schema.get("deprecated", False),
        )

    # Which of the two sources leads

    def _type(self, schemas: Schemas, shape: Shape, place: Place) -> Type:
        if len(schemas) == 1 and not _is_merge(schemas[0]):
            return self._plain(schemas[0], shape, place)
        return self._merged(schemas, self._unalias(shape), place)

    def _unalias(self, shape: Shape, *, inside: bool = False) -> Shape:
        """Follow ``shape`` to what it stands for; a component is followed only from ``inside``."""
        seen: set[str] = set()
        while shape.kind == "model" and shape.target not in seen:
            seen.add(shape.target)
            model = self._models.by_path.get(shape.target)
            if model is None or model.alias is None:
                return shape
            if shape.target in self._models.names and not inside:
                return shape
            inside = False
            shape = model.alias
        return shape

    # One schema speaks: the document leads

    def _plain(self, schema: JsonObject, shape: Shape, place: Place) -> Type:
        if "$ref" in schema:
            return Reference(cast(str, reference_name(schema["$ref"])))
        if "anyOf" in schema:
            return self._plain_union(schema, shape, place)
        if "enum" in schema:
            return _enum((schema,), place)
        kind = cast("str | None", schema.get("type"))
        if kind == "array":
            item = self._type(
                (schema.get("items", {}),), self._inside(shape, "list"), place.items()
            )
            return ArrayType(item, _constraints((schema,)))
        if kind == "object":
            return self._plain_object(schema, shape, place)
        if kind in _SCALARS:
            return _scalar(cast(ScalarKind, kind), (schema,))
        return AnyType()

    def _inside(self, shape: Shape, kind: Literal["list", "map"]) -> Shape:
        """The items or values of ``shape``, or nothing known where it is not of this kind."""
        shape = self._unalias(shape)
        return shape.parts[0] if shape.kind == kind else ANY

    def _plain_object(self, schema: JsonObject, shape: Shape, place: Place) -> Type:
        if schema.get("properties") or schema.get("required"):
            return self._object((schema,), shape, place)
        extra = self._extra((schema,), self._inside(shape, "map"), place)
        if extra is None:
            return self._object((schema,), shape, place)
        return MapType(extra, _constraints((schema,)))

    def _plain_union(self, schema: JsonObject, shape: Shape, place: Place) -> Type:
        variants = cast("list[JsonObject]", schema["anyOf"])
        rest = [variant for variant in variants if variant != NULL]
        members = self._members(shape)
        if len(rest) == 1:
            inner = self._type((rest[0],), members[0] if len(members) == 1 else ANY, place)
        else:
            inner = self._union([(each,) for each in rest], members, schema, place)
        return inner if len(rest) == len(variants) else _nullable(inner)

    def _members(self, shape: Shape) -> list[Shape]:
        """The members of a union less null; a type that is no union is its only member."""
        shape = self._unalias(shape)
        members = shape.parts if shape.kind == "union" else (shape,)
        return [member for member in members if member.kind != "null"]

    def _union(
        self, variants: list[Schemas], members: list[Shape], schema: JsonObject, place: Place
    ) -> Type:
        shapes = self._aligned(variants, members)
        places = _variant_places([self._evidence(each) for each in variants], place)
        return UnionType(
            place,
            tuple(
                Variant(
                    self._type(each, shape, inside),
                    title=_last(each, "title", ""),
                    description=_last(each, "description", ""),
                )
                for each, shape, inside in zip(variants, shapes, places, strict=True)
            ),
            _discriminator(schema),
        )

    def _aligned(self, variants: list[Schemas], members: list[Shape]) -> list[Shape]:
        """Pair each variant with the parser's member for it.

        The parser drops members that it cannot tell apart. Where it did, objects are found again by
        the names of their properties; nothing else needs its member.
        """
        if len(members) == len(variants):
            return members
        left = list(members)
        aligned: list[Shape] = []
        for variant in variants:
            names = set(self._declared(variant))
            match = next((each for each in left if names and self._names(each) == names), ANY)
            if match is not ANY:
                left.remove(match)
            aligned.append(match)
        return aligned

    def _names(self, shape: Shape) -> set[str]:
        model = self._object_model(shape)
        return set(self._fields(model)) if model else set()

    # Objects

    def _object(self, schemas: Schemas, shape: Shape, place: Place) -> ObjectType:
        model = self._object_model(shape)
        found = self._fields(model) if model else {}
        parts = tuple(self._parts(schemas))
        declared = self._declared(schemas)
        required = {name for part in parts for name in part.get("required", ())}
        extra = self._extra(parts, ANY, place)
        names = dict.fromkeys([*declared, *found, *sorted(required)])
        return ObjectType(
            place=place,
            fields=tuple(
                self._field(
                    name,
                    declared.get(name, ()),
                    found.get(name),
                    place.property(name),
                    required=name in required,
                )
                for name in names
            ),
            extra=extra,
            description=_last(schemas, "description", ""),
            title=_last(schemas, "title", ""),
            deprecated=_last(schemas, "deprecated", False),
            constraints=_constraints(parts),
        )

    def _field(
        self, name: str, schemas: Schemas, found: Property | None, place: Place, *, required: bool
    ) -> Field:
        return Field(
            name=name,
            type=self._type(schemas, found.shape if found else ANY, place),
            required=required or (found is not None and found.required),
            default=_default(schemas),
            description=_last(schemas, "description", ""),
            title=_last(schemas, "title", ""),
            deprecated=_last(schemas, "deprecated", False),
            read_only=_last(schemas, "readOnly", False),
            write_only=_last(schemas, "writeOnly", False),
        )

    def _object_model(self, shape: Shape) -> Model | None:
        shape = self._unalias(shape)
        model = self._models.by_path.get(shape.target) if shape.kind == "model" else None
        return model if model is not None and model.alias is None else None

    def _fields(self, model: Model) -> dict[str, Property]:
        """The fields of ``model`` and its bases; what is nearer to ``model`` wins."""
        fields: dict[str, Property] = {}
        for path in reversed(self._ancestry(model)):
            for found in self._models.by_path[path].properties:
                before = fields.get(found.name)
                if before is not None and before.required and not found.required:
                    found = Property(found.name, True, found.shape)  # noqa: PLW2901
                fields[found.name] = found
        return fields

    def _ancestry(self, model: Model) -> list[str]:
        """``model`` and its bases, each before its own bases, breadth first, sorted among equals."""
        order: dict[str, None] = {}
        layer = [model.path]
        while layer:
            for path in layer:
                order.pop(path, None)
                order[path] = None
            bases = {
                base
                for path in layer
                if path in self._models.by_path
                for base in self._models.by_path[path].bases
            }
            layer = sorted(bases)
        return [path for path in order if path in self._models.by_path]

    def _extra(self, parts: Iterable[JsonObject], shape: Shape, place: Place) -> Type | None:
        given = [part["additionalProperties"] for part in parts if "additionalProperties" in part]
        if False in given:
            return None
        schemas = tuple(_distinct_schemas(given))
        return self._type(schemas, shape, place.values()) if schemas else AnyType()

    def _parts(self, schemas: Schemas) -> Iterator[JsonObject]:
        """The schemas that speak of one object: the given ones, their parts, and what these refer to."""
        seen: set[str] = set()
        todo = list(reversed(schemas))
        while todo:
            schema = todo.pop()
            name = reference_name(schema["$ref"]) if "$ref" in schema else None
            if name is not None:
                if name not in seen:
                    seen.add(name)
                    todo.append(self._schemas[name])
                continue
            yield schema
            todo += reversed(cast("list[JsonObject]", schema.get("allOf", [])))

    def _declared(self, schemas: Schemas) -> dict[str, Schemas]:
        """What is said of each property, bases first, in the document's order.

        A part of ``allOf`` comes before what is beside it, as a base comes before what extends it.
        """
        said: dict[str, list[JsonObject]] = {}
        own = [part for part in self._parts(schemas) if "allOf" not in part]
        own += [part for part in self._parts(schemas) if "allOf" in part]
        for part in own:
            for name, schema in part.get("properties", {}).items():
                said.setdefault(name, []).append(schema)
        return {name: tuple(_distinct_schemas(each)) for name, each in said.items()}

    # Several schemas meet: the parser leads

    def _merged(self, schemas: Schemas, shape: Shape, place: Place) -> Type:
        if shape.kind == "union":
            return self._merged_union(schemas, shape, place)
        if shape.kind == "model":
            return self._merged_model(schemas, shape, place)
        parts = tuple(self._parts(schemas))
        if any("enum" in part for part in parts):
            return _enum(parts, place)
        if shape.kind == "list":
            items = tuple(_distinct_schemas([part["items"] for part in parts if "items" in part]))
            return ArrayType(self._type(items, shape.parts[0], place.items()), _constraints(parts))
        if shape.kind == "map":
            extra = self._extra(parts, shape.parts[0], place)
            return MapType(extra or AnyType(), _constraints(parts))
        if shape.kind == "literal":
            return _enum(({"enum": list(shape.values)},), place)
        if shape.kind in _SCALARS:
            return _scalar(cast(ScalarKind, shape.kind), parts)
        return self._unknown(parts, place)

    def _unknown(self, parts: Schemas, place: Place) -> Type:
        """The parser names no type that we know: the parts decide, if they agree on one."""
        kinds = {part["type"] for part in parts if "type" in part}
        if len(kinds) == 1 and kinds <= set(_SCALARS):
            return _scalar(cast(ScalarKind, kinds.pop()), parts)
        if kinds == {"object"}:
            return self._object(parts, ANY, place)
        return AnyType()

    def _merged_model(self, schemas: Schemas, shape: Shape, place: Place) -> Type:
        name = self._models.names.get(shape.target)
        if name is not None and Place(name) != place:
            return Reference(name)
        return self._object(schemas, shape, place)

    def _merged_union(self, schemas: Schemas, shape: Shape, place: Place) -> Type:
        members = self._members(shape)
        variants = self._merged_variants(schemas, len(members))
        if len(members) == 1:
            inner = self._type(variants[0], members[0], place)
        else:
            inner = self._union(variants, members, {}, place)
        return inner if len(members) == len(shape.parts) else _nullable(inner)

    def _merged_variants(self, schemas: Schemas, count: int) -> list[Schemas]:
        """What is said of each member of a merged union: what is common, and its own variant."""
        parts = list(self._parts(schemas))
        common = [
            {key: part[key] for key in part if key not in ("anyOf", "allOf")} for part in parts
        ]
        unions = [part["anyOf"] for part in parts if "anyOf" in part]
        if len(unions) == 1:
            variants = [variant for variant in unions[0] if variant != NULL]
            if len(variants) == count:
                return [(*common, variant) for variant in variants]
        return [tuple(common)] * count

    # Evidence for the names of variants

    def _evidence(self, schemas: Schemas) -> JsonObject:
        """One schema that says enough of a variant to name it."""
        declared = self._declared(schemas)
        first: JsonObject = dict(schemas[0]) if schemas else {}
        if declared and "$ref" not in first:
            first["properties"] = {name: said[-1] for name, said in declared.items()}
        title = _last(schemas, "title", "")
        return {**first, "title": title} if title else first


# Pieces of types


def _is_merge(schema: JsonObject) -> bool:
    """Whether several schemas speak of one place here: ``allOf``, or a union with something beside it."""
    if "allOf" in schema:
        return True
    return "anyOf" in schema and not set(schema) <= {"anyOf", "discriminator", *ANNOTATIONS}


def _nullable(type_: Type) -> Type:
    return type_ if isinstance(type_, NullableType | AnyType) else NullableType(type_)


def _scalar(kind: ScalarKind, schemas: Iterable[JsonObject]) -> Scalar:
    schemas = tuple(schemas)
    return Scalar(kind, _last(schemas, "format", None), _constraints(schemas))


def _enum(schemas: Schemas, place: Place) -> Type:
    """The values that every enum here allows, in the order of the first."""
    enums = [cast("list[Any]", schema["enum"]) for schema in schemas if "enum" in schema]
    common = [value for value in enums[0] if all(value in each for each in enums[1:])]
    values = distinct(common or enums[0])
    if len(values) > 1 and all(isinstance(value, str) for value in values):
        description = _last(schemas, "description", "")
        return EnumType(place, tuple(values), description, _constraints(schemas))
    return LiteralType(tuple(values))


_LOWER = {
    "minimum": "minimum",
    "exclusiveMinimum": "exclusive_minimum",
    "minLength": "min_length",
    "minItems": "min_items",
    "minProperties": "min_properties",
}
_UPPER = {
    "maximum": "maximum",
    "exclusiveMaximum": "exclusive_maximum",
    "maxLength": "max_length",
    "maxItems": "max_items",
    "maxProperties": "max_properties",
}
_OTHER = {"multipleOf": "multiple_of", "pattern": "pattern", "uniqueItems": "unique_items"}


def _constraints(schemas: Iterable[JsonObject]) -> Constraints:
    """The limits that the schemas put together: the narrowest of each."""
    found: dict[str, Any] = {}
    for schema in schemas:
        for keyword, name in _LOWER.items():
            if keyword in schema:
                found[name] = max(found.get(name, schema[keyword]), schema[keyword])
        for keyword, name in _UPPER.items():
            if keyword in schema:
                found[name] = min(found.get(name, schema[keyword]), schema[keyword])
        found.update({name: schema[key] for key, name in _OTHER.items() if key in schema})
    return Constraints(**found) if found else NO_CONSTRAINTS


def _default(schemas: Schemas) -> Default | None:
    given = [schema["default"] for schema in schemas if "default" in schema]
    return Default(json.dumps(given[-1], ensure_ascii=False)) if given else None


def _discriminator(schema: JsonObject) -> Discriminator | None:
    given = cast("JsonObject | None", schema.get("discriminator"))
    if given is None:
        return None
    mapping = cast("dict[str, str]", given.get("mapping", {}))
    pairs = ((value, cast(str, reference_name(target))) for value, target in mapping.items())
    return Discriminator(given["propertyName"], tuple(sorted(pairs)))


def _last(schemas: Iterable[JsonObject], keyword: str, otherwise: Any) -> Any:
    """What the last schema that has ``keyword`` says: what extends comes after what is extended."""
    given = [schema[keyword] for schema in schemas if keyword in schema]
    return given[-1] if given else otherwise


def _distinct_schemas(schemas: Iterable[Any]) -> Iterator[JsonObject]:
    seen: list[Any] = []
    for schema in schemas:
        if schema not in seen:
            seen.append(schema)
            yield schema


# Names of variants


def _variant_places(variants: list[JsonObject], place: Place) -> list[Place]:
    """The place of each variant: that of the union, or one of its own for what needs a name.

    Objects always have their own. So have arrays and maps where the union has several of them, and
    then only those that have a title or inline objects to be told apart by.
    """
    kinds = [_variant_kind(variant) for variant in variants]
    counts = Counter(kinds)
    keys = [
        _variant_key(variant) if kind == "object" or counts[kind] > 1 else ""
        for variant, kind in zip(variants, kinds, strict=True)
    ]
    repeated = Counter(keys)
    return [
        (
            place
            if not key
            else place.variant(key if repeated[key] == 1 else f"{key}-{_digest(variant)}")
        )
        for key, variant in zip(keys, variants, strict=True)
    ]


def _variant_kind(schema: JsonObject) -> str:
    if "$ref" in schema or "enum" in schema:
        return "named or enum"
    if "properties" in schema or "allOf" in schema or "required" in schema:
        return "object"
    return str(schema.get("type", "any"))


def _variant_key(schema: JsonObject) -> str:
    """Title, else the value of the single-valued tag, else the names of the properties."""
    if "$ref" in schema or "enum" in schema:
        return ""
    title = cast(str, schema.get("title", ""))
    if title:
        return title
    properties = cast("dict[str, JsonObject]", schema.get("properties", {}))
    tags = [each["enum"][0] for each in properties.values() if len(each.get("enum", ())) == 1]
    if len(tags) == 1:
        return str(tags[0])
    return "-".join(sorted(properties)) or str(schema.get("type", "any"))


def _digest(schema: JsonObject) -> str:
    """A name of last resort that depends on the variant alone, not on its position."""
    text = json.dumps(schema, sort_keys=True)
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:8]

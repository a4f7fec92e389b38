"""parse: a family in normal form in, the IR out.

datamodel-code-generator's parser finds the structure; the normalized document supplies what the
parser does not keep. The two are walked side by side: component, property, items, values, variant.

    fact                                     comes from
    ---------------------------------------  ---------------------------------------------------
    the properties of an object, once        the parser: the fields of a model and of its bases
      allOf is merged and bases followed
    which of them are required               the parser; the document for a name that is required
                                               and nowhere described
    the type where several schemas meet      the parser
      (allOf, a union beside properties)
    the type where one schema speaks         the document: the parser drops variants that it
                                               cannot tell apart, and copies some references
    null                                     the document: normalize has one form for it
    order of properties                      the document: the parser puts the required ones first
    values of enums                          the document; the parser where only the merge knows
    formats, limits, defaults, titles,       the document: the parser rounds or loses them, so it
      descriptions, readOnly, writeOnly,       does not get to see them (``dcg``)
      deprecated, discriminators

``facts`` reads the document's part.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Literal, cast

from wireloom.model.document import ANSWERS, Document, JsonObject
from wireloom.model.errors import Location, WireloomError
from wireloom.model.ir import (
    AnyType,
    ArrayType,
    Component,
    Family,
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
from wireloom.normalize import reference_name
from wireloom.normalize.quirks import NULL, body, identity, without
from wireloom.parse import facts
from wireloom.parse.dcg import ANY, Model, Models, Property, Shape
from wireloom.parse.facts import Schemas
from wireloom.parse.memory import Memory, is_merge, models

MAX_MERGES = 20_000
"""More merges are refused: a few schemas that extend each other can ask for millions."""


def parse(
    document: Document,
    *,
    receive: Sequence[str],
    send: Sequence[str],
    memory: Memory | None = None,
) -> Family:
    """Build the IR of a family.

    Args:
        document: the family as ``normalize`` gives it.
        receive: the components that come in over the wire.
        send: the components that go out.
        memory: what the parser has found in earlier runs; it is asked again only where that can
            make a difference, and what it finds is added.

    Returns:
        the family, its components sorted by name.

    Raises:
        WireloomError: a root does not exist, the schemas are nested too deeply, the parser cannot
            make sense of the document, or its installed version is not supported.
    """
    for root in (*receive, *send):
        if root not in document.schemas:
            raise WireloomError(f"no schema is called {root!r}", where=Location(document.source))
    try:
        builder = _Builder(document, models(document, memory or Memory()))
        components = tuple(builder.component(name) for name in sorted(document.schemas))
    except RecursionError:
        raise WireloomError(
            "the schemas are nested too deeply",
            where=Location(document.source),
            todo="give the inner schemas names of their own and refer to them",
        ) from None
    info = cast(JsonObject, document.data["info"])
    return Family(
        title=info["title"],
        version=info["version"],
        components=components,
        receive=tuple(receive),
        send=tuple(send),
        answers=tuple(sorted(document.data.get(ANSWERS, {}).items())),
    )


class _Builder:
    """Builds the types of one family from its schemas and the parser's models."""

    def __init__(self, document: Document, models: Models) -> None:
        self._source = document.source
        self._schemas = document.schemas
        self._models = models
        self._open: list[str] = []
        self._merges = 0

    def component(self, name: str) -> Component:
        schema = cast(JsonObject, self._schemas[name])
        path = self._models.components[name]
        model = self._models.by_path.get(path)
        shape = model.alias if model is not None else ANY
        return Component(
            name=name,
            type=self._type((schema,), shape or Shape("model", target=path), Place(name)),
            description=schema.get("description", ""),
            title=schema.get("title", ""),
            deprecated=schema.get("deprecated", False),
        )

    # Which of the two sources leads

    def _type(self, schemas: Schemas, shape: Shape, place: Place) -> Type:
        if not _meet(schemas):
            return self._plain(schemas[0], shape, place)
        return self._merge_once(schemas, shape, place)

    def _merge_once(self, schemas: Schemas, shape: Shape, place: Place) -> Type:
        """A merge, which takes over the fields of the components that it extends.

        Where one of these has the same merge inside, that would go on for ever: there it is a plain
        reference to what it extends.
        """
        key = "".join(map(identity, schemas))
        if key in self._open:
            extended = next(_extended(schemas), None)
            return Reference(extended) if extended else AnyType()
        self._merges += 1
        if self._merges > MAX_MERGES:
            raise _too_many(self._source)
        self._open.append(key)
        merged = self._merge(schemas, shape, place)
        self._open.pop()
        return merged

    def _merge(self, schemas: Schemas, shape: Shape, place: Place) -> Type:
        parts = tuple(self._parts(schemas))
        telling = facts.each_once(own for own in map(_own, parts) if body(own))
        if len(telling) == 1 and not is_merge(telling[0]):
            return self._plain(telling[0], shape, place)
        if any(facts.allows_null(each) for each in telling):
            return self._merged_null(telling, shape, place)
        agreed = self._agreed(parts, shape, place)
        return agreed or self._merged(schemas, self._unalias(shape), place)

    def _merged_null(self, schemas: Schemas, shape: Shape, place: Place) -> Type:
        """Null is allowed where every schema allows it."""
        members = self._members(shape)
        rest = members[0] if len(members) == 1 else Shape("union", tuple(members))
        inner = self._type([facts.less_null(each) for each in schemas], rest, place)
        return _nullable(inner) if all(map(facts.allows_null, schemas)) else inner

    def _unalias(self, shape: Shape) -> Shape:
        """Follow ``shape`` through names that the parser made up to what they stand for."""
        while shape.kind == "model" and shape.target not in self._models.names:
            model = self._models.by_path.get(shape.target)
            if model is None or model.alias is None:
                break
            shape = model.alias
        return shape

    # One schema speaks: the document leads

    def _plain(self, schema: JsonObject, shape: Shape, place: Place) -> Type:
        if "$ref" in schema:
            return Reference(cast(str, reference_name(schema["$ref"])))
        if "anyOf" in schema:
            return self._plain_union(schema, shape, place)
        if "enum" in schema:
            return facts.enum((schema,), place)
        match schema.get("type"):
            case "array":
                items = (cast(JsonObject, schema.get("items", {})),)
                item = self._type(items, self._inside(shape, "list"), place.items())
                return ArrayType(item, facts.constraints((schema,)))
            case "object":
                return self._plain_object(schema, shape, place)
            case "string" | "number" | "integer" | "boolean" | "null" as kind:
                return facts.scalar(kind, (schema,))
            case _:
                return AnyType()

    def _inside(self, shape: Shape, kind: Literal["list", "map"]) -> Shape:
        """The items or values of ``shape``, or nothing known where it is of another kind."""
        shape = self._unalias(shape)
        return shape.parts[0] if shape.kind == kind else ANY

    def _plain_object(self, schema: JsonObject, shape: Shape, place: Place) -> Type:
        closed = schema.get("additionalProperties") is False
        if schema.get("properties") or schema.get("required") or closed:
            return self._object((schema,), shape, place)
        values = self._extra((schema,), self._inside(shape, "map"), place)
        return MapType(values or AnyType(), facts.constraints((schema,)))

    def _plain_union(self, schema: JsonObject, shape: Shape, place: Place) -> Type:
        variants = cast("list[JsonObject]", schema["anyOf"])
        rest = [variant for variant in variants if variant != NULL]
        members = self._members(shape)
        if len(rest) == 1:
            inner = self._type(rest, members[0] if len(members) == 1 else ANY, place)
        else:
            inner = self._union([(each,) for each in rest], members, (schema,), place)
        return inner if len(rest) == len(variants) else _nullable(inner)

    def _members(self, shape: Shape) -> list[Shape]:
        """The members of a union less null; a type that is no union is its only member."""
        shape = self._unalias(shape)
        members = shape.parts if shape.kind == "union" else (shape,)
        return [member for member in members if member.kind != "null"]

    def _union(
        self, variants: list[Schemas], members: list[Shape], beside: Schemas, place: Place
    ) -> UnionType:
        shapes = self._aligned(variants, members)
        places = facts.variant_places([self._evidence(each) for each in variants], place)
        return UnionType(
            place,
            tuple(
                Variant(
                    self._type(each, shape, inside),
                    title=facts.last(each, "title", ""),
                    description=facts.last(each, "description", ""),
                    component=facts.component(each),
                )
                for each, shape, inside in zip(variants, shapes, places, strict=True)
            ),
            facts.discriminator(beside),
        )

    def _aligned(self, variants: list[Schemas], members: list[Shape]) -> list[Shape]:
        """Pair each variant with the parser's member for it.

        The parser drops members that it cannot tell apart. Where it did, objects are found again
        by the names of their properties; nothing else needs its member.
        """
        if len(members) == len(variants):
            return members
        left = [member for member in members if self._object_model(member)]
        if not left:
            return [ANY] * len(variants)
        aligned: list[Shape] = []
        for variant in variants:
            names = self._declared(variant).keys()
            same = (each for each in left if self._found(each).keys() == names)
            match = next(same, ANY) if names else ANY
            if match is not ANY:
                left.remove(match)
            aligned.append(match)
        return aligned

    def _evidence(self, schemas: Schemas) -> JsonObject:
        """One schema that says enough of a variant to name it."""
        if len(schemas) == 1 and "$ref" in schemas[0]:
            return schemas[0]
        declared = self._declared(schemas)
        evidence: JsonObject = {key: each[key] for each in schemas for key in each}
        if "$ref" in evidence:
            evidence.setdefault("title", reference_name(evidence.pop("$ref")))
        evidence["required"] = self._required(tuple(self._parts(schemas)))
        if declared:
            evidence["properties"] = {name: said[-1] for name, said in declared.items()}
        return evidence

    # Objects

    def _object(self, schemas: Schemas, shape: Shape, place: Place) -> ObjectType:
        found = self._found(shape)
        parts = tuple(self._parts(schemas))
        declared = self._declared(schemas)
        if not _meet(schemas):  # one schema speaks, and says all that there is to know
            shapes = {name: found[name].shape for name in declared if name in found}
            found = {name: Property(name, False, shape) for name, shape in shapes.items()}
        required = self._required(parts)
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
            type=self._type(schemas, found.shape, place),
            required=found.required or required,
            default=facts.default(schemas),
            description=facts.last(schemas, "description", ""),
            title=facts.last(schemas, "title", ""),
            deprecated=facts.last(schemas, "deprecated", False),
            read_only=facts.last(schemas, "readOnly", False),
            write_only=facts.last(schemas, "writeOnly", False),
        )

    def _object_model(self, shape: Shape) -> Model | None:
        shape = self._unalias(shape)
        model = self._models.by_path.get(shape.target) if shape.kind == "model" else None
        return model if model is not None and model.alias is None else None

    def _found(self, shape: Shape) -> dict[str, Property]:
        """The fields that the parser found, bases included; what is nearer to the model wins."""
        model = self._object_model(shape)
        found: dict[str, Property] = {}
        for each in reversed(self._ancestry(model) if model else []):
            for field in each.properties:
                before = found.get(field.name)
                required = field.required or (before is not None and before.required)
                found[field.name] = Property(field.name, required, field.shape)
        return found

    def _ancestry(self, model: Model) -> list[Model]:
        """``model`` and its bases, farthest last.

        Equals are sorted: their order differs between versions of the parser.
        """
        order: dict[str, Model] = {}
        layer = [model]
        while layer:
            for each in layer:
                order.pop(each.path, None)
                order[each.path] = each
            bases = sorted({base for each in layer for base in each.bases}, key=self._name)
            layer = [self._models.by_path[base] for base in bases if base in self._models.by_path]
        return list(order.values())

    def _name(self, path: str) -> str:
        return self._models.names.get(path, path)

    def _required(self, parts: Schemas) -> list[str]:
        return list(dict.fromkeys(name for part in parts for name in part.get("required", ())))

    def _extra(self, parts: Schemas, shape: Shape, place: Place) -> Type | None:
        given = [part["additionalProperties"] for part in parts if "additionalProperties" in part]
        if False in given:
            return None
        schemas = facts.each_once(given)
        return self._type(schemas, shape, place.values()) if schemas else AnyType()

    def _parts(self, schemas: Schemas, seen: frozenset[str] = frozenset()) -> Iterator[JsonObject]:
        """The schemas that speak of one object: each after its bases, references followed."""
        for schema in schemas:
            name = reference_name(schema["$ref"]) if "$ref" in schema else None
            if name is None:
                yield from self._parts(schema.get("allOf", ()), seen)
                yield schema
            elif name not in seen:
                yield from self._parts((self._schemas[name],), seen | {name})

    def _declared(self, schemas: Schemas) -> dict[str, Schemas]:
        """What is said of each property, bases first, in the document's order."""
        if not _meet(schemas) and "$ref" not in schemas[0]:
            return {name: (schema,) for name, schema in schemas[0].get("properties", {}).items()}
        said: dict[str, list[JsonObject]] = {}
        for part in self._parts(schemas):
            for name, schema in part.get("properties", {}).items():
                said.setdefault(name, []).append(schema)
        return {name: facts.each_once(each) for name, each in said.items()}

    # Several schemas meet: the parser leads

    def _merged(self, schemas: Schemas, shape: Shape, place: Place) -> Type:
        if shape.kind == "union":
            return self._merged_union(schemas, shape, place)
        if shape.kind == "model":
            return self._merged_model(schemas, shape, place)
        parts = tuple(self._parts(schemas))
        match shape.kind:
            case "map" if self._required(parts) or self._declared(schemas):
                return self._object(schemas, shape, place)
            case "map":
                values = self._extra(parts, shape.parts[0], place)
                return MapType(values or AnyType(), facts.constraints(parts))
            case "list":
                return ArrayType(self._type((), shape.parts[0], place.items()))
            case "literal":
                return facts.enum(({"enum": list(shape.values)},), place)
            case "string" | "number" | "integer" | "boolean" | "null" as kind:
                return facts.scalar(kind, parts)
            case _:
                return AnyType()

    def _agreed(self, parts: Schemas, shape: Shape, place: Place) -> Type | None:
        """The type that the parts agree on, when it is no object and no union.

        The parser makes an object of any ``allOf``, and knows nothing of limits.
        """
        if any("anyOf" in part or "properties" in part for part in parts):
            return None
        if any("enum" in part for part in parts):
            return facts.enum(parts, place)
        match facts.kinds(parts):
            case ["array"]:
                items = facts.each_once(part["items"] for part in parts if "items" in part)
                item = self._type(items, self._inside(shape, "list"), place.items())
                return ArrayType(item, facts.constraints(parts))
            case ["string" | "number" | "integer" | "boolean" | "null" as kind]:
                return facts.scalar(kind, parts)
            case _:
                return None

    def _merged_model(self, schemas: Schemas, shape: Shape, place: Place) -> Type:
        name = self._models.names.get(shape.target)
        more = any("$ref" not in schema and body(schema) for schema in schemas)
        if name is not None and place != Place(name) and not more:
            return Reference(name)
        return self._object(schemas, shape, place)

    def _merged_union(self, schemas: Schemas, shape: Shape, place: Place) -> Type:
        members = self._members(shape)
        parts = tuple(self._parts(schemas))
        variants = _merged_variants(parts, len(members))
        if len(members) == 1:
            inner = self._type(variants[0], members[0], place)
        else:
            inner = self._union(variants, members, parts, place)
        return inner if len(members) == len(shape.parts) else _nullable(inner)


def _extended(schemas: Schemas) -> Iterator[str]:
    """The components that the schemas and their parts refer to."""
    for schema in schemas:
        if "$ref" in schema:
            yield cast(str, reference_name(schema["$ref"]))
        yield from _extended(schema.get("allOf", ()))


def _too_many(source: str) -> WireloomError:
    return WireloomError(
        f"schemas that extend each other come to more than {MAX_MERGES} types",
        where=Location(source),
        todo="name the schemas that others extend inside of their properties",
    )


def _own(part: JsonObject) -> JsonObject:
    """What ``part`` says itself: its parts speak for themselves."""
    return without(part, "allOf")


def _merged_variants(parts: Schemas, count: int) -> list[Schemas]:
    """What is said of each member of a merged union: what all share, and its own variant.

    Remarks on the whole are none on its variants.
    """
    shared = [without(body(part), "anyOf", "allOf", "discriminator") for part in parts]
    shared = [part for part in shared if part]
    unions = [part["anyOf"] for part in parts if "anyOf" in part]
    if len(unions) == 1:
        variants = [variant for variant in cast("list[JsonObject]", unions[0]) if variant != NULL]
        if len(variants) == count:
            return [(*shared, variant) for variant in variants]
    return [tuple(shared)] * count


def _meet(schemas: Schemas) -> bool:
    """Whether it is for the parser to say what ``schemas`` come to together."""
    return len(schemas) != 1 or is_merge(schemas[0])


def _nullable(type_: Type) -> Type:
    return type_ if isinstance(type_, NullableType | AnyType) else NullableType(type_)

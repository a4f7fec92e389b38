"""The intermediate representation (IR) of a family of schemas, free of OpenAPI's vocabulary.

Everything after ``parse`` (the plan, the templates, the change report, the docs, the payload audit)
reads these values and nothing else. They are frozen, compare by value, and hold no references to
the document they came from; a place in it is a :class:`Place`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias

from wireloom.model import pointer
from wireloom.model.place import Place


@dataclass(frozen=True, slots=True, kw_only=True)
class Constraints:
    """The limits that a schema puts on a value (JSON Schema Validation 2020-12, section 6).

    Lengths count Unicode code points, items or properties. ``pattern`` is an ECMA-262 regular
    expression that is not anchored.
    """

    minimum: int | float | None = None
    maximum: int | float | None = None
    exclusive_minimum: int | float | None = None
    exclusive_maximum: int | float | None = None
    multiple_of: int | float | None = None
    min_length: int | None = None
    max_length: int | None = None
    pattern: str | None = None
    min_items: int | None = None
    max_items: int | None = None
    unique_items: bool = False
    min_properties: int | None = None
    max_properties: int | None = None


NO_CONSTRAINTS = Constraints()


@dataclass(frozen=True, slots=True)
class Checks:
    """What the document says of a value and no type says.

    Attributes:
        schemas: schemas that must hold besides the type, each as JSON text.
        whole: JSON Pointers to what the document says of the place. To the letter of JSON Schema,
            a value is valid if these hold, whatever the type says.
    """

    schemas: tuple[str, ...] = ()
    whole: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class AnyType:
    """Any JSON value: the schema does not restrict the type."""


@dataclass(frozen=True, slots=True)
class Scalar:
    """A string, number, integer, boolean or null, with its format and limits.

    ``format`` is taken from the document (``date-time``, ``uuid``, ``uri`` ...). It is an
    annotation and never checked.
    """

    kind: Literal["string", "number", "integer", "boolean", "null"]
    format: str | None = None
    constraints: Constraints = NO_CONSTRAINTS


@dataclass(frozen=True, slots=True)
class LiteralType:
    """One of a few fixed values: a single-valued enum, or an enum that is not all strings.

    ``values`` are distinct and keep the document's order. Never empty. A null among the members of
    an enum is not here: the type is then wrapped in :class:`NullableType`.
    """

    values: tuple[str | int | float | bool, ...]


@dataclass(frozen=True, slots=True)
class EnumType:
    """Two or more strings, the known values of an open set. ``values`` keep the document's order.

    ``constraints`` are kept for the record (a ``maxLength`` beside an ``enum``).
    """

    place: Place
    values: tuple[str, ...]
    description: str = ""
    constraints: Constraints = NO_CONSTRAINTS


@dataclass(frozen=True, slots=True)
class ArrayType:
    """A JSON array whose items are all of one type."""

    item: Type
    constraints: Constraints = NO_CONSTRAINTS


@dataclass(frozen=True, slots=True)
class TupleType:
    """A JSON array whose first items have types of their own (``prefixItems``).

    ``rest`` is the type of all further items; None where the document allows none.
    """

    items: tuple[Type, ...]
    rest: Type | None = AnyType()
    constraints: Constraints = NO_CONSTRAINTS

    @property
    def fixed(self) -> tuple[Type, ...] | None:
        """The types of all items, if the document allows one length only; else None."""
        limits = self.constraints
        most = len(self.items) if limits.max_items is None else limits.max_items
        if (self.rest is not None and limits.max_items is None) or most > len(self.items):
            return None
        return self.items[:most] if 0 < most == limits.min_items else None

    def at(self, index: int) -> Type | None:
        """The type of the item ``index``; None if it is an item that the document forbids."""
        return self.items[index] if index < len(self.items) else self.rest

    @property
    def members(self) -> tuple[Type, ...]:
        """The types that an item may have, wherever it is."""
        return self.items if self.rest is None else (*self.items, self.rest)


@dataclass(frozen=True, slots=True)
class MapType:
    """A JSON object whose keys are data: every value is of one type."""

    value: Type
    constraints: Constraints = NO_CONSTRAINTS


@dataclass(frozen=True, slots=True)
class Variant:
    """One of the types that a union allows.

    ``component`` names the component that the variant refers to, also where something beside the
    union is merged into it, so that the type is another: a discriminator speaks of components.
    """

    type: Type
    title: str = ""
    description: str = ""
    component: str = ""


@dataclass(frozen=True, slots=True)
class Discriminator:
    """The property that tells the variants apart (OpenAPI, Discriminator Object).

    ``mapping`` pairs a value of the property with a component, sorted by value. ``default`` is the
    component of a value without the property, or with any other value of it (``defaultMapping`` of
    OpenAPI 3.2); empty if there is none.
    """

    property: str
    mapping: tuple[tuple[str, str], ...] = ()
    default: str = ""


@dataclass(frozen=True, slots=True)
class UnionType:
    """Any of several types (``oneOf`` and ``anyOf`` alike). ``variants`` keep the document's order.

    ``one_of`` says that the document allows only what exactly one variant allows.

    There are two or more variants, none of them null: null is a :class:`NullableType` around the
    union. At most one variant is an :class:`EnumType`: several are merged.
    """

    place: Place
    variants: tuple[Variant, ...]
    discriminator: Discriminator | None = None
    one_of: bool = False


@dataclass(frozen=True, slots=True)
class CheckedType:
    """What ``type`` allows, if ``checks`` hold. An object type has its checks itself."""

    type: Type
    checks: Checks


@dataclass(frozen=True, slots=True)
class NullableType:
    """What ``type`` allows, and null."""

    type: Type


@dataclass(frozen=True, slots=True)
class Reference:
    """The named component ``component``, wherever it is defined in the family."""

    component: str


@dataclass(frozen=True, slots=True)
class Default:
    """A default value that the document states, as JSON text (so that it is hashable and exact)."""

    json: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """A property of an object.

    ``name`` is the key in JSON. ``required`` says that the key must be there, whether or not its
    value may be null (that is the type's part). ``observed`` says that recorded webhooks have it
    and the document does not.
    """

    name: str
    type: Type
    required: bool = False
    default: Default | None = None
    description: str = ""
    title: str = ""
    deprecated: bool = False
    read_only: bool = False
    write_only: bool = False
    observed: bool = False

    @property
    def nullable(self) -> bool:
        """Whether null is among the values that the document allows."""
        return isinstance(self.type, NullableType | AnyType) or self.type == Scalar("null")


@dataclass(frozen=True, slots=True, kw_only=True)
class ObjectType:
    """A JSON object with named properties, in the document's order.

    ``extra`` is the type of the values under any other key: ``AnyType()`` where the document leaves
    it open, ``None`` where it allows no other key.
    """

    place: Place
    fields: tuple[Field, ...]
    extra: Type | None = AnyType()
    description: str = ""
    title: str = ""
    deprecated: bool = False
    constraints: Constraints = NO_CONSTRAINTS
    checks: Checks | None = None

    def field(self, name: str) -> Field | None:
        """The field whose key in JSON is ``name``, or None."""
        return next((each for each in self.fields if each.name == name), None)


Type: TypeAlias = (
    AnyType
    | Scalar
    | LiteralType
    | EnumType
    | ArrayType
    | TupleType
    | MapType
    | UnionType
    | CheckedType
    | NullableType
    | Reference
    | ObjectType
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Component:
    """A named schema of the document. ``name`` is the document's name, not a Python name."""

    name: str
    type: Type
    description: str = ""
    title: str = ""
    deprecated: bool = False

    @property
    def pointer(self) -> str:
        """JSON Pointer of the schema in the document."""
        return pointer.build(["components", "schemas", self.name])


@dataclass(frozen=True, slots=True, kw_only=True)
class Webhook:
    """A webhook of the document, whose body is the root ``component``.

    ``name`` is its key in the document and ``identifier`` its operation's. ``event`` is what the
    header says that names the event. Any but ``name`` may be empty.
    """

    name: str
    component: str
    identifier: str = ""
    event: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Family:
    """Everything reachable from the roots, and nothing else; components sorted by name.

    ``receive`` and ``send`` name the roots: what comes in over the wire, and what goes out.
    ``answers`` pairs a message that expects an answer with the component that answers it.
    ``schemas`` pairs each component that checks refer to with what the document says of it, as JSON
    text.
    ``webhooks`` are those that the roots are the bodies of, in the document's order, and
    ``event_header`` is the header that names their event, where the document says which.
    """

    title: str
    version: str
    components: tuple[Component, ...]
    receive: tuple[str, ...] = ()
    send: tuple[str, ...] = ()
    answers: tuple[tuple[str, str], ...] = ()
    schemas: tuple[tuple[str, str], ...] = ()
    webhooks: tuple[Webhook, ...] = ()
    event_header: str = ""

    def component(self, name: str) -> Component:
        """The component called ``name``.

        Raises:
            KeyError: the family has no such component.
        """
        for each in self.components:
            if each.name == name:
                return each
        raise KeyError(name)


def unchecked(type_: Type) -> Type:
    """``type_`` without its checks."""
    return type_.type if isinstance(type_, CheckedType) else type_


def children(type_: Type) -> Sequence[Type]:
    """The types that ``type_`` is directly made of, in order; a reference is not followed."""
    match type_:
        case Scalar() | Reference() | EnumType() | LiteralType() | AnyType():  # which is most
            return ()
        case NullableType(inner) | CheckedType(inner):
            return (inner,)
        case ArrayType(item):
            return (item,)
        case TupleType():
            return type_.members
        case MapType(value):
            return (value,)
        case UnionType(variants=variants):
            return [variant.type for variant in variants]
        case ObjectType(fields=fields, extra=extra):
            found = [each.type for each in fields]
            return found if extra is None else [*found, extra]


def walk(type_: Type) -> Iterator[Type]:
    """``type_`` and every type inside it, outermost first; references are not followed."""
    waiting = [type_]
    while waiting:
        here = waiting.pop()
        yield here
        waiting.extend(reversed(children(here)))

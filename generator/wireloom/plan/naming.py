"""The Python name and the module of everything in a family.

``names`` has the rules for single names. This module applies them to a whole family.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property

from wireloom.model.ir import (
    CheckedType,
    Component,
    EnumType,
    Family,
    NullableType,
    ObjectType,
    Reference,
    TupleType,
    Type,
    UnionType,
    children,
    walk,
)
from wireloom.model.place import Place, Step
from wireloom.model.references import reachable
from wireloom.model.short_names import mark, shortened
from wireloom.plan import names
from wireloom.plan.formats import Format, format_of, used
from wireloom.plan.kept import Kept
from wireloom.plan.unions import Tags, find_tags

MODELS = "models"
ENUMS = "enums"


@dataclass(frozen=True)
class Naming:
    """The names of a family. They depend only on places, so they can be computed in any order.

    ``kept`` has the names that stay as they are where others collide with them.
    """

    family: Family
    kept: Kept = field(default_factory=Kept, compare=False, repr=False)

    @cached_property
    def _types(self) -> dict[str, Type]:
        return {component.name: component.type for component in self.family.components}

    @cached_property
    def _components(self) -> dict[str, str]:
        return self.kept.give("classes", "", self._types)

    @cached_property
    def objects(self) -> dict[Place, ObjectType]:
        """Every object type of the family by its place, in the order of the document."""
        return {each.place: each for each in self._all if isinstance(each, ObjectType)}

    @cached_property
    def enums(self) -> dict[Place, EnumType]:
        """Every enum of the family by its place, in the order of the document."""
        return {each.place: each for each in self._all if isinstance(each, EnumType)}

    @cached_property
    def aliases(self) -> tuple[Component, ...]:
        """The components that are neither a class nor an enum: another name for some type."""
        return tuple(
            component
            for component in self.family.components
            if not isinstance(_bare(component.type), ObjectType | EnumType)
        )

    @cached_property
    def _all(self) -> tuple[Type, ...]:
        return tuple(
            type_ for component in self.family.components for type_ in walk(component.type)
        )

    @property
    def unions(self) -> Iterator[UnionType]:
        """Every union of the family, in the order of the document."""
        return (each for each in self._all if isinstance(each, UnionType))

    @cached_property
    def formats(self) -> tuple[Format, ...]:
        """The formats of strings in the family that are not in every package."""
        return used(self._all)

    @property
    def has_tuples(self) -> bool:
        """Whether the items of an array have types by their position."""
        return any(isinstance(each, TupleType) for each in self._all)

    @cached_property
    def _attributes(self) -> dict[Place, dict[str, str]]:
        return {
            place: self.kept.give("attributes", str(place), [field.name for field in each.fields])
            for place, each in self.objects.items()
        }

    def members(self, enum: EnumType) -> dict[str, str]:
        """The members of an enum, by its values."""
        return self.kept.give("members", str(enum.place), enum.values)

    def attribute(self, owner: ObjectType, key: str) -> str:
        """The attribute that holds the property ``key`` of ``owner``."""
        return self._attributes[owner.place][key]

    def observed(self) -> dict[str, bool]:
        """Every attribute, such as ``Call.id``, and whether the document does not have it."""
        return {
            f"{self.class_at(place)}.{self.attribute(each, field.name)}": field.observed
            for place, each in self.objects.items()
            for field in each.fields
        }

    def _attribute_at(self, place: Place) -> str:
        key = place.path[-1].name
        owner = self._attributes.get(place.parent(), {})
        return owner.get(key, names.attribute_name(key))

    def _inline_name(self, place: Place) -> str:
        """``Owner_Property``, with a part for each step of the path; the middle may be left out."""
        places = [Place(place.component, place.path[:end]) for end in range(1, len(place.path) + 1)]
        if not places:
            return self._components[place.component]
        name = "_".join([self._components[place.component], *map(self._part, places)])
        return shortened(name, _key(place))

    def _part(self, place: Place) -> str:
        """The last step of ``place`` as a part of a class name."""
        step = place.path[-1]
        if step.kind == "variant":
            return names.pascal(step.name) or names.pascal(names.spell(step.name))
        return names.pascal(self._attribute_part(place))

    def _attribute_part(self, place: Place) -> str:
        """The last step of ``place`` as a part of an attribute or constant."""
        match place.path[-1]:
            case Step("items"):
                return "item"
            case Step("position", index):
                return f"item{index}"
            case Step("values"):
                return "extra" if place.parent() in self.objects else "value"
            case Step("variant", key):
                return names.snake(key) or names.spell(key)
            case _:
                return self._attribute_at(place)

    def constant(self, place: Place, owner: Place) -> str:
        """The constant for the codec of the type at ``place`` inside the object at ``owner``."""
        start = len(owner.path) + 1
        ends = range(start, len(place.path) + 1)
        parts = [self._attribute_part(Place(place.component, place.path[:end])) for end in ends]
        return f"_{'__'.join(parts).upper()}"

    @cached_property
    def _classes(self) -> dict[Place, str]:
        """Components have their own names; inline types are named after their paths."""
        chosen: dict[Place, str] = {}
        for place in [*self.objects, *self.enums]:
            if self._is_component(place):
                chosen[place] = self._components[place.component]
            elif place.path:
                chosen[place] = self._inline_name(place)
            else:  # an enum inside a component that is another type, and has the name itself
                chosen[place] = f"{self._components[place.component]}_Known"
        return _made_unique(chosen)

    def _is_component(self, place: Place) -> bool:
        """Whether the type at ``place`` is the component itself, and not something inside of it."""
        inner = _bare(self._types[place.component])
        return isinstance(inner, ObjectType | EnumType) and inner.place == place

    def class_at(self, place: Place) -> str:
        """The class of the object type or enum at ``place``."""
        return self._classes[place]

    def component(self, name: str) -> str:
        """The class name of a component, also where the component is an alias."""
        return self._components[name]

    @cached_property
    def modules(self) -> dict[str, str]:
        """The module of each class, enum and alias, relative to the package: ``models.call``."""
        models = [self._classes[place] for place in self.objects]
        models += [self._components[component.name] for component in self.aliases]
        enums = [self._classes[place] for place in self.enums]
        return {
            name: f"{folder}.{module}"
            for folder, members in ((MODELS, models), (ENUMS, enums))
            for name, module in names.modules(members).items()
        }

    def reader(self, alias: str) -> str:
        """The name of the reader of a component without a class, made from its module."""
        return f"{self.modules[alias].rpartition('.')[2]}_reader"

    @cached_property
    def inner_modules(self) -> dict[str, str]:
        """The module of each union of classes that is defined inside an alias."""
        homes = {each.name: self.modules[self._components[each.name]] for each in self.aliases}
        return {
            name: homes[place.component]
            for place, name in self._unions.items()
            if place.component in homes and name != self._components[place.component]
        }

    def alias_of(self, union: UnionType) -> str | None:
        """The name of ``union`` if it is a union of classes.

        A component that is a union has the component's name; any other is named after its place.
        """
        return self._unions.get(union.place)

    @cached_property
    def _unions(self) -> dict[Place, str]:
        taken = set(self._classes.values())
        chosen = {
            each.place: name
            for each in self._all
            if isinstance(each, UnionType) and self._is_union_of_classes(each)
            if (name := self._inline_name(each.place)) not in taken
        }
        return _made_unique(chosen)

    def _is_union_of_classes(self, union: UnionType) -> bool:
        variants = [self.resolve(variant.type) for variant in union.variants]
        return sum(isinstance(variant, ObjectType) for variant in variants) > 1

    def resolve(self, type_: Type) -> Type:
        """Follow references, and leave checks out."""
        while isinstance(type_, Reference | CheckedType):
            type_ = type_.type if isinstance(type_, CheckedType) else self.follow(type_)
        return type_

    def follow(self, type_: Type) -> Type:
        """Follow references; a type with checks keeps them."""
        while isinstance(type_, Reference):
            type_ = self._types[type_.component]
        return type_

    def recursive(self, type_: Type) -> str | None:
        """The alias that ``type_`` refers to, if it contains itself; else None."""
        while isinstance(type_, Reference):
            if type_.component in self.endless:
                return type_.component
            type_ = self._types[type_.component]
        return None

    @cached_property
    def endless(self) -> frozenset[str]:
        """The aliases that contain themselves without a class in between."""
        refers = self._referenced
        return frozenset(name for name in self._types if name in reachable(refers(name), refers))

    def _referenced(self, name: str) -> set[str]:
        """The components that the type of ``name`` refers to outside of classes."""
        types = _outside_classes(self._types[name])
        return {each.component for each in types if isinstance(each, Reference)}

    def is_plain(self, alias: str) -> bool:
        """Whether values of an alias that contains itself are plain JSON when they are decoded."""
        names = reachable([alias], self._referenced)
        types = (each for name in names for each in _outside_classes(self._types[name]))
        return not any(map(_has_class, types))

    def tags(self, union: UnionType) -> Tags | None:
        """The tags of the object variants of ``union``, in the order of its variants."""
        key = id(union)  # hashing the union would take as long as finding the tags
        if key not in self._found_tags:
            self._found_tags[key] = (union, self._find_tags(union))
        return self._found_tags[key][1]

    def default_variant(self, union: UnionType) -> Type | None:
        """The type of an object that no tag selects, if the document names it."""
        tags = self.tags(union)
        if tags is None or not tags.has_default or union.discriminator is None:
            return None
        name = union.discriminator.default
        listed = [each.type for each in union.variants if each.component == name]
        return listed[0] if listed else Reference(name)

    def keeps_unknown(self, union: UnionType) -> bool:
        """Whether an object that no tag of ``union`` selects stays the JSON object it is."""
        tags, default = self.tags(union), self.default_variant(union)
        has_class = default is not None and isinstance(self.resolve(default), ObjectType)
        return tags is not None and (bool(tags.then) or not has_class)

    @cached_property
    def _found_tags(self) -> dict[int, tuple[UnionType, Tags | None]]:
        """The tags by the identity of the union. The union is kept so that its id is not reused."""
        return {}

    def _find_tags(self, union: UnionType) -> Tags | None:
        variants = [self.resolve(variant.type) for variant in union.variants]
        objects = [each for each in variants if isinstance(each, ObjectType)]
        components = [
            variant.component or None
            for variant, resolved in zip(union.variants, variants, strict=True)
            if isinstance(resolved, ObjectType)
        ]
        return find_tags(objects, union.discriminator, components, self.resolve)


def _outside_classes(type_: Type) -> Iterator[Type]:
    """``type_`` and the types inside it, without those inside classes."""
    waiting = [type_]
    while waiting:
        here = waiting.pop()
        yield here
        if not isinstance(here, ObjectType):
            waiting.extend(children(here))


def _has_class(type_: Type) -> bool:
    """Whether a value is decoded to something else than the JSON value that came."""
    is_tuple = isinstance(type_, TupleType) and type_.fixed is not None
    return is_tuple or isinstance(type_, ObjectType | EnumType) or format_of(type_) is not None


def _bare(type_: Type) -> Type:
    while isinstance(type_, NullableType | CheckedType):
        type_ = type_.type
    return type_


def _made_unique(chosen: dict[Place, str]) -> dict[Place, str]:
    """``chosen`` with a suffix for every name that two places have."""
    uses = Counter(chosen.values())
    return {
        place: name if uses[name] == 1 else f"{name}_{mark(_key(place))}"
        for place, name in chosen.items()
    }


def _key(place: Place) -> str:
    return "\0".join((place.component, *map(str, place.path)))

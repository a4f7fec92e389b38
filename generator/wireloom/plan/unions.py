"""How a variant of a union is selected: by evidence in the document, never by order.

The evidence, strongest first:

1. *explicit*: the property that the document's discriminator names;
2. *inferred*: a property that every variant has, with fixed strings that differ between the
   variants (``type``, ``provider``, ``role``); where variants share a string, a second property
   that tells them apart (``type`` and then ``role``);
3. *structural*: how well the value fits, where nothing else decides.

Variants of different JSON types need no evidence: the JSON type of the value selects the variant.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Literal, TypeAlias

from wireloom.model.ir import (
    Discriminator,
    EnumType,
    Field,
    LiteralType,
    NullableType,
    ObjectType,
    Type,
)

_Fields: TypeAlias = dict[str, Field]
"""The fields of an object by their names."""


@dataclass(frozen=True, slots=True)
class Tags:
    """A property that selects among object variants.

    ``key`` is its name; ``values`` pairs each string with the positions of the variants that it
    stands for (one, if the document is clean); ``optional`` are the positions of variants that may
    come without the property, or with null under it. ``is_open`` says that the discriminator alone,
    and not JSON Schema, limits the property to these strings. ``then`` has the next property to
    look at for a string that stands for several variants, if there is one: ``event`` and then
    ``action``. Its positions are those of the whole union, too.

    ``has_default`` says that the document names the variant of any other value, and of none.
    """

    key: str
    source: Literal["explicit", "inferred"]
    values: tuple[tuple[str, tuple[int, ...]], ...]
    optional: tuple[int, ...]
    is_open: bool = False
    has_default: bool = False
    then: tuple[tuple[str, Tags], ...] = ()

    @property
    def unique(self) -> bool:
        """Whether the tags, one after the other, lead to one variant."""
        then = dict(self.then)
        return all(
            len(positions) == 1 or (value in then and then[value].unique)
            for value, positions in self.values
        )

    @property
    def keys(self) -> tuple[str, ...]:
        """The properties in the order in which they are looked at."""
        later = [key for _, tags in self.then for key in tags.keys]
        return tuple(dict.fromkeys([self.key, *later]))


def fixed_strings(type_: Type, resolve: Callable[[Type], Type]) -> tuple[str, ...]:
    """The strings that ``type_`` is limited to; empty if it is not limited."""
    type_ = resolve(type_)
    if isinstance(type_, NullableType):
        type_ = resolve(type_.type)
    match type_:
        case EnumType(values=values):
            return values
        case LiteralType(values) if all(isinstance(value, str) for value in values):
            return tuple(str(value) for value in values)
        case _:
            return ()


def find_tags(
    variants: list[ObjectType],
    discriminator: Discriminator | None,
    components: list[str | None],
    resolve: Callable[[Type], Type],
) -> Tags | None:
    """Find the property that selects among ``variants``.

    Args:
        variants: the object variants of a union.
        discriminator: the discriminator of the union, if it has one.
        components: the component of each variant, or None: a discriminator's mapping refers to
            components.
        resolve: follows a reference to a type.

    Returns:
        The best tags, or None if no property distinguishes at least two variants.
    """
    objects = [{field.name: field for field in variant.fields} for variant in variants]
    if discriminator is not None:
        tags = _explicit(objects, discriminator, components, resolve)
        if tags is not None:
            return _with_next(tags, objects, resolve)
    tags = _inferred(objects, resolve)
    return tags and _with_next(tags, objects, resolve)


def _inferred(objects: list[_Fields], resolve: Callable[[Type], Type]) -> Tags | None:
    """The best property that every object has with fixed strings."""
    shared = sorted(set(objects[0]).intersection(*objects[1:])) if objects else []
    found = [
        tags
        for name in shared
        if (tags := _tags(name, "inferred", _domains(objects, name, resolve), objects))
    ]
    return min(found, key=_rank, default=None)


def _with_next(tags: Tags, objects: list[_Fields], resolve: Callable[[Type], Type]) -> Tags:
    """``tags``, and the next property for each string that stands for several variants."""
    then: list[tuple[str, Tags]] = []
    for value, positions in tags.values:
        if 1 < len(positions) < len(objects):
            among = [objects[position] for position in positions]
            found = _inferred(among, resolve)
            if found is not None:
                then.append((value, _at(_with_next(found, among, resolve), positions)))
    return replace(tags, then=tuple(then))


def _at(tags: Tags, positions: tuple[int, ...]) -> Tags:
    """``tags`` of the variants at ``positions``, with the positions in the whole union."""
    return replace(
        tags,
        values=tuple(
            (value, tuple(positions[each] for each in inside)) for value, inside in tags.values
        ),
        optional=tuple(positions[each] for each in tags.optional),
        then=tuple((value, _at(each, positions)) for value, each in tags.then),
    )


def _rank(tags: Tags) -> tuple[bool, int, int, str]:
    """Unique tags first, then the fewest optional ones, then the shortest list, then the name."""
    return not tags.unique, len(tags.optional), len(tags.values), tags.key


def _domains(
    objects: list[_Fields], name: str, resolve: Callable[[Type], Type]
) -> Iterator[tuple[str, ...]]:
    for fields in objects:
        yield fixed_strings(fields[name].type, resolve) if name in fields else ()


def _explicit(
    objects: list[_Fields],
    discriminator: Discriminator,
    components: list[str | None],
    resolve: Callable[[Type], Type],
) -> Tags | None:
    """The tags of the discriminator: the values that the variants allow, or else the mapping."""
    domains = list(_domains(objects, discriminator.property, resolve))
    mapped: dict[str, list[str]] = {}
    is_open = False
    for value, component in discriminator.mapping:
        mapped.setdefault(component, []).append(value)
    for position, name in enumerate(components):
        if not domains[position] and name is not None:
            # Without a mapping the component's own name is the tag (OpenAPI, Discriminator Object).
            domains[position] = tuple(mapped.get(name, [name]))
            is_open = True
    tags = _tags(discriminator.property, "explicit", domains, objects)
    if tags is None:
        return None
    has_default = bool(discriminator.default)
    return replace(tags, is_open=is_open or has_default, has_default=has_default)


def _tags(
    name: str,
    source: Literal["explicit", "inferred"],
    domains: Iterable[tuple[str, ...]],
    objects: list[_Fields],
) -> Tags | None:
    positions: dict[str, list[int]] = {}
    for position, domain in enumerate(domains):
        if not domain:
            return None
        for value in domain:
            positions.setdefault(value, []).append(position)
    if len({tuple(each) for each in positions.values()}) < min(2, len(objects)):
        return None
    optional = [
        position
        for position, fields in enumerate(objects)
        if (field := fields.get(name)) is None or not field.required or field.nullable
    ]
    values = tuple((value, tuple(each)) for value, each in positions.items())
    return Tags(name, source, values, tuple(optional))

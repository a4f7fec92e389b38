"""Keys for the variants of a union that have no name: each says what tells it from the others.

The first of these that a variant has, and no other variant has as well:

1. the title, or the component that it refers to in the document;
2. the values of its tags: properties with one value each, which are not all the same;
3. a property that only this variant requires, or has: ``{"required": ["iban"]}`` is ``iban``;
4. a property whose type only this variant has: ``value number``;
5. a property that all others have: ``without iban``;
6. ``object``.

Variants of one title are told apart by the rest, behind the title. What nothing of this tells apart
gets a mark that is made from the variant alone. No key depends on a position.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar, cast

from wireloom.model.document import COMPONENT, JsonObject
from wireloom.model.place import Place
from wireloom.model.references import reference_name
from wireloom.model.short_names import mark

_T = TypeVar("_T")


def variant_places(variants: Sequence[JsonObject], place: Place) -> Iterator[Place]:
    """The place of each variant of the union at ``place``.

    An object has a place of its own, and so have arrays (and maps) when there are several; what
    stands alone of its kind takes the union's.
    """
    keys = _keys(variants)
    return (place.variant(key) if key else place for key in keys)


def _keys(variants: Sequence[JsonObject]) -> list[str]:
    counts = Counter(map(_kind, variants))
    keys = [
        key if kind == "object" or (kind in ("array", "map") and counts[kind] > 1) else ""
        for kind, key in zip(map(_kind, variants), _named(variants), strict=True)
    ]
    uses = Counter(keys)
    return [
        f"{key} {mark(json.dumps(variant, sort_keys=True))}" if key and uses[key] > 1 else key
        for key, variant in zip(keys, variants, strict=True)
    ]


def _named(schemas: Sequence[JsonObject]) -> list[str]:
    """A name for each of ``schemas``, as different as their content; of a container what it has."""
    names = [""] * len(schemas)
    for kind, name in _NAMERS.items():
        group = [at for at, each in enumerate(schemas) if _kind(each) == kind]
        found = name([schemas[at] for at in group]) if group else []
        for at, key in zip(group, found, strict=True):
            names[at] = key
    return [
        name or _title(each) or reference_name(each.get("$ref", "")) or _kind(each)
        for name, each in zip(names, schemas, strict=True)
    ]


def _kind(schema: JsonObject) -> str:
    if "$ref" in schema:
        return "reference"
    if any(schema.get(keyword) for keyword in ("properties", "required")):
        return "object"
    if schema.get("type") == "object":
        return "map"
    return str(schema.get("type", "any"))


def _array_keys(arrays: Sequence[JsonObject]) -> list[str]:
    inside = _named([each.get("items") or {} for each in arrays])
    return [_title(each) or _array_key(each, key) for each, key in zip(arrays, inside, strict=True)]


def _array_key(array: JsonObject, item: str) -> str:
    if "prefixItems" in array:
        return f"{'-'.join(_named(array['prefixItems']))}-tuple"
    return f"{item}-list"


def _map_keys(maps: Sequence[JsonObject]) -> list[str]:
    inside = _named([each.get("additionalProperties") or {} for each in maps])
    return [_title(each) or f"{key}-map" for each, key in zip(maps, inside, strict=True)]


def _title(schema: JsonObject) -> str:
    return str(schema.get("title") or schema.get(COMPONENT) or "")


# --- Objects


def _object_keys(objects: Sequence[JsonObject]) -> list[str]:
    titles = [_title(each) for each in objects]
    return [
        title if title and titles.count(title) == 1 else f"{title} {rest}".strip()
        for title, rest in zip(titles, _told_apart(objects, titles), strict=True)
    ]


def _told_apart(objects: Sequence[JsonObject], titles: Sequence[str]) -> Iterator[str]:
    """For each object the first thing that tells it from the others of its title."""
    found = [list(_tellings(each, _others(objects, titles, at))) for at, each in enumerate(objects)]
    for at, own in enumerate(found):
        taken = {key for other in _others(found, titles, at) for key in other}
        yield next((key for key in own if key not in taken), own[-1])


def _others(values: Sequence[_T], titles: Sequence[str], at: int) -> list[_T]:
    """The values of the others, or of those of the same title where there is a title."""
    return [
        value
        for other, value in enumerate(values)
        if other != at and (not titles[at] or titles[other] == titles[at])
    ]


def _tellings(own: JsonObject, others: Sequence[JsonObject]) -> Iterator[str]:
    """What may tell ``own`` from ``others``, the best first."""
    properties = _properties(own)
    theirs = [_properties(each) for each in others]
    tags = {name: str(each["enum"][0]) for name, each in properties.items() if _is_fixed(each)}
    if not others:
        yield from tags.values() if len(tags) == 1 else ()
    varying = [name for name in sorted(tags) if any(tags[name] != _tag(o, name) for o in theirs)]
    yield from (tags[name] for name in varying)
    if len(varying) > 1:
        yield "-".join(tags[name] for name in varying)
    required = set(own.get("required", ()))
    by_them = {name for each in others for name in each.get("required", ())}
    had = {name for each in theirs for name in each}
    if others:
        yield from sorted(required - had)
        yield from sorted(required - by_them)
        yield from sorted(properties.keys() - had)
        yield from sorted(_by_type(properties, theirs))
    shared = set(theirs[0]).intersection(*theirs[1:]) if theirs else set[str]()
    yield from (f"without {name}" for name in sorted(shared - properties.keys()))
    yield "object"


def _by_type(
    properties: dict[str, JsonObject], theirs: Sequence[dict[str, JsonObject]]
) -> set[str]:
    """The properties that all have, with the type that only one has."""
    found: set[str] = set()
    for name, schema in properties.items():
        kinds = [_kind(each[name]) for each in theirs if name in each]
        own = _kind(schema)
        if len(kinds) == len(theirs) and own not in (*kinds, "any", "reference"):
            found.add(f"{name} {own}")
    return found


def _properties(schema: JsonObject) -> dict[str, JsonObject]:
    return cast("dict[str, JsonObject]", schema.get("properties", {}))


def _is_fixed(schema: JsonObject) -> bool:
    return len(schema.get("enum", ())) == 1


def _tag(properties: dict[str, JsonObject], name: str) -> str | None:
    schema = properties.get(name, {})
    return str(schema["enum"][0]) if _is_fixed(schema) else None


_NAMERS: dict[str, Callable[[Sequence[JsonObject]], list[str]]] = {
    "array": _array_keys,
    "map": _map_keys,
    "object": _object_keys,
}

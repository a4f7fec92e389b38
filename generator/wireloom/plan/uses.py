"""Where the document uses a class: the fields, and the tags, that lead to it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping

from wireloom.model.ir import ObjectType, Type, UnionType, children
from wireloom.plan.naming import Naming


def describe_uses(naming: Naming) -> Mapping[str, str]:
    """A sentence for each class that a field leads to: where it is found."""
    uses: defaultdict[str, list[str]] = defaultdict(list)
    for owner in naming.objects.values():
        for field in owner.fields:
            place = f"`{naming.class_at(owner.place)}.{naming.attribute(owner, field.name)}`"
            for name, tag in _classes(field.type, naming, set()):
                uses[name].append(f"{place}{tag}")
    return {name: _sentence(list(dict.fromkeys(places))) for name, places in uses.items()}


def _sentence(places: list[str]) -> str:
    first, *others = sorted(places)
    more = f" and {len(others)} more" if others else ""
    return f"Found in {first}{more}."


def _classes(type_: Type, naming: Naming, seen: set[int]) -> Iterator[tuple[str, str]]:
    """The classes in ``type_``, each with the tag that tells it from the other variants."""
    resolved = naming.resolve(type_)
    if id(resolved) in seen:
        return
    seen.add(id(resolved))
    if isinstance(resolved, ObjectType):
        yield naming.class_at(resolved.place), ""
    elif isinstance(resolved, UnionType):
        tags = _tags(resolved, naming)
        for position, variant in enumerate(resolved.variants):
            tag = tags.get(position, "")
            for name, inner in _classes(variant.type, naming, seen):
                yield name, inner or tag
    else:
        for child in children(resolved):
            yield from _classes(child, naming, seen)


def _tags(union: UnionType, naming: Naming) -> dict[int, str]:
    tags = naming.tags(union)
    if tags is None:
        return {}
    said = {
        position: f" where `{tags.key}` is `{value}`"
        for value, positions in reversed(tags.values)
        for position in positions
    }
    default = naming.default_variant(union)
    others = [at for at, each in enumerate(union.variants) if default == each.type]
    return said | dict.fromkeys(others, f" where `{tags.key}` is anything else")

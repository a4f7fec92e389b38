"""Which required keys a program checks before it relies on them (``required = "checked"``)."""

from __future__ import annotations

from collections.abc import Collection

from wireloom.model.ir import ObjectType
from wireloom.model.place import Place
from wireloom.plan.naming import Naming
from wireloom.plan.reach import reached_from


def checked_keys(naming: Naming) -> Collection[tuple[Place, str]]:
    """The required keys of what is received, each with its object.

    A tag is not among them: without it, an object would not have become one of its class.
    """
    received = reached_from(naming.family.receive, naming.family)
    tags = _tags(naming)
    return {
        (each.place, field.name)
        for each in naming.objects.values()
        if each.place.component in received
        for field in each.fields
        if field.required and (each.place, field.name) not in tags
    }


def _tags(naming: Naming) -> set[tuple[Place, str]]:
    """The keys by which objects are told apart, each with its object."""
    found: set[tuple[Place, str]] = set()
    for union in naming.unions:
        tags = naming.tags(union)
        default = naming.default_variant(union)
        variants = [
            naming.resolve(each.type) for each in union.variants if tags and each.type != default
        ]
        found |= {
            (each.place, tags.key) for each in variants if tags and isinstance(each, ObjectType)
        }
    return found

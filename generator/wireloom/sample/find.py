"""Which type of the family a name means: a class, an enum, an alias or a component."""

from __future__ import annotations

import difflib
from collections.abc import Iterator
from dataclasses import dataclass

from wireloom.model.errors import UsageError
from wireloom.model.ir import Type, UnionType, walk
from wireloom.plan.naming import Naming


@dataclass(frozen=True, slots=True)
class Target:
    """A type with its name in the package, and the component that it is, if it is one."""

    name: str
    type: Type
    component: str = ""


def find(naming: Naming, name: str) -> Target:
    """The type that is called ``name`` in the package or in the document.

    Raises:
        UsageError: there is no such type.
    """
    known = targets(naming)
    for each in known.values():
        if name in (each.name, each.component):
            return each
    close = difflib.get_close_matches(name, known, n=3)
    raise UsageError(
        f"the family has no class {name}",
        todo=f"did you mean {' or '.join(close)}?" if close else "see `__init__.py` of the package",
    )


def targets(naming: Naming) -> dict[str, Target]:
    """Every named type of the family by its name in the package; components come first."""
    found: dict[str, Target] = {}
    for each in (*_components(naming), *_inline(naming)):
        found.setdefault(each.name, each)
    return found


def _components(naming: Naming) -> Iterator[Target]:
    for each in naming.family.components:
        yield Target(naming.component(each.name), each.type, each.name)


def _inline(naming: Naming) -> Iterator[Target]:
    for place, type_ in (naming.objects | naming.enums).items():
        yield Target(naming.class_at(place), type_)
    for component in naming.family.components:
        for inner in walk(component.type):
            if isinstance(inner, UnionType) and (name := naming.alias_of(inner)) is not None:
                yield Target(name, inner)

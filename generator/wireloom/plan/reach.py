"""Which components can be reached from roots."""

from __future__ import annotations

from collections.abc import Iterable

from wireloom.model.ir import Family, Reference, walk
from wireloom.model.references import reachable


def reached_from(roots: Iterable[str], family: Family) -> frozenset[str]:
    """The components that can be reached from ``roots``, and the roots themselves."""
    types = {component.name: component.type for component in family.components}

    def referenced(name: str) -> set[str]:
        inside = walk(types[name])
        return {each.component for each in inside if isinstance(each, Reference)}

    start = tuple(roots)
    return frozenset({*start, *reachable(start, referenced)})

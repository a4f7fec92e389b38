"""Finds the components that have only changed their name.

A removed component and a new one are the same if their fields are: the same keys with the same
annotations, apart from their own names. It counts only if they have two fields or more and no other
component has the same fields; otherwise it may be a coincidence.
"""

from __future__ import annotations

from collections.abc import Iterable

from wireloom.changes.facts import Facts

_FEWEST_FIELDS = 2


def find_renames(old: Facts, new: Facts) -> dict[str, str]:
    """The Python names that have changed: from the old name to the new one.

    The names of the types inside a component change with its own.
    """
    removed = _by_fields(old, old.components.keys() - new.kinds.keys())
    added = _by_fields(new, new.components.keys() - old.kinds.keys())
    renames: dict[str, str] = {}
    for fields in removed.keys() & added.keys():
        if len(removed[fields]) == len(added[fields]) == 1:
            before, after = removed[fields][0], added[fields][0]
            renames[before] = after
            renames |= _inside(before, after, old, new)
    return dict(sorted(renames.items()))


def _by_fields(facts: Facts, names: Iterable[str]) -> dict[tuple[str, ...], list[str]]:
    """Classes by their fields: the keys, the annotations and whether they are required."""
    found: dict[tuple[str, ...], list[str]] = {}
    for name in sorted(names):
        class_ = facts.classes.get(name)
        if class_ is None or len(class_.fields) < _FEWEST_FIELDS:
            continue
        fields = tuple(
            sorted(
                f"{each.name}: {_without(name, facts.show(each.type))} {each.required}"
                for each in class_.fields
            )
        )
        found.setdefault(fields, []).append(name)
    return found


def _without(name: str, annotation: str) -> str:
    """``annotation`` with ``Self`` for ``name``, also at the start of an inner class's name."""
    return annotation.replace(name, "Self")


def _inside(before: str, after: str, old: Facts, new: Facts) -> dict[str, str]:
    found: dict[str, str] = {}
    for name in old.kinds:
        other = after + name.removeprefix(before)
        if name.startswith(f"{before}_") and name not in new.kinds and other in new.kinds:
            found[name] = other
    return found

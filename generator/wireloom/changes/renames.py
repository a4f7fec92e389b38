"""Which components have only another name now.

A component that is gone and one that is new are the same where their fields are: key by key, the
same annotations, with their own names left out. That has to be true of one pair only, and of two
fields at least, or it may be chance.
"""

from __future__ import annotations

from collections.abc import Iterable

from wireloom.changes.facts import Facts

_FEWEST_FIELDS = 2


def find_renames(old: Facts, new: Facts) -> dict[str, str]:
    """The names in Python that are another's now, the old one to the new one.

    The names of what is inside of a component change with its own.
    """
    gone = _shapes(old, old.components.keys() - new.kinds.keys())
    come = _shapes(new, new.components.keys() - old.kinds.keys())
    renames: dict[str, str] = {}
    for shape in gone.keys() & come.keys():
        if len(gone[shape]) == len(come[shape]) == 1:
            before, after = gone[shape][0], come[shape][0]
            renames[before] = after
            renames |= _inside(before, after, old, new)
    return dict(sorted(renames.items()))


def _shapes(facts: Facts, names: Iterable[str]) -> dict[tuple[str, ...], list[str]]:
    """Classes by what their fields look like."""
    found: dict[tuple[str, ...], list[str]] = {}
    for name in sorted(names):
        class_ = facts.classes.get(name)
        if class_ is None or len(class_.fields) < _FEWEST_FIELDS:
            continue
        shape = tuple(
            sorted(
                f"{each.name}: {_less(name, facts.show(each.type))} {each.required}"
                for each in class_.fields
            )
        )
        found.setdefault(shape, []).append(name)
    return found


def _less(name: str, annotation: str) -> str:
    """``annotation`` without ``name``, where it is its own or an inner class's."""
    return annotation.replace(name, "Self")


def _inside(before: str, after: str, old: Facts, new: Facts) -> dict[str, str]:
    found: dict[str, str] = {}
    for name in old.kinds:
        other = after + name.removeprefix(before)
        if name.startswith(f"{before}_") and name not in new.kinds and other in new.kinds:
            found[name] = other
    return found

"""Rules about the roots: the schemas that are compared, with all that they refer to."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from wireloom.changes.pairs import Change, FamilyPair
from wireloom.changes.rule import BREAKS_BOTH, NEW, Meaning, Rule, Rules


def _added(pair: FamilyPair) -> Iterator[Change]:
    for name in sorted(pair.new.roots.keys() - pair.old.roots.keys()):
        yield Change(owner=name, place=name, after=pair.new.kinds[name])


RULES: tuple[Rule[Any], ...] = (
    *Rules("root", FamilyPair).mirrors(
        _added,
        Meaning(
            "root-added", NEW, "The document has a root that it lacked.", "A new class to use."
        ),
        Meaning(
            "root-removed",
            BREAKS_BOTH,
            "The document no longer has a root.",
            "Importing its class fails.",
        ),
    ),
)

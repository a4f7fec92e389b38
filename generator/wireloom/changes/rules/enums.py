"""Rules about enums and their values."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from wireloom.changes.pairs import Change, FamilyPair, Pair
from wireloom.changes.rule import BREAKS_BOTH, DESCRIPTIONS, NEW, Meaning, Rule, Rules, differs
from wireloom.model.ir import EnumType
from wireloom.plan.names import members


@dataclass(frozen=True, kw_only=True)
class EnumPair(Pair[EnumType]):
    """An enum that both families have."""


def _added(pair: FamilyPair) -> Iterator[Change]:
    for name in pair.added("enum"):
        yield Change(owner=name, place=name, after="enum")


def _values_added(pair: EnumPair) -> Iterator[Change]:
    if added := sorted({*pair.new.values} - {*pair.old.values}):
        yield pair.change(values=tuple(added))


def _member_renamed(pair: EnumPair) -> Iterator[Change]:
    old, new = members(pair.old.values), members(pair.new.values)
    for value in sorted(old.keys() & new.keys()):
        if old[value] != new[value]:
            yield pair.change(old[value], new[value], (value,))


RULES: tuple[Rule[Any], ...] = (
    *Rules("enum", FamilyPair).mirrors(
        _added,
        Meaning("enum-added", NEW, "There is a new enum.", "It can be imported."),
        Meaning("enum-removed", BREAKS_BOTH, "An enum was removed.", "Importing it fails."),
    ),
    *Rules("enum", EnumPair).mirrors(
        _values_added,
        Meaning(
            "enum-values-added",
            NEW,
            "An enum has new values.",
            "Enums are open: these values could be read before, and now they have members.",
        ),
        Meaning(
            "enum-values-removed",
            BREAKS_BOTH,
            "An enum lost values.",
            "Code that names such a member does not type-check, and fails when it runs.",
        ),
    ),
    Rules("enum", EnumPair).symmetric(
        _member_renamed,
        Meaning(
            "enum-member-renamed",
            BREAKS_BOTH,
            "The member for a value has another name.",
            "Code that uses the old name does not type-check. If another value has that name "
            "now, the code silently means that value.",
        ),
    ),
    Rules("enum", EnumPair, seen_by="readers").symmetric(
        differs("description"),
        Meaning(
            "enum-description-changed",
            DESCRIPTIONS,
            "The description of an enum was added, changed or removed.",
            "Only the docstring changes.",
        ),
    ),
)

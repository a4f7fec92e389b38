"""One thing in two families, and a change between the two.

Each topic of the rules adds its own kind of pair. Every pair can be swapped, so that one function
finds both a change and its mirror: a field that is added, and a field that is removed.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Generic, TypeAlias, TypeVar

from wireloom.changes.facts import Facts

Renames: TypeAlias = Mapping[str, str]
"""Python names that have changed: from the old name to the new one."""

S = TypeVar("S")


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """What a rule has found; :class:`finding.Finding` describes the attributes."""

    owner: str
    place: str
    before: str | None = None
    after: str | None = None
    values: tuple[str, ...] = ()

    def mirrored(self) -> Change:
        """The same change with old and new swapped."""
        return replace(self, before=self.after, after=self.before)


@dataclass(frozen=True, kw_only=True)
class Pair(Generic[S]):
    """One thing as the old and the new family have it.

    Attributes:
        owner: the class, enum or union that the thing belongs to.
        place: the thing itself, such as ``BotMessage.role``.
        old: the thing in the old family.
        new: the thing in the new family.
        renames: the names that have changed between the two families.
    """

    owner: str
    place: str
    old: S
    new: S
    renames: Renames = field(default_factory=dict[str, str])

    def change(
        self, before: object = None, after: object = None, values: tuple[str, ...] = ()
    ) -> Change:
        """A change of this thing; ``before`` or ``after`` is None where there is nothing."""
        return Change(
            owner=self.owner,
            place=self.place,
            before=None if before is None else str(before),
            after=None if after is None else str(after),
            values=values,
        )

    def renamed(self, name: str) -> str:
        """The new name of what is called ``name`` in either family."""
        return self.renames.get(name, name)


@dataclass(frozen=True, kw_only=True)
class FamilyPair(Pair[Facts]):
    """The two families."""

    def added(self, kind: str) -> list[str]:
        """The names of one kind that only the new family has, in order."""
        return sorted(
            name for name, each in self.new.kinds.items() if each == kind and self.is_new(name)
        )

    def is_new(self, name: str) -> bool:
        """Whether the old family has nothing of this name, and ``name`` is not a rename."""
        return name not in {*self.old.kinds, *self.renames, *self.renames.values()}

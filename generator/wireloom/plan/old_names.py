"""Old names of classes and attributes that the package keeps for a while.

Which ones they are is an input, a file beside the schema; here they are put into the plan.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from wireloom.model.errors import Location, WireloomError
from wireloom.plan.names import RESERVED_ATTRIBUTES, RESERVED_CLASSES

if TYPE_CHECKING:
    from wireloom.plan import PackagePlan
    from wireloom.plan.modules import ClassPlan

RUNTIME = "old_names"
"""The folder of the runtime that only packages with old names have."""

_CALLED = {"property", RUNTIME}
"""What the body of a class with old names calls; a field of such a name would hide it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OldName:
    """A name that still works although the package has another one for the same thing.

    Attributes:
        name: a public name of the package (``Pet``), or an attribute with its class as that is
            called now (``Animal.nick``).
        now: the name or the attribute that stands for it now: ``Animal``, ``nickname``.
        updates: how many updates from now it goes; 1 is the next one.
    """

    name: str
    now: str
    updates: int

    @property
    def owner(self) -> str:
        """The class of an attribute; empty for a public name."""
        return self.name.rpartition(".")[0]

    @property
    def old(self) -> str:
        """The old name itself, without the class."""
        return self.name.rpartition(".")[2]

    @property
    def present(self) -> str:
        """What to write instead: ``Animal``, ``Animal.nickname``."""
        return f"{self.owner}.{self.now}" if self.owner else self.now


def fitting(plan: PackagePlan, names: Iterable[OldName]) -> tuple[OldName, ...]:
    """The ``names`` that the package of ``plan`` can have."""
    public = {each.name for each in plan.exports}
    classes = {each.name: each for each in plan.classes}
    return tuple(
        each
        for each in names
        if (
            _fits_class(each, classes.get(each.owner))
            if each.owner
            else each.now in public and each.name not in {*public, *RESERVED_CLASSES, "load_all"}
        )
    )


def _fits_class(name: OldName, owner: ClassPlan | None) -> bool:
    attributes = {each.attribute for each in owner.fields} if owner else set[str]()
    taken = attributes | RESERVED_ATTRIBUTES
    return name.now in attributes and name.old not in taken and not _CALLED & attributes


def with_old_names(
    plan: PackagePlan, names: Sequence[OldName], where: Location | None = None
) -> PackagePlan:
    """``plan`` with old ``names``.

    Args:
        plan: the plan without old names.
        names: what it is to have.
        where: what an error names as the place of ``names``.

    Raises:
        WireloomError: the package has no such thing any more, or another thing has the name.
    """
    fits = fitting(plan, names)
    for each in names:
        if each not in fits:
            raise WireloomError(
                f"{each.name} cannot be the old name of {each.present}",
                where=where,
                why=f"the package has no {each.present}, or {each.name} is the name of something",
                todo=f"delete the entry {each.name!r}",
            )
    return replace(
        plan,
        classes=(
            tuple(_with_attributes(each, fits) for each in plan.classes) if fits else plan.classes
        ),
        old_names=tuple((each.name, each.now) for each in fits if not each.owner),
    )


def _with_attributes(class_: ClassPlan, names: Sequence[OldName]) -> ClassPlan:
    own = {each.old: each.now for each in names if each.owner == class_.name}
    fields = {each.attribute: each for each in class_.fields}
    return replace(class_, old_names=tuple((old, fields[now]) for old, now in own.items()))

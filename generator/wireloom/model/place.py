"""Where a type is defined in a family."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, NamedTuple


class Step(NamedTuple):
    """One step on the way from a component to a type inside it.

    ``name`` is the key in JSON of a property, or the key that tells a variant of a union from the
    others. A position in an array has its index. Other items of an array and values of a map have
    none.
    """

    kind: Literal["property", "items", "position", "values", "variant"]
    name: str = ""

    def __str__(self) -> str:
        return f"[{self.name}]" if self.kind == "position" else _MARKS[self.kind] + self.name


_MARKS = {"property": ".", "items": "[]", "values": "{}", "variant": "|"}


@dataclass(frozen=True, slots=True)
class Place:
    """Where a type is defined: a component and the way from it, in the document's own names.

    Names are made from places alone, so a place says nothing of order or position.
    """

    component: str
    path: tuple[Step, ...] = ()

    def property(self, name: str) -> Place:
        """The place of the property ``name`` of the object that is here."""
        return self._extended(Step("property", name))

    def items(self) -> Place:
        """The place of the items of the array that is here."""
        return self._extended(Step("items"))

    def position(self, index: int) -> Place:
        """The place of the item ``index`` of the array that is here."""
        return self._extended(Step("position", str(index)))

    def values(self) -> Place:
        """The place of the values of the map that is here."""
        return self._extended(Step("values"))

    def variant(self, key: str) -> Place:
        """The place of the variant ``key`` of the union that is here."""
        return self._extended(Step("variant", key))

    def _extended(self, step: Step) -> Place:
        return Place(self.component, (*self.path, step))

    def parent(self) -> Place:
        """The place of the type that this one is directly inside of."""
        return Place(self.component, self.path[:-1])

    def __str__(self) -> str:
        return self.component + "".join(map(str, self.path))

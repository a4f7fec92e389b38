"""What a program builds itself: the classes that are sent, and what their constructors accept."""

from __future__ import annotations

from dataclasses import dataclass

from wireloom.model.ir import ObjectType
from wireloom.plan.annotations import enums_in
from wireloom.plan.naming import Naming
from wireloom.plan.reach import reached_from


@dataclass(frozen=True, slots=True)
class Built:
    """The components that a program builds.

    ``texts`` has the name for the strings of each enum in them, and ``values`` the strings of each
    name. Enums with the same strings share a name, the first of theirs.
    """

    components: frozenset[str]
    texts: dict[str, str]
    values: tuple[tuple[str, tuple[str, ...]], ...]

    def __contains__(self, object_: ObjectType) -> bool:
        """Whether a program builds such objects, by a constructor that can be written."""
        named = all(each.name != "self" for each in object_.fields)
        return object_.place.component in self.components and named


def find_built(naming: Naming) -> Built:
    """What a program builds: everything that can be reached from the roots of what goes out."""
    sent = reached_from(naming.family.send, naming.family)
    found = {
        naming.class_at(enum.place): enum.values
        for each in naming.objects.values()
        if each.place.component in sent
        for field in each.fields
        for enum in enums_in(field.type, naming)
    }
    names: dict[tuple[str, ...], str] = {}
    for name in sorted(found):
        names.setdefault(found[name], name)
    texts = {name: names[values] for name, values in found.items()}
    return Built(sent, texts, tuple((name, values) for values, name in names.items()))

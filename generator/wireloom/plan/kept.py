"""Names that stay as they were given, where the document's names collide.

``fooBar`` is the attribute ``foo_bar``. If the document adds ``foo_bar``, the rules of ``names``
would give that name to the new key. Names that were given once are kept instead: those of a file
beside the schema, and, where that does not know of the collision, those of the package on disk.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from wireloom.plan import names

Kind: TypeAlias = Literal["classes", "attributes", "members"]

Names: TypeAlias = Mapping[str, str]
"""Python names by the document's names."""

Scopes: TypeAlias = Mapping[str, Mapping[str, Names]]
"""Names by kind and by scope: the place of an object or enum, or an empty text for classes."""

Written: TypeAlias = Callable[[Kind, str, Iterable[str]], Names]
"""What an earlier run gave: asked for a kind, a scope, and the document's names."""

_LONG = {
    "classes": names.long_class_name,
    "attributes": names.long_attribute_name,
    "members": names.long_member_name,
}
_SHORT = {
    "classes": names.class_name,
    "attributes": names.attribute_name,
    "members": names.member_name,
}
_GIVE = {"classes": names.classes, "attributes": names.attributes, "members": names.members}


def _nothing(_kind: Kind, _scope: str, _keys: Iterable[str]) -> Names:
    return {}


@dataclass(slots=True)
class Kept:
    """The names that are kept, and those that this run gives where names collide.

    Attributes:
        before: the names in the file.
        written: asks the package on disk.
        settled: the names that the rules would give differently, and those that collide with them.
    """

    before: Scopes = field(default_factory=dict[str, "Mapping[str, Names]"])
    written: Written = _nothing
    settled: dict[str, dict[str, dict[str, str]]] = field(
        default_factory=dict[str, dict[str, dict[str, str]]]
    )

    def again(self) -> Kept:
        """The same names for another family: what is settled there is none of this one's."""
        return Kept(self.before, self.written)

    def give(self, kind: Kind, scope: str, keys: Iterable[str]) -> dict[str, str]:
        """Names for ``keys``, of which those that were given before are kept.

        Args:
            kind: what is named.
            scope: where: see :data:`Scopes`.
            keys: the document's names.
        """
        keys = list(keys)
        by_rule = _GIVE[kind](keys)
        groups = _colliding(kind, keys)
        before = self.before.get(kind, {}).get(scope, {})
        held = {key: before[key] for key in keys if key in before}
        unknown = [key for group in groups if not before.keys() & group for key in group]
        if unknown:
            given = self.written(kind, scope, unknown)
            held |= {key: name for key, name in given.items() if _is_form(kind, key, name)}
        chosen = _GIVE[kind](keys, held) if held else by_rule
        settled = {key for key in keys if chosen[key] != by_rule[key]}
        settled |= {key for group in groups if group & settled for key in group}
        if settled:
            named = {key: chosen[key] for key in sorted(settled)}
            self.settled.setdefault(kind, {})[scope] = named
        return chosen


def _colliding(kind: Kind, keys: list[str]) -> list[set[str]]:
    """The keys that want the same name."""
    groups: dict[str, set[str]] = {}
    for key in keys:
        groups.setdefault(_SHORT[kind](key).lower(), set()).add(key)
    return [group for group in groups.values() if len(group) > 1]


def _is_form(kind: Kind, key: str, name: str) -> bool:
    """Whether the rules may give ``name`` to ``key``."""
    long = _LONG[kind](key)
    return name == _SHORT[kind](key) or name == long or name.startswith(f"{long}_")

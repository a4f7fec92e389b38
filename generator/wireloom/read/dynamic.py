"""References that depend on the way by which a schema was reached.

``$dynamicRef`` and ``$recursiveRef`` lead to the outermost schema resource on the way that declares
the anchor (JSON Schema 2020-12, core, section 8.2.3.2; 2019-09, section 8.2.4.2). A schema that
contains one, directly or through others, is copied for each way on which it means something else.
The copy is named after the resource that makes the difference: a template ``Page`` that
``UserPage`` extends becomes ``UserPage.Page``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import TypeAlias

from wireloom.model import subschemas
from wireloom.model.document import JsonObject, Target
from wireloom.model.references import reachable
from wireloom.read.references import Files

Scope: TypeAlias = Mapping[str, Target]
"""What each anchor leads to on a way."""


@dataclass(slots=True)
class Reference:
    """A reference: the object that has it, its key there, and what it leads to.

    ``at`` is the schema that it is in. ``anchor`` is the name of a dynamic anchor; None where the
    reference always leads to ``target``. ``beside`` says that the schema has another ``$ref``.
    """

    holder: JsonObject
    key: str
    target: Target
    at: Target
    anchor: str | None = None

    def write(self, reference: str) -> None:
        """Write ``reference`` in its place; a dynamic one becomes a ``$ref``."""
        if self.key not in ("$dynamicRef", "$recursiveRef"):
            self.holder[self.key] = reference
            return
        del self.holder[self.key]
        if "$ref" in self.holder:
            self.holder["allOf"] = [*self.holder.get("allOf", ()), {"$ref": reference}]
        else:
            self.holder["$ref"] = reference


def settle(files: Files, references: list[Reference], name: Callable[[Target], str]) -> Copies:
    """Decide where the dynamic ones of ``references`` lead, and copy schemas where that differs.

    Args:
        files: the files with the schemas.
        references: all references; those to a copy lead there afterwards, and those inside of
            copies are added.
        name: what a component of a schema would be called.
    """
    copies = Copies(files, references, name)
    copies.settle()
    return copies


class Copies:
    """The copies of schemas: ``originals`` has the schema of each, by the file made for it."""

    def __init__(
        self, files: Files, references: list[Reference], name: Callable[[Target], str]
    ) -> None:
        self._files = files
        self._references = references
        self._name = name
        self._given = list(references)
        self._needs: dict[Target, frozenset[str]] = {}
        self._made: dict[tuple[Target, frozenset[tuple[str, Target]]], Target] = {}
        self.originals: dict[str, Target] = {}
        self.schemas: list[tuple[JsonObject, str]] = []

    def settle(self) -> None:
        """Follow every reference from where it is, as if nothing led there."""
        several = {name for name, each in self._files.dynamic.items() if len(each) > 1}
        if any(each.anchor in several for each in self._given):
            for each in self._given:
                each.target = self._lead(each, {})

    def _lead(self, reference: Reference, scope: Scope) -> Target:
        """Where ``reference`` leads if the way to it has ``scope``."""
        inner = {**self._declared(self._files.resource_of(reference.at)), **scope}
        target = reference.target
        if reference.anchor is not None:
            target = inner.get(reference.anchor, target)
        return self._variant(target, inner)

    def _declared(self, resource: Target) -> Scope:
        found = self._files.dynamic.items()
        return {name: each[resource] for name, each in found if resource in each}

    def _variant(self, target: Target, scope: Scope) -> Target:
        """``target``, or the copy of it for a way with ``scope``."""
        own = self._declared(self._files.resource_of(target))
        needed = self._needed(target)
        other = {
            name: each for name, each in scope.items() if name in needed and each != own.get(name)
        }
        key = target, frozenset(other.items())
        if not other:
            return target
        if key not in self._made:
            self._made[key] = self._copy(key, target, other)
        return self._made[key]

    def _copy(
        self, key: tuple[Target, frozenset[tuple[str, Target]]], target: Target, scope: Scope
    ) -> Target:
        value = self._files.value(target)
        if not isinstance(value, dict):
            return target
        copies, originals = subschemas.copies(value), subschemas.every(value)  # pyright: ignore
        copy_of = {id(old): new for old, new in zip(originals, copies, strict=True)}
        owners = sorted({self._name(self._files.resource_of(each)) for each in scope.values()})
        file = ".".join((*owners, self._name(target)))
        while file in self._files.data:
            file += "_"
        self._files.data[file] = copies[0]
        made = self._made[key] = Target(file, ())
        self.originals[file] = target
        self.schemas += ((each, target.file) for each in copies)
        for each in self._inside(target):
            holder = copy_of.get(id(each.holder))
            if holder is not None:
                new = self._lead(each, scope)
                self._references.append(Reference(holder, each.key, new, made))
        return made

    def _inside(self, target: Target) -> Iterable[Reference]:
        """The references in the schema at ``target``."""
        length = len(target.place)
        return [
            each
            for each in self._given
            if each.at.file == target.file and each.at.place[:length] == target.place
        ]

    def _needed(self, target: Target) -> frozenset[str]:
        """The anchors that what is reached from ``target`` may refer to."""
        if target not in self._needs:
            reached = reachable([target], self._following)
            inside = [each.anchor for node in reached for each in self._inside(node)]
            self._needs[target] = frozenset(each for each in inside if each is not None)
        return self._needs[target]

    def _following(self, target: Target) -> Iterable[Target]:
        for each in self._inside(target):
            yield each.target
            if each.anchor is not None:
                yield from self._files.dynamic[each.anchor].values()

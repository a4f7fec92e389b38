"""A copy of the new package in which the types that have changed carry a name of their own.

A type checker reports an error where a value is used, which may be far from the attribute that the
value came from. To find that attribute again, the copy gives the changed part of its type another
name: where ``Born.at`` was ``str`` and is ``float``, it is ``WireloomChange7_float`` in the copy, a
subclass of ``float``. The type checker carries the name to the place of the error, through
variables, functions and lists, and its message says it.

What is marked:

- the parts of a type that are new, such as ``None`` or a class of a union;
- where a type has only lost parts, all that is left: values of the lost parts are refused there;
- attributes and names that were removed: they exist in the copy, with a type that has no use.

The copy is for type checkers alone. It accepts less than the package, so only its errors at places
that the package has errors at, too, mean something.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from wireloom.changes.pairs import Renames
from wireloom.plan import ClassPlan, PackagePlan

_PREFIX = "WireloomChange"

_MODULE = "_changes"

_OPAQUE = {"Any", "None", "bool", "rt.DateTime"}
"""Types that have no subclass, or none that a type checker would tell from them."""

_STEPS = {"list[": "[]", "dict[str, ": "{}"}
"""How annotations of lists and dicts begin, and what a place has for their items."""

_NAMED = re.compile(rf"\b{_PREFIX}(\d+)_")


@dataclass(frozen=True, slots=True)
class Mark:
    """What a name in the copy stands for.

    Attributes:
        place: the attribute or type that has changed, as findings name it.
        part: the part of the type that has the name: ``None``, ``float``, the name of a class.
        changed: the parts that were added or removed at this place.
    """

    place: str
    part: str
    changed: frozenset[str]


@dataclass
class Copy:
    """The files of the copy that differ from those of the package, and what its names stand for."""

    files: dict[str, str] = field(default_factory=dict[str, str])
    marks: list[Mark] = field(default_factory=list[Mark])

    def named(self, message: str) -> list[Mark]:
        """The marks that ``message`` names, each once."""
        numbers = dict.fromkeys(int(number) for number in _NAMED.findall(message))
        return [self.marks[number] for number in numbers]

    def only_marks(self, text: str) -> bool:
        """Whether the union ``text`` consists of marked types alone."""
        return all(_NAMED.match(part) for part in text.split(" | "))


def marked_copy(
    old: PackagePlan,
    new: PackagePlan,
    renames: Renames,
    files: Mapping[str, str],
    deprecated: Iterable[str] = (),
) -> Copy:
    """The copy of the package ``new``, whose text is ``files``.

    Args:
        old: the plan of the package before.
        new: the plan of the package after.
        renames: the names of classes that have changed.
        files: the text of each file of the package after.
        deprecated: attributes that are left out of the copy, so that each use is an error.
    """
    return _Marking(old, new, renames, dict(files), {*deprecated}).copy()


class _Marking:
    """Makes a copy."""

    def __init__(
        self,
        old: PackagePlan,
        new: PackagePlan,
        renames: Renames,
        files: dict[str, str],
        deprecated: set[str],
    ) -> None:
        self._old, self._new, self._renames = old, new, renames
        self._files, self._deprecated = files, deprecated
        self._aliases = _aliases(old), _aliases(new)
        self._modules = {each.name: each.module for each in new.exports}
        self._marks: list[Mark] = []
        self._classes: list[str] = []

    def copy(self) -> Copy:
        originals = dict(self._files)
        before = {self._renamed(each.name): each for each in self._old.classes}
        for class_ in self._new.classes:
            if class_.name in before:
                self._class(before[class_.name], class_)
        for name, (module, members) in self._aliases[1].items():
            self._alias(name, module, members)
        self._removed_names()
        self._files[f"{_MODULE}.py"] = self._module()
        changed = {path: text for path, text in self._files.items() if originals.get(path) != text}
        return Copy(changed, self._marks)

    def _renamed(self, name: str) -> str:
        return self._renames.get(name, name)

    # Attributes and aliases

    def _class(self, old: ClassPlan, new: ClassPlan) -> None:
        before = {each.key: each.annotation for each in old.fields}
        for each in new.fields:
            start = f"    {each.attribute}: "
            place = f"{old.name}.{each.attribute}"
            if place in self._deprecated:
                self._replace(new.module, f"{start}{each.annotation}", "    # ")
            elif each.key in before:
                changed = self._compared(before[each.key], each.annotation, place)
                self._replace(new.module, f"{start}{each.annotation}", f"{start}{changed}")
        self._extra(old, new)
        now = {each.attribute for each in new.fields}
        gone = [each.attribute for each in old.fields if each.attribute not in now]
        for attribute in gone:
            self._restore(old.name, attribute, new)

    def _extra(self, old: ClassPlan, new: ClassPlan) -> None:
        sides = [f"dict[str, {each.extra_annotation}]" for each in (old, new)]
        changed = self._compared(sides[0], sides[1], f"{old.name}.extra")
        self._replace(new.module, f"    extra: {sides[1]}", f"    extra: {changed}")

    def _restore(self, owner: str, attribute: str, new: ClassPlan) -> None:
        """Give the copy an attribute that was removed."""
        name = self._mark(f"{owner}.{attribute}", attribute, {attribute})
        rules = "    @classmethod\n    def _rules("
        declared = f"    {attribute}: {name} | None = None\n\n"
        self._replace(new.module, rules, declared + rules)

    def _alias(self, name: str, module: str, members: tuple[str, ...]) -> None:
        olds = {self._renamed(each): found for each, found in self._aliases[0].items()}
        text = " | ".join(members)
        if name in olds:
            changed = self._compared(" | ".join(olds[name][1]), text, name)
        elif name in {each.name for each in self._old.exports}:  # it was a class or an enum
            changed = self._compared(name, text, name)
        else:
            return
        start = f"{name}: TypeAlias = "
        self._replace(module, f"    {start}{text}", f"    {start}{changed}")

    def _replace(self, module: str, line: str, other: str) -> None:
        """Replace ``line`` in a module, and let the module see the new names."""
        path = f"{module.replace('.', '/')}.py"
        text = self._files[path]
        if line == other or f"{line}" not in text:
            return
        imported = "from .._changes import *  # noqa: F403\n"
        if imported not in text:
            text = text.replace(_FUTURE, f"{_FUTURE}{imported}", 1)
        self._files[path] = text.replace(line, other, 1)

    # Types

    def _compared(self, old: str, new: str, place: str) -> str:
        """``new`` with names for what has changed since ``old``."""
        before = self._parts(old, self._aliases[0], self._aliases[1])
        after = self._parts(new, self._aliases[1], self._aliases[0])
        shown = [re.sub(r"\w+", lambda name: self._renamed(name[0]), each) for each in before]
        paired = [head for head in _STEPS if _count(head, shown) == _count(head, after) == 1]
        inner = {part: self._inside(part, shown, paired, place) for part in after}
        same = {part for part, found in inner.items() if found is not None}.union(shown)
        added = [part for part in after if part not in same]
        removed = [
            part for part in shown if part not in after and not part.startswith(tuple(paired))
        ]
        if not added and not removed:
            parts = [found or part for part, found in inner.items()]
            return new if parts == after else " | ".join(parts)
        chosen = added or after
        changed = {*added, *removed}
        # Messages of mypy show the first parts of a long union.
        marked = [self._mark(place, part, changed) for part in chosen]
        return " | ".join([*marked, *(inner[part] or part for part in after if part not in chosen)])

    def _inside(
        self, part: str, before: Iterable[str], paired: Iterable[str], place: str
    ) -> str | None:
        """``part`` compared inside, if it is the only list or dict on both sides."""
        for head in paired:
            if part.startswith(head):
                (old,) = [each for each in before if each.startswith(head)]
                sides = old[len(head) : -1], part[len(head) : -1]
                return f"{head}{self._compared(*sides, place + _STEPS[head])}]"
        return None

    def _parts(
        self, text: str, own: Mapping[str, _Alias], other: Mapping[str, _Alias]
    ) -> list[str]:
        """The parts of a union; an alias that only one of the packages has, by its members."""
        parts: list[str] = []
        for part in _split(text):
            if part in own and self._renamed(part) not in other and part not in other:
                parts += self._parts(" | ".join(own[part][1]), own, other)
            else:
                parts.append(part)
        return list(dict.fromkeys(parts))

    def _mark(self, place: str, part: str, changed: Iterable[str]) -> str:
        """The name for ``part`` of the type at ``place``."""
        name = f"{_PREFIX}{len(self._marks)}_{_word(part)}"
        self._marks.append(Mark(place, part, frozenset(changed)))
        base = "" if self._is_opaque(part) else f"({part})"
        self._classes.append(f"class {name}{base}: ...")
        return name

    def _is_opaque(self, part: str) -> bool:
        known = part in self._modules and part not in self._aliases[1]
        builtin = part in {"str", "int", "float"} or _is_generic(part)
        return part in _OPAQUE or not (known or builtin)

    # Names

    def _removed_names(self) -> None:
        """Let the copy export what the package no longer does."""
        lines: list[str] = []
        for name in (each.name for each in self._old.exports):
            if name not in self._modules:
                mark = self._mark(name, name, {name})
                self._classes.append(f"{name} = {mark}")
                lines.append(f"    from .{_MODULE} import {name} as {name}")
        init = self._files["__init__.py"]
        start = "if TYPE_CHECKING:\n"
        self._files["__init__.py"] = init.replace(start, "\n".join([start[:-1], *lines, ""]), 1)

    def _module(self) -> str:
        imports = [f"from .{module} import {name}" for name, module in self._modules.items()]
        lines = ["from __future__ import annotations", "from typing import Any, Literal", *imports]
        names = [f"{_PREFIX}{number}_{_word(mark.part)}" for number, mark in enumerate(self._marks)]
        return "\n".join([*lines, f"__all__ = {names}", *self._classes, ""])


_FUTURE = "from __future__ import annotations\n"

_Alias = tuple[str, tuple[str, ...]]


def _aliases(plan: PackagePlan) -> dict[str, _Alias]:
    """The aliases of a package: the module and the members of each."""
    found: dict[str, _Alias] = {}
    for class_ in plan.classes:
        found |= {each.name: (class_.module, each.members) for each in class_.aliases}
    for module in plan.aliases:
        for each in (*module.inner, module.alias):
            found[each.name] = module.module, each.members
    return found


def _split(annotation: str) -> Iterator[str]:
    """The parts of a union in an annotation."""
    node = ast.parse(annotation, mode="eval").body
    waiting = [node]
    while waiting:
        each = waiting.pop()
        if isinstance(each, ast.BinOp):
            waiting += [each.right, each.left]
        else:
            yield ast.unparse(each)


def _word(part: str) -> str:
    """A part of a type as a piece of a name."""
    return re.sub(r"\W+", "_", part.removeprefix("rt.")).strip("_")


def _is_generic(part: str) -> bool:
    return part.startswith(tuple(_STEPS))


def _count(head: str, parts: Iterable[str]) -> int:
    return sum(part.startswith(head) for part in parts)

"""Checks that findings are right: mypy has to say of a small program what the finding says.

Each finding gets a program that uses what the finding is about: it reads the attribute, matches the
class, names the enum member or makes the object. Mypy must accept the program with the old package.
With the new package mypy must refuse it if the finding is called breaking, and accept it if not.

If a change breaks nothing, an import of a missing name does not count: that is another finding.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from type_checkers import mypy
from wireloom import config
from wireloom.changes import Finding, Report
from wireloom.changes.facts import Facts
from wireloom.changes.rules import BY_ID
from wireloom.changes.slots import Slot
from wireloom.model.ir import ArrayType, Family, MapType, ObjectType, Type
from wireloom.plan import plan
from wireloom.plan.annotations import variant_parts
from wireloom.plan.names import members
from wireloom.render import render

Direction = Literal["receive", "send"]

PACKAGE = "package"

_NAME = re.compile(r"(?<![\w\"'.])[A-Z]\w*")
_NOT_OURS = {"Any", "Literal", "None", "LookupError"}


@dataclass(frozen=True)
class Result:
    """What mypy reports for the program of one finding in one direction, with the new package."""

    finding: Finding
    direction: Direction
    program: str
    errors: tuple[str, ...]

    @property
    def breaking(self) -> bool:
        """Whether the finding is called breaking."""
        severity = self.finding.receive if self.direction == "receive" else self.finding.send
        return bool(severity) and str(severity).startswith("breaks")

    @property
    def right(self) -> bool:
        """Whether mypy refuses the handler exactly if the finding is a breaking one."""
        return self.breaking == bool(self.errors)

    def __str__(self) -> str:
        said = "breaks" if self.breaking else "does not break"
        errors = "\n".join(self.errors) or "(no error)"
        found = self.finding
        return (
            f"{found.rule} {found.place} ({found.before} -> {found.after}), {self.direction}: "
            f"the finding says that it {said}, mypy disagrees\n{self.program}\n{errors}"
        )


def check_programs(old: Family, new: Family, report: Report, folder: Path) -> list[Result]:
    """Write both packages and a program for each finding, and run mypy on them."""
    for name, family in (("old", old), ("new", new)):
        write_package(family, folder / name / PACKAGE)
    files: dict[str, tuple[Finding, Direction, str]] = {
        f"handler_{number}_{direction}.py": (finding, direction, text)
        for number, (finding, direction, text) in enumerate(programs(old, new, report))
    }
    for name, (_, _, text) in files.items():
        (folder / name).write_text(text, encoding="utf-8")
    before = _mypy(folder, folder / "old", files)
    wrong = {name: errors for name, errors in before.items() if errors}
    assert not wrong, f"mypy refuses these programs with the old package: {wrong}"
    after = _mypy(folder, folder / "new", files)
    return [
        Result(finding, direction, text, tuple(_counted(finding, direction, after[name])))
        for name, (finding, direction, text) in files.items()
    ]


def programs(old: Family, new: Family, report: Report) -> Iterator[tuple[Finding, Direction, str]]:
    """A program for each finding that a type checker or a reader notices, and each direction."""
    facts = Facts(old)
    for finding in report.findings:
        if BY_ID[finding.rule].seen_by == "values":
            continue
        for direction in _directions(finding):
            if lines := _Handlers(facts, Facts(new), report, finding).lines(direction):
                yield finding, direction, _module(lines)


def write_package(family: Family, folder: Path) -> None:
    """Write the package of ``family``, not formatted."""
    for path, text in render(plan(family), config.shipped_templates()).items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")


def _directions(finding: Finding) -> Iterator[Direction]:
    if finding.receive is not None:
        yield "receive"
    if finding.send is not None:
        yield "send"


def _counted(finding: Finding, direction: Direction, errors: Iterable[str]) -> Iterator[str]:
    severity = finding.receive if direction == "receive" else finding.send
    breaking = str(severity).startswith("breaks")
    return (each for each in errors if breaking or "has no attribute" not in each)


def _mypy(folder: Path, package: Path, programs: Iterable[str]) -> dict[str, list[str]]:
    """The errors of mypy in each of ``programs``."""
    names = sorted(programs)
    done = mypy("--no-error-summary", *names, cwd=folder, path=package)
    assert done.returncode in (0, 1), done.stdout + done.stderr
    found: dict[str, list[str]] = {name: [] for name in names}
    for line in done.stdout.splitlines():
        name = line.partition(":")[0]
        if ": error:" in line:
            assert name in found, f"mypy reports an error in the package itself: {line}"
            found[name].append(line)
    return found


def _module(lines: list[str]) -> str:
    body = "\n".join(lines)
    names = sorted({each for each in _NAME.findall(body) if each not in _NOT_OURS})
    imports = [f"from {PACKAGE} import {name}" for name in names]
    return "\n".join(
        [
            "from __future__ import annotations",
            "from typing import Any, Literal",
            *imports,
            "",
            *lines,
            "",
        ]
    )


class _Handlers:
    """Writes the handler for one finding."""

    def __init__(self, old: Facts, new: Facts, report: Report, finding: Finding) -> None:
        self._old, self._new, self._report, self._finding = old, new, report, finding

    def lines(self, direction: Direction) -> list[str]:
        """The handler; empty where the finding is about something that old programs cannot use."""
        owner = self._finding.owner
        match self._finding.topic:
            case "root" | "message" | "class" | "enum" | "choice" if owner not in self._old.kinds:
                return self._whole(direction)
            case "message":
                return self._message(direction)
            case "root" | "class":
                return self._use(owner)
            case "enum":
                return self._enum()
            case "choice":
                return self._choice(direction)
            case _:
                return self._attribute(direction)

    def _use(self, name: str) -> list[str]:
        if self._finding.rule == "kind-changed":
            call = {"class": "to_dict()", "enum": "is_known"}.get(self._old.kinds[name])
            if call is None:
                return self._alias("receive")
            return [f"def use(value: {name}) -> object:", f"    return value.{call}"]
        return [f"def use(value: {name}) -> {name}:", "    return value"]

    def _whole(self, direction: Direction) -> list[str]:
        """A handler of what there was: the message that somebody matched, or the root."""
        sides = self._old.family.receive if direction == "receive" else self._old.family.send
        if not sides:
            return []
        root = self._old.naming.component(sides[0])
        choices = sorted(self._old.envelopes)
        if not choices:
            return self._use(root)
        return self._match(choices[0])

    def _match(self, choice: str) -> list[str]:
        kinds = [*self._old.class_variants(choice)]
        lines = [f"def use(value: {choice}) -> str:", "    match value:"]
        for kind in kinds:
            if kind in self._new.kinds:
                lines += [f"        case {kind}():", f"            return {kind!r}"]
        return [*lines, "        case _:", "            return ''"]

    def _message(self, direction: Direction) -> list[str]:
        owner = self._finding.owner
        choices = [each for each in self._old.envelopes if owner in self._old.class_variants(each)]
        if not choices:
            return self._use(owner)
        if direction == "send" or self._finding.rule == "message-removed":
            return [f"def use(value: {owner}) -> {choices[0]}:", "    return value"]
        return self._match(choices[0])

    def _enum(self) -> list[str]:
        owner, finding = self._finding.owner, self._finding
        if finding.rule in ("enum-added", "enum-removed", "enum-description-changed"):
            return self._use(owner)
        names = members(self._old.enums[owner].values)
        chosen = [names[value] for value in finding.values if value in names] or [
            name for value, name in names.items() if value in self._new.enums[owner].values
        ]
        known = f"value is {owner}.{chosen[0]}" if chosen else "value.is_known"
        return [
            f"def use(value: {owner}) -> str:",
            f"    return 'known' if {known} else 'other'",
        ]

    def _choice(self, direction: Direction) -> list[str]:
        owner, rule = self._finding.owner, self._finding.rule
        if rule in ("choice-removed", "alias-removed") or owner not in self._old.choices:
            return self._use(owner)
        if rule in ("tag-lost", "default-class-gained") and direction == "send":
            return [f"def use(value: dict[str, Any]) -> {owner}:", "    return value"]
        if rule.endswith("variant-removed") and direction == "send":
            name = self._finding.values[0]
            return [f"def use(value: {name}) -> {owner}:", "    return value"]
        gains_dict = rule in ("tag-gained", "default-class-lost")
        if (gains_dict or rule == "untagged-variant-added") and direction == "receive":
            heads = sorted(self._old.variants(self._old.choices[owner]))
            parts = [name or "dict[str, Any]" for _, name in heads]
            return [f"def use(value: {owner}) -> {' | '.join(parts)}:", "    return value"]
        return self._match(owner)

    # Fields, types and limits

    def _attribute(self, direction: Direction) -> list[str]:
        owner, finding = self._finding.owner, self._finding
        if owner not in self._old.classes:
            return self._alias(direction)
        class_ = self._old.classes[owner]
        attribute, steps = self._steps()
        key = self._key(class_, attribute)
        if key is None and attribute != "extra":
            return self._rest_of(class_, direction)
        if BY_ID[finding.rule].seen_by == "readers":  # another finding may be about its type
            if direction == "send":
                return self._filled()
            return [f"def use(value: {owner}) -> object:", f"    return value.{attribute}"]
        held = _held(self._old, class_, key, steps)
        if direction == "receive":
            return self._read(class_, attribute, steps, held, null=_about_null(finding))
        return self._send(class_, attribute, steps, held)

    def _steps(self) -> tuple[str, list[str]]:
        """The attribute that the finding is about, and what is inside of it: ``[]``, ``{}``."""
        rest = self._finding.place.removeprefix(f"{self._finding.owner}.")
        name = re.split(r"[\[{]", rest)[0]
        if self._finding.rule == "attribute-renamed":
            name = self._finding.before or ""
        return name, re.findall(r"\[\]|\{\}", rest)

    def _key(self, class_: ObjectType, attribute: str) -> str | None:
        for each in class_.fields:
            if self._old.naming.attribute(class_, each.name) == attribute:
                return each.name
        return None

    def _read(
        self, class_: ObjectType, attribute: str, steps: list[str], held: Slot, *, null: bool
    ) -> list[str]:
        owner, finding = self._finding.owner, self._finding
        shown = held.shown
        if null and str(self._finding.receive).startswith("breaks"):
            wanted = shown
        elif null:
            return [
                f"def use(value: {owner}) -> bool:",
                f"    return value.{attribute} is None",
            ]
        else:
            wanted = f"{shown} | None"
        if finding.rule in _ANY_GAINED_A_TYPE:
            new = _held(self._new, self._new.classes[owner], self._key(class_, attribute), steps)
            wanted, last = "object", _as_json("held", new)
        elif shown == "Any":
            wanted, last = "Any", ["return held"]
        else:
            last = ["return held"]
        lines = [f"def use(value: {owner}) -> {wanted}:", f"    held = value.{attribute}"]
        indent, inner = "    ", "held"
        for depth, step in enumerate(steps):
            kind, more = ("list", inner) if step == "[]" else ("dict", f"{inner}.values()")
            lines.append(f"{indent}if isinstance({inner}, {kind}):")
            lines.append(f"{indent}    for item_{depth} in {more}:")
            indent, inner = f"{indent}        ", f"item_{depth}"
        lines += [indent + each.replace("held", inner) for each in last]
        return [*lines, "    raise LookupError"] if steps else lines

    def _send(self, class_: ObjectType, attribute: str, steps: list[str], held: Slot) -> list[str]:
        owner, rule = self._finding.owner, self._finding.rule
        if rule.endswith("became-required"):
            return self._made(class_, less=attribute)
        if _about_null(self._finding) and not steps:
            value = "None" if rule == "field-lost-null" else "value"
        elif rule == "item-lost-null":
            value = "None"
        else:
            value = "value"
        shown = "object" if held.shown == "Any" else held.shown
        for step in reversed(steps):
            value = f"[{value}]" if step == "[]" else f'{{"key": {value}}}'
        if rule.startswith(("field-became", "optional-field", "nullable-field")) and not steps:
            shown = "Any"  # another finding may say that the type has changed
        return [
            f"def use(value: {shown}, rest: dict[str, Any]) -> {owner}:",
            f"    return {owner}({attribute}={value}, **rest)",
        ]

    def _made(self, class_: ObjectType, less: str = "") -> list[str]:
        """An object of what had to be there."""
        owner = self._finding.owner
        names = [
            self._old.naming.attribute(class_, each.name) for each in class_.fields if each.required
        ]
        names = [name for name in names if name != less]
        given = ", ".join(f"{name}=rest[{name!r}]" for name in names)
        return [f"def use(rest: dict[str, Any]) -> {owner}:", f"    return {owner}({given})"]

    def _rest_of(self, class_: ObjectType, direction: Direction) -> list[str]:
        """A handler of the class that has got something new: it reads, or makes, what was there."""
        owner = self._finding.owner
        if direction == "receive":
            return [f"def use(value: {owner}) -> dict[str, Any]:", "    return value.extra"]
        others = {
            each.rule
            for each in self._report.findings
            if each.owner == owner and each is not self._finding
        }
        needs = any(
            rule.endswith(("became-required", "field-removed"))
            or rule in ("required-field-added", "required-field-removed", "attribute-renamed")
            for rule in others
        )
        if needs and self._finding.rule != "required-field-added":
            return self._filled()
        return self._made(class_)

    def _filled(self) -> list[str]:
        """An object made from keyword arguments that are not checked."""
        owner = self._finding.owner
        return [f"def use(rest: dict[str, Any]) -> {owner}:", f"    return {owner}(**rest)"]

    def _alias(self, direction: Direction) -> list[str]:
        """A type that has a name of its own."""
        owner = self._finding.owner
        if owner in self._old.choices and self._finding.place == owner:
            union = self._old.choices[owner]
            parts = " | ".join(dict.fromkeys(variant_parts(union, self._old.naming)))
            if direction == "receive":
                return [f"def use(value: {owner}) -> {parts}:", "    return value"]
            parts = "object" if "Any" in parts.split(" | ") else parts
            return [f"def use(value: {parts}) -> {owner}:", "    return value"]
        if self._finding.place != owner:
            return self._use(owner)
        held = Slot(self._old, self._old.components[owner].type)
        null = " | None" if held.nullable else ""
        if self._finding.rule in _ANY_GAINED_A_TYPE and direction == "receive":
            last = _as_json("value", Slot(self._new, self._new.components[owner].type))
            return [f"def use(value: {owner}) -> object:", *(f"    {each}" for each in last)]
        if direction == "receive":
            return [f"def use(value: {owner}) -> {held.shown}{null}:", "    return value"]
        return [f"def use(value: {held.shown}{null}) -> {owner}:", "    return value"]


_ANY_GAINED_A_TYPE = ("type-stated", "any-became-class")

_ISINSTANCE = {
    **{"str": "str", "date-time": "str", "enum": "str", "literal str": "str"},
    **{"int": "int", "literal int": "int", "number": "(int, float)"},
    **{"bool": "bool", "literal bool": "bool"},
}
"""What JSON gives for the head of a type; the others hold something."""


def _held(facts: Facts, class_: ObjectType, key: str | None, steps: list[str]) -> Slot:
    """What the attribute for ``key`` holds, or what is inside of it after ``steps``."""
    field = class_.field(key) if key is not None else None
    type_: Type = field.type if field else class_.extra or class_
    slot = Slot(facts, type_)
    for step in steps[0 if key is not None else 1 :]:
        wanted = "item" if step == "[]" else "value"
        (inner,) = [each for each in slot.members if hasattr(each, wanted)]
        slot = Slot(facts, getattr(inner, wanted))
    return slot


def _as_json(value: str, slot: Slot) -> list[str]:
    """Lines that read ``value`` as plain JSON, by somebody who knows what values come.

    They tell strings, numbers and lists apart, and take the rest for a dict.
    """
    lines = [f"if {value} is None:", "    return None"]
    kinds = {_ISINSTANCE[kind] for kind, _ in slot.facts.heads(slot.members) if kind in _ISINSTANCE}
    for kind in sorted(kinds):
        lines += [f"if isinstance({value}, {kind}):", f"    return {value}"]
    array, mapping = slot.one(ArrayType), slot.one(MapType)
    if array:
        lines.append(f"if isinstance({value}, list):")
        lines += [f"    {each}" for each in _as_json(f"{value}[0]", Slot(slot.facts, array.item))]
    if mapping:
        return [*lines, *_as_json(f'{value}["key"]', Slot(slot.facts, mapping.value))]
    has_objects = {"class", "choice", "any"} & {kind for kind, _ in slot.facts.heads(slot.members)}
    return [*lines, f'return {value}["key"]' if has_objects else "raise LookupError"]


def _about_null(finding: Finding) -> bool:
    return bool(re.search(r"optional|required$|null", finding.rule)) and "added" not in finding.rule

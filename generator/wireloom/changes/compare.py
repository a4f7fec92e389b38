"""Compares two families: which things are paired, and what each change in a pair means."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from wireloom.changes.facts import Facts
from wireloom.changes.finding import (
    SEVERITIES,
    Choice,
    Finding,
    Link,
    Report,
    Side,
    Status,
    Variant,
)
from wireloom.changes.pairs import Change, FamilyPair, Pair, Renames
from wireloom.changes.renames import find_renames
from wireloom.changes.rule import Rule
from wireloom.changes.rules import RULES
from wireloom.changes.rules.checks import check_pairs, check_pairs_of_class
from wireloom.changes.rules.classes import ClassPair, ClassSide
from wireloom.changes.rules.enums import EnumPair
from wireloom.changes.rules.fields import FieldPair, FieldSide
from wireloom.changes.rules.limits import LimitPair, limit_pairs
from wireloom.changes.rules.types import SlotPair
from wireloom.changes.rules.unions import UnionPair, UnionSide
from wireloom.changes.slots import Slot
from wireloom.model.ir import Family, Type
from wireloom.plan.kept import Kept


def compare(
    old: Family,
    new: Family,
    *,
    old_name: str = "old",
    new_name: str = "new",
    kept: Kept | None = None,
) -> Report:
    """Compare two families.

    Args:
        old: the family before.
        new: the family after.
        old_name: what the report calls the first: a file or a revision.
        new_name: what the report calls the second.
        kept: the names that stay in both packages where others collide with them.

    Returns:
        a report with all findings, the most severe first.
    """
    before, after = Facts(old, kept or Kept()), Facts(new, kept or Kept())
    both = _Comparison(before, after, find_renames(before, after))
    findings = {
        both.finding(rule, change): None
        for pair in both.pairs()
        for rule in _RULES_OF.get(type(pair), ())
        for change in rule.find(pair)
    }
    return Report(
        old=Side(name=old_name, title=old.title, version=old.version, totals=before.totals),
        new=Side(name=new_name, title=new.title, version=new.version, totals=after.totals),
        findings=tuple(sorted(findings, key=_rank)),
        choices=tuple(_choices(before, after)),
        links=tuple(_links(before, after)),
    )


_RULES_OF: dict[type[Any], list[Rule[Any]]] = {}
for _rule in RULES:
    _RULES_OF.setdefault(_rule.pair, []).append(_rule)

_ORDER = {rule.id: position for position, rule in enumerate(RULES)}


def _rank(finding: Finding) -> tuple[Any, ...]:
    return (
        SEVERITIES.index(finding.severity),
        _ORDER[finding.rule],
        finding.attribute,
        finding.place,
        finding.before or "",
        finding.after or "",
        finding.values,
    )


@dataclass(frozen=True)
class _Comparison:
    """Two families, and the names that have changed between them."""

    old: Facts
    new: Facts
    renames: Renames

    # What is compared with what

    def pairs(self) -> Iterator[Pair[Any]]:
        """Every pair that may differ, from the whole to the parts."""
        old, new = self.old, self.new
        yield FamilyPair(owner="", place="", old=old, new=new, renames=self.renames)
        for name in _shared(old.classes, new.classes):
            yield from self._class(name)
        for name in _shared(old.enums, new.enums):
            yield EnumPair(owner=name, place=name, old=old.enums[name], new=new.enums[name])
        for name in _shared(old.choices, new.choices):
            yield from self._union(name)
        for name in _shared(_aliases(old), _aliases(new)):
            if name not in old.choices or name not in new.choices:
                types = old.components[name].type, new.components[name].type
                yield from self._slot(name, name, types, item=True)

    def _class(self, name: str) -> Iterator[Pair[Any]]:
        old, new = self.old.classes[name], self.new.classes[name]
        sides = ClassSide(self.old, name, old), ClassSide(self.new, name, new)
        yield ClassPair(owner=name, place=name, old=sides[0], new=sides[1])
        if old == new:
            return
        for each in new.fields:
            yield from self._field(sides, each.name)
        if old.extra is not None and new.extra is not None:
            yield from self._slot(name, f"{name}.extra{{}}", (old.extra, new.extra), item=True)
        if old.constraints != new.constraints:
            yield LimitPair(owner=name, place=name, old=old.constraints, new=new.constraints)
        yield from check_pairs_of_class(name, old, new)

    def _field(self, sides: tuple[ClassSide, ClassSide], key: str) -> Iterator[Pair[Any]]:
        old, new = (_field_side(each, key) for each in sides)
        if old is None or new is None:
            return
        if old.field == new.field and old.attribute == new.attribute:
            return
        owner = sides[0].name
        place = f"{owner}.{min(old.attribute, new.attribute)}"
        yield FieldPair(owner=owner, place=place, old=old, new=new)
        yield from self._slot(owner, place, (old.field.type, new.field.type), item=False)

    def _union(self, name: str) -> Iterator[Pair[Any]]:
        sides = UnionSide(self.old, name), UnionSide(self.new, name)
        pair = UnionPair(owner=name, place=name, old=sides[0], new=sides[1], renames=self.renames)
        yield pair
        for rest in pair.rest():
            yield from _slot_pairs(rest)

    def _slot(
        self, owner: str, place: str, types: tuple[Type, Type], *, item: bool
    ) -> Iterator[Pair[Any]]:
        sides = Slot(self.old, types[0]), Slot(self.new, types[1])
        return _slot_pairs(
            SlotPair(
                owner=owner,
                place=place,
                old=sides[0],
                new=sides[1],
                renames=self.renames,
                item=item,
            )
        )

    # What a change means

    def finding(self, rule: Rule[Any], change: Change) -> Finding:
        """``change`` as a finding of ``rule``."""
        owner = change.owner
        names = {owner, self.renames.get(owner, owner)}
        received, sent = self._directions(names)
        return Finding(
            rule=rule.id,
            topic=rule.topic,
            receive=rule.receive if received else None,
            send=rule.send if sent else None,
            owner=owner,
            place=change.place,
            path=self._path(names, owner) + change.place.removeprefix(owner),
            places=self._places(names),
            before=change.before,
            after=change.after,
            values=change.values,
            observed=self._is_observed(change.place),
        )

    def _is_observed(self, place: str) -> bool:
        """Whether ``place`` is in a field that the document does not have; it may be gone now."""
        attribute = re.split(r"[\[{]", place)[0]
        before = self.old.observed.get(attribute, False)
        return self.new.observed.get(attribute, before)

    def _directions(self, names: set[str]) -> tuple[bool, bool]:
        """Whether what has one of ``names`` is received, and whether it is sent."""
        sides = self.old, self.new
        received = any(names & side.received for side in sides)
        sent = any(names & side.sent for side in sides)
        if received or sent:
            return received, sent
        # No path leads to a class that others extend: it counts as what the family is used for.
        return any(side.family.receive for side in sides), any(side.family.send for side in sides)

    def _path(self, names: set[str], owner: str) -> str:
        """The shortest path to what has one of ``names`` in either family."""
        sides = self.old, self.new
        found = [side.paths[name] for side in sides for name in names if name in side.paths]
        return min(found, key=lambda path: (path.count("."), path), default=owner)

    def _places(self, names: set[str]) -> int:
        sides = self.old, self.new
        held = {each for side in sides for name in names for each in side.holders.get(name, ())}
        return max(1, len(held))


def _shared(old: Iterable[str], new: Iterable[str]) -> list[str]:
    return sorted({*old} & {*new})


def _aliases(facts: Facts) -> set[str]:
    """The components that are neither a class nor an enum."""
    return facts.aliases.keys() | (facts.choices.keys() & facts.components.keys())


def _field_side(side: ClassSide, key: str) -> FieldSide | None:
    field = side.type.field(key)
    if field is None:
        return None
    attribute = side.facts.naming.attribute(side.type, key)
    return FieldSide(field, attribute, Slot(side.facts, field.type))


def _slot_pairs(
    pair: SlotPair, around: frozenset[tuple[Type, Type]] = frozenset()
) -> Iterator[Pair[Any]]:
    """``pair`` and those inside of it. ``around`` are the types that it is inside of."""
    types = pair.old.held, pair.new.held
    if types[0] == types[1] or types in around:
        return  # a component that both refer to is a pair of its own
    yield pair
    yield from pair.formats()
    yield from limit_pairs(pair)
    yield from check_pairs(pair)
    for inner in pair.inside():
        yield from _slot_pairs(inner, around | {types})


# --- The structure of both families, for pictures


def _status(name: object, old: Iterable[object], new: Iterable[object]) -> Status:
    if name not in new:
        return "removed"
    return "same" if name in old else "added"


def _choices(old: Facts, new: Facts) -> Iterator[Choice]:
    for name in sorted(old.choices.keys() | new.choices.keys()):
        facts = new if name in new.choices else old
        before = old.class_variants(name) if name in old.choices else {}
        after = new.class_variants(name) if name in new.choices else {}
        tags = facts.tags(name)
        yield Choice(
            name=name,
            path=facts.paths.get(name, name),
            key=tags.key if tags else None,
            variants=tuple(
                Variant(name=each, tags=found, status=_status(each, before, after))
                for each, found in sorted((before | after).items())
            ),
            status=_status(name, old.choices, new.choices),
        )


def _links(old: Facts, new: Facts) -> Iterator[Link]:
    before, after = _edges(old), _edges(new)
    for edge in sorted(before | after):
        yield Link(
            owner=edge[0],
            attribute=edge[1],
            target=edge[2],
            status=_status(edge, before, after),
        )


def _edges(facts: Facts) -> set[tuple[str, str, str]]:
    return {(owner, rest, target) for owner, links in facts.links.items() for rest, target in links}

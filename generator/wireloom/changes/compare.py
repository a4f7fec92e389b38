"""Two families in, a report out: what is set against what, and what each finding means."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
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
from wireloom.changes.pairs import (
    Change,
    ChoicePair,
    ClassPair,
    EnumPair,
    FamilyPair,
    FieldPair,
    LimitPair,
    Pair,
    Renames,
    Slot,
    SlotPair,
)
from wireloom.changes.renames import find_renames
from wireloom.changes.rule import Rule
from wireloom.changes.rules import RULES
from wireloom.model.ir import Family


def compare(old: Family, new: Family, *, old_name: str = "old", new_name: str = "new") -> Report:
    """Compare two families.

    Args:
        old: the family before.
        new: the family after.
        old_name: what the report calls the first: a file or a revision.
        new_name: what the report calls the second.

    Returns:
        every finding of every rule, the gravest first.
    """
    before, after = Facts(old), Facts(new)
    renames = find_renames(before, after)
    weigh = _Scales(before, after, renames)
    findings = {
        weigh.finding(rule, change): None
        for pair in _pairs(before, after, renames)
        for rule in _RULES_OF[type(pair)]
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


# --- what is set against what


def _pairs(old: Facts, new: Facts, renames: Renames) -> Iterator[Pair]:
    """Every pair that may differ, from the whole to the part."""
    yield FamilyPair(old, new, renames)
    for name in sorted(old.classes.keys() & new.classes.keys()):
        yield from _class_pairs(
            ClassPair(name, old.classes[name], new.classes[name], old, new), renames
        )
    for name in sorted(old.enums.keys() & new.enums.keys()):
        yield EnumPair(name, old.enums[name], new.enums[name])
    for name in sorted(old.choices.keys() & new.choices.keys()):
        choice = ChoicePair(name, old, new, renames)
        yield choice
        for slot in choice.rest():
            yield from _slot_pairs(slot)
    for name in sorted(_aliases(old) & _aliases(new)):
        if name not in old.choices or name not in new.choices:
            types = old.components[name].type, new.components[name].type
            slots = Slot(old, types[0]), Slot(new, types[1])
            yield from _slot_pairs(SlotPair(name, name, *slots, True, renames))


def _aliases(facts: Facts) -> set[str]:
    """The components that are neither a class nor an enum."""
    return facts.aliases.keys() | (facts.choices.keys() & facts.components.keys())


def _class_pairs(pair: ClassPair, renames: Renames) -> Iterator[Pair]:
    yield pair
    if pair.old == pair.new:
        return
    old, new = pair.old_facts, pair.new_facts
    for each in pair.new.fields:
        before = pair.old.field(each.name)
        if before is None:
            continue
        names = (
            old.naming.attribute(pair.old, each.name),
            new.naming.attribute(pair.new, each.name),
        )
        if before == each and names[0] == names[1]:
            continue
        place = f"{pair.name}.{min(names)}"
        slots = Slot(old, before.type), Slot(new, each.type)
        yield FieldPair(pair.name, place, before, each, *slots, names)
        yield from _slot_pairs(SlotPair(pair.name, place, *slots, False, renames))
    if pair.old.extra is not None and pair.new.extra is not None:
        slots = Slot(old, pair.old.extra), Slot(new, pair.new.extra)
        place = f"{pair.name}.extra{{}}"
        yield from _slot_pairs(SlotPair(pair.name, place, *slots, True, renames))
    yield from _class_limits(pair)


def _class_limits(pair: ClassPair) -> Iterator[Pair]:
    if pair.old.constraints != pair.new.constraints:
        yield LimitPair(pair.name, pair.name, pair.old.constraints, pair.new.constraints)


def _slot_pairs(pair: SlotPair) -> Iterator[Pair]:
    if pair.old.held == pair.new.held:
        return  # a component that both refer to is compared by itself
    yield pair
    yield from pair.limits()
    for inner in pair.inside():
        yield from _slot_pairs(inner)


# --- what it means


class _Scales:
    """Tells where a change is seen, and what it means there."""

    def __init__(self, old: Facts, new: Facts, renames: Renames) -> None:
        self._sides = (old, new)
        self._renames = renames

    def finding(self, rule: Rule[Any], change: Change) -> Finding:
        """``change`` as a finding of ``rule``."""
        owner = change.owner
        names = {owner, self._renames.get(owner, owner)}
        received = any(names & side.received for side in self._sides)
        sent = any(names & side.sent for side in self._sides)
        if not received and not sent:  # what others extend: nothing leads to the class itself
            received = any(side.family.receive for side in self._sides)
            sent = any(side.family.send for side in self._sides)
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
        )

    def _path(self, names: set[str], owner: str) -> str:
        """The shortest way to what has one of ``names`` in either family."""
        found = [side.paths[name] for side in self._sides for name in names if name in side.paths]
        return min(found, key=lambda path: (path.count("."), path), default=owner)

    def _places(self, names: set[str]) -> int:
        held = {
            each for side in self._sides for name in names for each in side.holders.get(name, ())
        }
        return max(1, len(held))


# --- the shape of both families, for pictures


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

"""Rules about checks: keywords such as ``not`` and ``if``, which no type says."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, cast

from wireloom.changes.pairs import Change, Pair
from wireloom.changes.rule import Rule, Rules
from wireloom.changes.rules.limits import narrower, wider
from wireloom.changes.rules.types import SlotPair
from wireloom.model.document import ONLY, JsonObject
from wireloom.model.ir import CheckedType, Checks, NullableType, ObjectType, Type

_LONGEST = 100

_WITH_OTHERS = ("if", "contains", "patternProperties")
"""Keywords that others depend on, such as ``then``; a check has them together."""


@dataclass(frozen=True)
class CheckSide:
    """A check as JSON text; empty where a family does not have it."""

    text: str


@dataclass(frozen=True, kw_only=True)
class CheckPair(Pair[CheckSide]):
    """What one keyword says of a value in both families."""


def check_pairs_of_class(name: str, old: ObjectType, new: ObjectType) -> Iterator[CheckPair]:
    """The checks of a class, by their keywords."""
    yield from _pairs(name, name, _by_keyword(old.checks), _by_keyword(new.checks))


def check_pairs(pair: SlotPair) -> Iterator[CheckPair]:
    """The checks of a value that is no object of a class, by their keywords."""
    old, new = _of_type(pair.old.held), _of_type(pair.new.held)
    yield from _pairs(pair.owner, pair.place, old, new)


def _pairs(owner: str, place: str, old: dict[str, str], new: dict[str, str]) -> Iterator[CheckPair]:
    for keyword in sorted(old.keys() | new.keys()):
        sides = CheckSide(old.get(keyword, "")), CheckSide(new.get(keyword, ""))
        yield CheckPair(owner=owner, place=place, old=sides[0], new=sides[1])


def _of_type(type_: Type) -> dict[str, str]:
    found: dict[str, str] = {}
    while isinstance(type_, CheckedType | NullableType):
        if isinstance(type_, CheckedType):
            found.update(_by_keyword(type_.checks))
        type_ = type_.type
    return found


def _by_keyword(checks: Checks | None) -> dict[str, str]:
    found: dict[str, str] = {}
    for text in checks.schemas if checks else ():
        schema = _said(json.loads(text))
        keyword = next((each for each in _WITH_OTHERS if each in schema), ", ".join(schema))
        found[keyword] = json.dumps(schema, ensure_ascii=False)
    return found


def _said(schema: Any) -> JsonObject:
    """What a check says itself, without what it only needs to look at, such as ``properties``."""
    if not isinstance(schema, dict):
        return {"not": {}}
    said = cast(JsonObject, schema)
    return {key: said[key] for key in said[ONLY]} if ONLY in said else said


def _added(pair: CheckPair) -> Iterator[Change]:
    if pair.new.text and not pair.old.text:
        yield pair.change(None, _shown(pair.new))


def _changed(pair: CheckPair) -> Iterator[Change]:
    if pair.old.text and pair.new.text and pair.old != pair.new:
        yield pair.change(_shown(pair.old), _shown(pair.new))


def _shown(side: CheckSide) -> str:
    return side.text if len(side.text) <= _LONGEST else f"{side.text[: _LONGEST - 3]}..."


_CHECKS = Rules("limit", CheckPair, seen_by="values")

RULES: tuple[Rule[Any], ...] = (
    *_CHECKS.mirrors(
        _added,
        narrower("check-added", "A keyword such as `not`, `if` or `contains` is new."),
        wider("check-removed", "A keyword such as `not`, `if` or `contains` is gone."),
    ),
    _CHECKS.symmetric(
        _changed,
        narrower("check-changed", "A keyword such as `not`, `if` or `contains` says otherwise."),
    ),
)

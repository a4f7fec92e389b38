"""Rules about limits: ranges, lengths, counts, patterns. The types do not express them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from math import inf
from typing import Any

from wireloom.changes.pairs import Change, Pair
from wireloom.changes.rule import (
    BREAKS_SENDING,
    NEW,
    Find,
    Meaning,
    Rule,
    Rules,
    gained,
    replaced,
)
from wireloom.changes.rules.types import SlotPair
from wireloom.changes.slots import Slot
from wireloom.model.ir import ArrayType, Constraints, EnumType, MapType, Scalar, TupleType


@dataclass(frozen=True, kw_only=True)
class LimitPair(Pair[Constraints]):
    """The limits of a value in both families."""


def limit_pairs(pair: SlotPair) -> Iterator[LimitPair]:
    """The limits of the value in ``pair``, for each JSON type that both sides allow."""
    old, new = _by_type(pair.old), _by_type(pair.new)
    for kind in old.keys() & new.keys():
        if len(old[kind]) == len(new[kind]):
            for sides in zip(old[kind], new[kind], strict=True):
                yield LimitPair(owner=pair.owner, place=pair.place, old=sides[0], new=sides[1])


def _by_type(slot: Slot) -> dict[str, list[Constraints]]:
    """The limits of the members by their JSON type, in the order of the document.

    Where any string is allowed beside an enum, the limits are those of any string.
    """
    found: dict[str, list[Constraints]] = {}
    enums: list[Constraints] = []
    for each in slot.members:
        match each:
            case Scalar(kind=kind, constraints=limits):
                found.setdefault("number" if kind == "integer" else kind, []).append(limits)
            case EnumType(constraints=limits):
                enums.append(limits)
            case ArrayType(constraints=limits) | TupleType(fixed=None, constraints=limits):
                found.setdefault("array", []).append(limits)
            case TupleType(constraints=limits):  # its length is a matter of the type
                sizes = replace(limits, min_items=None, max_items=None)
                found.setdefault("array", []).append(sizes)
            case MapType(constraints=limits):
                found.setdefault("object", []).append(limits)
            case _:
                continue
    found.setdefault("string", enums)
    return found


def _raised(name: str) -> Find[LimitPair]:
    """Finds a minimum count that is higher. No count is below zero, so zero is no limit."""

    def found(pair: LimitPair) -> Iterator[Change]:
        old: int | None = getattr(pair.old, name)
        new: int | None = getattr(pair.new, name)
        if (new or 0) > (old or 0):
            yield pair.change(old, new)

    return found


def _lowered(name: str) -> Find[LimitPair]:
    """Finds a maximum count that is lower."""

    def found(pair: LimitPair) -> Iterator[Change]:
        old: int | None = getattr(pair.old, name)
        new: int | None = getattr(pair.new, name)
        if new is not None and (old is None or new < old):
            yield pair.change(old, new)

    return found


def _minimum_raised(pair: LimitPair) -> Iterator[Change]:
    old, new = _lower_end(pair.old), _lower_end(pair.new)
    if new[:2] > old[:2]:
        yield pair.change(old[2] or None, new[2])


def _maximum_lowered(pair: LimitPair) -> Iterator[Change]:
    old, new = _upper_end(pair.old), _upper_end(pair.new)
    if new[:2] > old[:2]:
        yield pair.change(old[2] or None, new[2])


def _lower_end(limits: Constraints) -> tuple[float, bool, str]:
    """The lower end of a range: the number, whether it is excluded, and a text with both."""
    low, above = limits.minimum, limits.exclusive_minimum
    if above is not None and (low is None or above >= low):
        return above, True, f"more than {above}"
    return (-inf, False, "") if low is None else (low, False, f"at least {low}")


def _upper_end(limits: Constraints) -> tuple[float, bool, str]:
    """The upper end of a range with the sign reversed, so that the narrower range is greater."""
    high, below = limits.maximum, limits.exclusive_maximum
    if below is not None and (high is None or below <= high):
        return -below, True, f"less than {below}"
    return (-inf, False, "") if high is None else (-high, False, f"at most {high}")


_READING = "Reading does not change: decoding checks no limits."


def narrower(id_: str, checks: str) -> Meaning:
    """What it means that fewer values are valid."""
    return Meaning(
        id_, BREAKS_SENDING, checks, f"A value that was valid may be refused. {_READING}"
    )


def wider(id_: str, checks: str) -> Meaning:
    """What it means that more values are valid."""
    return Meaning(id_, NEW, checks, f"Every value that was valid still is. {_READING}")


_LIMITS = Rules("limit", LimitPair, seen_by="values")

RULES: tuple[Rule[Any], ...] = (
    *_LIMITS.mirrors(
        _minimum_raised,
        narrower("minimum-raised", "The minimum of a number is new or higher."),
        wider("minimum-lowered", "The minimum of a number is lower or gone."),
    ),
    *_LIMITS.mirrors(
        _maximum_lowered,
        narrower("maximum-lowered", "The maximum of a number is new or lower."),
        wider("maximum-raised", "The maximum of a number is higher or gone."),
    ),
    *_LIMITS.mirrors(
        _raised("min_length"),
        narrower("min-length-raised", "The minimum length of a string is new or higher."),
        wider("min-length-lowered", "The minimum length of a string is lower or gone."),
    ),
    *_LIMITS.mirrors(
        _lowered("max_length"),
        narrower("max-length-lowered", "The maximum length of a string is new or lower."),
        wider("max-length-raised", "The maximum length of a string is higher or gone."),
    ),
    *_LIMITS.mirrors(
        _raised("min_items"),
        narrower("min-items-raised", "A list needs more items than before."),
        wider("min-items-lowered", "A list may have fewer items than before."),
    ),
    *_LIMITS.mirrors(
        _lowered("max_items"),
        narrower("max-items-lowered", "A list may not have as many items as before."),
        wider("max-items-raised", "A list may have more items than before."),
    ),
    *_LIMITS.mirrors(
        _raised("min_properties"),
        narrower("min-properties-raised", "An object needs more keys than before."),
        wider("min-properties-lowered", "An object may have fewer keys than before."),
    ),
    *_LIMITS.mirrors(
        _lowered("max_properties"),
        narrower("max-properties-lowered", "An object may not have as many keys as before."),
        wider("max-properties-raised", "An object may have more keys than before."),
    ),
    *_LIMITS.mirrors(
        gained("pattern"),
        narrower("pattern-added", "A string now has to match a pattern."),
        wider("pattern-removed", "A string no longer has to match a pattern."),
    ),
    _LIMITS.symmetric(
        replaced("pattern"),
        narrower("pattern-changed", "A string has to match another pattern."),
    ),
    *_LIMITS.mirrors(
        gained("multiple_of"),
        narrower("multiple-of-added", "A number now has to be a multiple of another number."),
        wider("multiple-of-removed", "A number no longer has to be a multiple."),
    ),
    _LIMITS.symmetric(
        replaced("multiple_of"),
        narrower("multiple-of-changed", "A number has to be a multiple of a different number."),
    ),
    *_LIMITS.mirrors(
        gained("unique_items"),
        narrower("unique-items-stated", "The items of a list must now all be different."),
        wider("unique-items-dropped", "The items of a list no longer have to be different."),
    ),
)

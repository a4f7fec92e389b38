"""What rules about limits have in common: a limit that became narrower, whichever it is."""

from __future__ import annotations

from collections.abc import Iterator
from math import inf

from wireloom.changes.pairs import Change, LimitPair
from wireloom.changes.rule import Find
from wireloom.model.ir import Constraints


def raised(name: str) -> Find[LimitPair]:
    """Finds a lower limit on a count that is higher now, or is there now and was not."""

    def found(pair: LimitPair) -> Iterator[Change]:
        old: int | None = getattr(pair.old, name)
        new: int | None = getattr(pair.new, name)
        if (new or 0) > (old or 0):  # no count is below zero, so a limit of zero is none
            yield pair.change(old, new)

    return found


def lowered(name: str) -> Find[LimitPair]:
    """Finds an upper limit on a count that is lower now, or is there now and was not."""

    def found(pair: LimitPair) -> Iterator[Change]:
        old: int | None = getattr(pair.old, name)
        new: int | None = getattr(pair.new, name)
        if new is not None and (old is None or new < old):
            yield pair.change(old, new)

    return found


def given(name: str) -> Find[LimitPair]:
    """Finds a limit that is there now and was not."""

    def found(pair: LimitPair) -> Iterator[Change]:
        old, new = getattr(pair.old, name), getattr(pair.new, name)
        if new and not old:
            yield pair.change(None, new)

    return found


def replaced(name: str) -> Find[LimitPair]:
    """Finds a limit that is another now."""

    def found(pair: LimitPair) -> Iterator[Change]:
        old, new = getattr(pair.old, name), getattr(pair.new, name)
        if old and new and old != new:
            yield pair.change(old, new)

    return found


def lower_end(limits: Constraints) -> tuple[float, bool, str]:
    """The lower end of a range: the number, whether it is left out itself, and both in words."""
    low, above = limits.minimum, limits.exclusive_minimum
    if above is not None and (low is None or above >= low):
        return above, True, f"more than {above}"
    return (-inf, False, "") if low is None else (low, False, f"at least {low}")


def upper_end(limits: Constraints) -> tuple[float, bool, str]:
    """The upper end of a range, turned round so that the narrower is the greater."""
    high, below = limits.maximum, limits.exclusive_maximum
    if below is not None and (high is None or below <= high):
        return -below, True, f"less than {below}"
    return (-inf, False, "") if high is None else (-high, False, f"at most {high}")

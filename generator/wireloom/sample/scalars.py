"""Samples of strings and numbers: their formats and limits."""

from __future__ import annotations

import base64
import math
import re
from collections.abc import Callable, Iterator
from decimal import Decimal
from fractions import Fraction

from wireloom.model.ir import Constraints, EnumType, Scalar
from wireloom.plan.checks import python_pattern
from wireloom.sample import patterns

LONGEST = patterns.LONGEST
"""A sample has no text of more characters, and no array or object of more entries."""


class ImpossibleError(Exception):
    """There is no sample of a type; the message says why, and ``path`` where, innermost first."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.path: list[str] = []


class EndlessError(ImpossibleError):
    """A type requires another instance of itself."""


# ------------------------------------------------------------------------------------ strings


def _plain(nth: int) -> str:
    return f"text {nth + 1}" if nth else "text"


FORMATS: dict[str, Callable[[int], str]] = {
    "date-time": lambda nth: f"2026-01-02T03:{nth // 60 % 60:02}:{nth % 60:02}.000Z",
    "date": lambda nth: f"{2026 + nth // 28}-01-{nth % 28 + 1:02}",
    "time": lambda nth: f"03:{nth // 60 % 60:02}:{nth % 60:02}Z",
    "duration": lambda nth: f"PT{nth + 1}M",
    "email": lambda nth: f"person{nth or ''}@example.com",
    "idn-email": lambda nth: f"person{nth or ''}@example.com",
    "hostname": lambda nth: f"host{nth or ''}.example.com",
    "idn-hostname": lambda nth: f"host{nth or ''}.example.com",
    "ipv4": lambda nth: f"192.0.2.{nth % 255}",
    "ipv6": lambda nth: f"2001:db8::{nth + 1:x}",
    "uri": lambda nth: f"https://example.com/{nth or ''}",
    "url": lambda nth: f"https://example.com/{nth or ''}",
    "iri": lambda nth: f"https://example.com/{nth or ''}",
    "uri-reference": lambda nth: f"/path/{nth or ''}",
    "iri-reference": lambda nth: f"/path/{nth or ''}",
    "uri-template": lambda nth: f"https://example.com/{nth or ''}{{id}}",
    "uuid": lambda nth: f"123e4567-e89b-42d3-a456-{nth:012x}",
    "json-pointer": lambda nth: f"/{nth}",
    "relative-json-pointer": lambda nth: f"{nth}",
    "regex": lambda nth: f"^text{nth or ''}$",
    "byte": lambda nth: base64.b64encode(_plain(nth).encode()).decode(),
}
"""A sample for each format of a string; other formats have plain text."""


def text(scalar: Scalar | EnumType, nth: int) -> str:
    """The ``nth`` text that the limits allow, in the format if that fits them.

    Raises:
        ImpossibleError: no such text was found.
    """
    limits = scalar.constraints
    for each in _texts(scalar, nth):
        if fits(each, limits):
            return each
    if limits.pattern is not None:
        raise ImpossibleError(f"no text was found that the pattern {limits.pattern} matches")
    raise ImpossibleError(_no_length(limits))


def _no_length(limits: Constraints) -> str:
    most = LONGEST if limits.max_length is None else limits.max_length
    return f"at least {limits.min_length} characters are required, and at most {most} allowed"


def _texts(scalar: Scalar | EnumType, nth: int) -> Iterator[str]:
    limits = scalar.constraints
    written = FORMATS.get((isinstance(scalar, Scalar) and scalar.format) or "")
    if written is not None:
        yield written(nth)
    if (limits.min_length or 0) <= LONGEST:
        yield _sized(nth, limits)
    if limits.pattern is not None:
        for short in patterns.candidates(python_pattern(limits.pattern), nth):
            yield short
            yield short.rjust(min(limits.min_length or 0, LONGEST), "x")
            yield short.ljust(min(limits.min_length or 0, LONGEST), "x")


def _sized(nth: int, limits: Constraints) -> str:
    """Plain text of an allowed length, which ends with a number that tells it from others."""
    plain = _plain(nth)
    if limits.max_length is not None and len(plain) > limits.max_length:
        number = str(nth or "")[: limits.max_length]
        plain = _plain(0)[: limits.max_length - len(number)] + number
    return plain.rjust(limits.min_length or 0, "x")


def fits(value: str, limits: Constraints) -> bool:
    """Whether ``value`` keeps to ``limits``."""
    shortest, longest = limits.min_length or 0, limits.max_length
    if len(value) < shortest or (longest is not None and len(value) > longest):
        return False
    return limits.pattern is None or bool(
        re.search(python_pattern(limits.pattern), value, re.ASCII)
    )


# ------------------------------------------------------------------------------------ numbers


def number(scalar: Scalar, nth: int) -> int | float:
    """The ``nth`` number that the limits allow, counted from 1 or from what is next to it.

    Raises:
        ImpossibleError: there is none.
    """
    limits = scalar.constraints
    step = _exact(limits.multiple_of) if limits.multiple_of else Fraction(1)
    if scalar.kind == "integer":
        step = Fraction(step.numerator)  # the whole numbers among the multiples
    lowest, highest = _lowest(limits, step), _highest(limits, step)
    start = max(1, lowest) if lowest is not None else 1
    start = start if highest is None else min(start, highest)
    for multiple in (start + nth, start - nth):
        if (lowest is None or lowest <= multiple) and (highest is None or multiple <= highest):
            return _written(multiple * step)
    if scalar.kind == "number" and limits.multiple_of is None:
        return _written(_inside(limits, nth))
    raise ImpossibleError("no number is within the limits")


def _lowest(limits: Constraints, step: Fraction) -> int | None:
    """The number of ``step`` in the least multiple that is allowed."""
    found: list[int] = []
    if limits.minimum is not None:
        found.append(math.ceil(_exact(limits.minimum) / step))
    if limits.exclusive_minimum is not None:
        found.append(math.floor(_exact(limits.exclusive_minimum) / step) + 1)
    return max(found, default=None)


def _highest(limits: Constraints, step: Fraction) -> int | None:
    """The number of ``step`` in the greatest multiple that is allowed."""
    found: list[int] = []
    if limits.maximum is not None:
        found.append(math.floor(_exact(limits.maximum) / step))
    if limits.exclusive_maximum is not None:
        found.append(math.ceil(_exact(limits.exclusive_maximum) / step) - 1)
    return min(found, default=None)


def _inside(limits: Constraints, nth: int) -> Fraction:
    """A fraction between limits that have not enough whole numbers between them."""
    lower = [each for each in (limits.minimum, limits.exclusive_minimum) if each is not None]
    upper = [each for each in (limits.maximum, limits.exclusive_maximum) if each is not None]
    least, most = max(map(_exact, lower)), min(map(_exact, upper))
    if least > most or (least == most and (nth or limits.exclusive_minimum == limits.maximum)):
        raise ImpossibleError("no number is within the limits")
    return least + (most - least) / (nth + 2)


def _exact(value: float) -> Fraction:
    return Fraction(Decimal(str(value)))


def _written(value: Fraction) -> int | float:
    return int(value) if value.denominator == 1 else float(value)

"""The codecs of strings and numbers."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar

from .codecs import Codec
from .date_time import DateTime
from .deviations import Check, Choices, Finding, Findings, found, is_exact, joined, wrong_type
from .json_values import JSON_STRING
from .rules import check_size

ENGINES: dict[str, Callable[[str], Callable[[str], object]]] = {}
"""What makes a search of a pattern that begins with a mark: a module that only the packages have
that need it adds itself here."""


class Text(Codec):
    """A string. Lengths count code points; ``pattern`` may match anywhere in the string."""

    __slots__ = ("max_length", "min_length", "pattern")
    CLASSES = (str,)
    JSON_KINDS = ("string",)
    LABEL = "a string"

    def __init__(
        self,
        *,
        min_length: int | None = None,
        max_length: int | None = None,
        pattern: str | None = None,
    ) -> None:
        is_limited = min_length is not None or max_length is not None or pattern is not None
        super().__init__(is_limited=is_limited)
        self.min_length = min_length
        self.max_length = max_length
        self.pattern = pattern

    def make_check(self) -> Check:
        label, least, most = self.label(), self.min_length, self.max_length
        pattern = self.pattern
        search = None if pattern is None else search_of(pattern)

        def check(value: Any, choices: Choices) -> Findings:
            if not isinstance(value, JSON_STRING):
                return wrong_type(label, value)
            findings = check_size(value, least, most, "character")
            if search is not None and search(value) is None:
                findings = joined(findings, found("pattern", f"a match of {pattern}", value))
            return findings

        return check

    def hint(self) -> Any:
        return str


def search_of(pattern: str) -> Callable[[str], object]:
    """The search for ``pattern`` in a text; it finds None where there is no match."""
    for mark, make in ENGINES.items():
        if pattern.startswith(mark):
            return make(pattern.removeprefix(mark))
    import re

    # ECMA-262, the dialect of JSON Schema's patterns, has \d, \w and \b of ASCII only.
    return re.compile(pattern, re.ASCII).search


class FormattedText(Text):
    """A string that is decoded to a class of its own, such as a date and time.

    The class is a ``str``, so that encoding has nothing to do. The format is not checked: JSON
    Schema has it as an annotation.
    """

    __slots__ = ()
    VALUE: ClassVar[type[str]]

    def make_decoder(self) -> Callable[[Any], Any]:
        cls: Any = self.VALUE

        def decode(value: Any) -> Any:
            return cls(value) if isinstance(value, JSON_STRING) else value

        return decode

    def is_plain(self) -> bool:
        return False

    def hint(self) -> Any:
        return self.VALUE


class DateTimeText(FormattedText):
    """A string that holds a date and time."""

    __slots__ = ()
    LABEL = "a date and time"
    VALUE = DateTime


class Number(Codec):
    """A number, with its limits."""

    __slots__ = ("exclusive_maximum", "exclusive_minimum", "maximum", "minimum", "multiple_of")
    JSON_KINDS = ("number",)
    LABEL = "a number"
    CLASSES: ClassVar[tuple[type[Any], ...]] = (int, float)

    def __init__(
        self,
        *,
        minimum: float | None = None,
        maximum: float | None = None,
        exclusive_minimum: float | None = None,
        exclusive_maximum: float | None = None,
        multiple_of: float | None = None,
    ) -> None:
        limits = (minimum, maximum, exclusive_minimum, exclusive_maximum, multiple_of)
        super().__init__(is_limited=any(limit is not None for limit in limits))
        self.minimum = minimum
        self.maximum = maximum
        self.exclusive_minimum = exclusive_minimum
        self.exclusive_maximum = exclusive_maximum
        self.multiple_of = multiple_of

    def make_check(self) -> Check:
        label, classes = self.label(), self.CLASSES

        def check(value: Any, choices: Choices) -> Findings:
            # ``True`` is not a number in JSON.
            if type(value) not in classes and not (is_exact(choices) and is_whole(value)):
                return wrong_type(label, value)
            return self._check_limits(value) or None

        return check

    def _check_limits(self, value: float) -> list[Finding]:
        findings: list[Finding] = []
        if self.minimum is not None and value < self.minimum:
            findings += found("minimum", f"at least {self.minimum}", value)
        if self.maximum is not None and value > self.maximum:
            findings += found("maximum", f"at most {self.maximum}", value)
        if self.exclusive_minimum is not None and value <= self.exclusive_minimum:
            findings += found("exclusiveMinimum", f"more than {self.exclusive_minimum}", value)
        if self.exclusive_maximum is not None and value >= self.exclusive_maximum:
            findings += found("exclusiveMaximum", f"less than {self.exclusive_maximum}", value)
        if self.multiple_of is not None and not is_multiple(value, self.multiple_of):
            findings += found("multipleOf", f"a multiple of {self.multiple_of}", value)
        return findings

    def hint(self) -> Any:
        return int | float


class Integer(Number):
    """A whole number, written without a fraction."""

    __slots__ = ()
    LABEL = "an integer"
    CLASSES = (int,)

    def hint(self) -> Any:
        return int


def is_whole(value: Any) -> bool:
    """Whether ``value`` is a float without a fraction, which JSON Schema calls an integer."""
    return type(value) is float and value.is_integer()


def is_multiple(value: float, step: float) -> bool:
    """Whether ``value`` is a multiple of ``step``, in decimal numbers."""
    from fractions import Fraction

    if isinstance(value, float):
        if value - value != 0:
            return False  # infinite
        # By their decimal texts, so that 0.3 is a multiple of 0.1.
        return Fraction(repr(value)) % Fraction(repr(step)) == 0
    return Fraction(value) % Fraction(repr(step)) == 0


TEXT = Text()
DATE_TIME = DateTimeText()
NUMBER = Number()
INTEGER = Integer()

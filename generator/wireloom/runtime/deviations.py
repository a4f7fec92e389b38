"""What users see of a deviation, and the lightweight form in which checks report one."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any, TypeAlias

from .json_values import quote, show
from .late_dataclass import dataclass, field

if TYPE_CHECKING:
    from .codecs import Codec


@dataclass(frozen=True, slots=True)
class Deviation:
    """One place where a value departs from the document.

    Attributes:
        pointer: JSON Pointer (RFC 6901) of the place; a missing key is reported on its object.
        rule: the stable id of the rule, such as ``type``, ``null``, ``required`` or ``enum``.
        expected: a description of the expected values.
        found: what is there, as shortened JSON.
        key: the key that is missing, for the rule ``required``; None for every other rule.
        value: the JSON value at ``pointer``, whole. It is the object that was checked, not a copy.
            It counts neither for ``==`` nor for ``hash``, and ``repr`` leaves it out; a pickle
            holds it.
    """

    pointer: str
    rule: str
    expected: str
    found: str
    key: str | None = None
    value: Any = field(default=None, repr=False, compare=False)

    def __str__(self) -> str:
        return (
            f"{self.pointer or '(top)'}: {self.rule}: expected {self.expected}, found {self.found}"
        )


class DecodeError(ValueError):
    """The input is not a JSON object, or departs from the document and ``strict`` was set.

    Attributes:
        deviations: every deviation that was found; empty if the input could not be read at all.
    """

    def __init__(self, message: str, deviations: Iterable[Deviation] = ()) -> None:
        super().__init__(message)
        self.deviations = tuple(deviations)

    def __reduce__(self) -> tuple[Any, ...]:
        return (type(self), (str(self), self.deviations))


class EncodeError(ValueError):
    """An object departs from the document, or holds what JSON cannot say, and ``strict`` was set.

    Attributes:
        deviations: every place, as in the JSON that would have been sent.
    """

    def __init__(self, message: str, deviations: Iterable[Deviation] = ()) -> None:
        super().__init__(message)
        self.deviations = tuple(deviations)

    def __reduce__(self) -> tuple[Any, ...]:
        return (type(self), (str(self), self.deviations))


Finding: TypeAlias = "tuple[list[str | int], str, str, Any]"
"""A deviation before it is described: path, rule, what is expected, value.

The path leads from the inside out. A check begins it at the value that it checks, and the checks of
the containers of that value extend it on the way back, so a valid value costs no path.
"""

Findings: TypeAlias = "list[Finding] | None"
"""What a check found, in the order of the value; None if the value is valid."""

Choices: TypeAlias = "dict[tuple[int, int], tuple[Codec, Findings]]"
"""The variants that were chosen by structure, for as long as one value is checked.

Without it, choices within choices would be made again and again.
"""


class Exact(dict[tuple[int, int], "tuple[Codec, Findings]"]):
    """Choices that say that a value is judged to the letter of JSON Schema."""


def is_exact(choices: Choices) -> bool:
    """Whether a value is judged to the letter of JSON Schema."""
    return choices.__class__ is Exact


Check: TypeAlias = "Callable[[Any, Choices], Findings]"


def describe(findings: list[Finding]) -> list[Deviation]:
    """The deviations of a whole value."""
    return [
        Deviation(
            _pointer(path),
            rule,
            f"the key {quote(expected)}" if rule == "required" else expected,
            show(value),
            key=expected if rule == "required" else None,
            value=value,
        )
        for path, rule, expected, value in findings
    ]


def found(rule: str, expected: str, value: Any) -> list[Finding]:
    """The finding that ``value`` breaks ``rule``; for ``required``, ``expected`` is the key."""
    return [([], rule, expected, value)]


def wrong_type(expected: str, value: Any) -> list[Finding]:
    """The finding that ``value`` is of another JSON type than ``expected``."""
    return found("null" if value is None else "type", expected, value)


def several_fit(value: Any) -> list[Finding]:
    """The finding that ``value`` is valid under more than one schema of ``oneOf``."""
    return found("oneOf", "what exactly one schema describes", value)


def joined(findings: Findings, more: Findings) -> Findings:
    """Both lists as one; the first one is extended."""
    if findings is None or more is None:
        return findings or more
    findings += more
    return findings


def joined_under(key: str | int, findings: Findings, inside: list[Finding]) -> list[Finding]:
    """``findings``, then what was found in the value under ``key``, seen from its container."""
    for path, _, _, _ in inside:
        path.append(key)
    if findings is None:
        return inside
    findings += inside
    return findings


def sort_key(findings: Findings) -> list[str]:
    """The findings as texts that do not depend on the order in which variants were tried."""
    return [f"{_pointer(path)} {rule} {expected}" for path, rule, expected, _ in findings or ()]


def _pointer(path: list[str | int]) -> str:
    """A path from the inside out as a JSON Pointer (RFC 6901)."""
    return "".join(["/" + str(key).replace("~", "~0").replace("/", "~1") for key in path[::-1]])

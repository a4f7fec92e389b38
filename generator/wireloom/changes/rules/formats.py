"""Rules about formats that have no type of their own. The others belong to the rules of types."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from wireloom.changes.pairs import Pair
from wireloom.changes.rule import NEW, Meaning, Rule, Rules, gained, replaced
from wireloom.model.ir import Scalar
from wireloom.plan.formats import format_of


@dataclass(frozen=True)
class FormatSide:
    """The format of a value in one family; None where it has none."""

    format: str | None


@dataclass(frozen=True, kw_only=True)
class FormatPair(Pair[FormatSide]):
    """The formats of a value that is one scalar in both families."""


def format_side(scalar: Scalar) -> FormatSide:
    """The format that a string or number has beside its type."""
    return FormatSide(None if format_of(scalar) is not None else scalar.format)


_FORMATS = Rules("type", FormatPair, seen_by="readers")

_NO_CHECK = "Only formats that are types of their own are checked."

RULES: tuple[Rule[Any], ...] = (
    *_FORMATS.mirrors(
        gained("format"),
        Meaning("format-added", NEW, "A string or number now has a format.", _NO_CHECK),
        Meaning("format-removed", NEW, "A string or number no longer has a format.", _NO_CHECK),
    ),
    _FORMATS.symmetric(
        replaced("format"),
        Meaning("format-changed", NEW, "A string or number has another format.", _NO_CHECK),
    ),
)

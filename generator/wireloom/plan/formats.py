"""The formats of strings that have a class: a ``str`` with a property that parses it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from wireloom.model.ir import Scalar, Type


class Format(NamedTuple):
    """The class of a format, its codec, and the constant for the codec without limits.

    ``module`` is a module of the runtime that only the packages have that need it; ``rt`` stands
    for what every package has.
    """

    module: str
    value: str
    codec: str
    constant: str

    @property
    def annotation(self) -> str:
        """The class, as generated modules write it."""
        return f"{self.module}.{self.value}"


def _format(module: str, value: str, codec: str, constant: str) -> Format:
    return Format(module, value, f"{module}.{codec}", f"{module}.{constant}")


FORMATS = {
    "date-time": Format("rt", "DateTime", "DateTimeText", "DATE_TIME"),
    "date": _format("format_date", "Date", "DateText", "DATE"),
    "time": _format("format_time", "Time", "TimeText", "TIME"),
    "duration": _format("format_duration", "Duration", "DurationText", "DURATION"),
    "uuid": _format("format_uuid", "Uuid", "UuidText", "UUID_TEXT"),
    "byte": _format("format_byte", "Base64", "Base64Text", "BASE64"),
}

CODECS = frozenset(name for each in FORMATS.values() for name in (each.codec, each.constant))
"""The names of the codecs, with the module where not every package has it."""


def format_of(type_: Type) -> Format | None:
    """The format of ``type_``, if it is a string whose format has a class."""
    if isinstance(type_, Scalar) and type_.kind == "string" and type_.format:
        return FORMATS.get(type_.format)
    return None


def used(types: Iterable[Type]) -> tuple[Format, ...]:
    """The formats of ``types`` that are not in every package, in the order of FORMATS."""
    found = {format_of(each) for each in types}
    return tuple(each for each in FORMATS.values() if each in found and each.module != "rt")

"""What kind of value a TOML file has, for messages about it."""

from __future__ import annotations

from typing import Any


def kind_of(value: Any) -> str:
    """The kind of ``value``, in the terms of TOML."""
    match value:
        case bool():
            return "a boolean"
        case str():
            return "an empty string" if not value else f"the string {value!r}"
        case int() | float():
            return f"the number {value}"
        case list():
            return "a list of something else" if value else "an empty list"
        case dict():
            return "a table"
        case _:
            return "a date or time"

"""The lines of a document around the place that an error speaks of."""

from __future__ import annotations

from itertools import islice
from pathlib import Path

from wireloom import read
from wireloom.model.errors import Location, WireloomError

_AROUND = 2
"""How many lines are shown before and after the place."""

_WIDTH = 96
"""How many characters of a line are shown; documents of one long line exist."""


def excerpt(where: Location | None) -> str:
    """The lines around ``where`` with a marker below its column.

    Empty where the line is unknown or its file cannot be read (any more).
    """
    if where is None or not where.line:
        return ""
    first = max(1, where.line - _AROUND)
    lines = _lines(where.file, first, where.line + _AROUND)
    if len(lines) <= where.line - first:
        return ""
    width = len(str(first + len(lines) - 1))
    start = _start(lines[where.line - first], where.column)
    shown: list[str] = []
    for number, line in enumerate(lines, start=first):
        shown.append(f"  {number:>{width}} | {line[start : start + _WIDTH]}".rstrip())
        if number == where.line:
            marker = " " * (max(where.column, 1) - 1 - start) + "^"
            shown.append(f"  {'':>{width}} | {marker}")
    return "\n".join(shown)


def _start(line: str, column: int) -> int:
    """The index of the first character to show, so that ``column`` is among those that are."""
    if len(line) <= _WIDTH:
        return 0
    return max(0, min(column - 1 - _WIDTH // 2, len(line) - _WIDTH))


def _lines(source: str, first: int, last: int) -> list[str]:
    """The lines of a file from ``first`` to ``last``; a tab is one space wide, as columns count."""
    path = Path(source)
    try:
        if read.is_remembered(source):
            found = read.text_of(source).split("\n")[first - 1 : last]
            return [_one_line(each) for each in found]
        if not path.is_file():
            return []
        with path.open(encoding="utf-8-sig", errors="replace", newline="\n") as file:
            found = list(islice(file, first - 1, last))
    except (OSError, ValueError, WireloomError):
        return []
    return [_one_line(each) for each in found]


def _one_line(text: str) -> str:
    plain = text.rstrip("\r\n").replace("\t", " ")
    return "".join(char if char.isprintable() else "\N{REPLACEMENT CHARACTER}" for char in plain)

"""The line and column of a character, for messages."""

from __future__ import annotations


def line_and_column(text: str, offset: int) -> tuple[int, int]:
    """The line and the column of the character at ``offset`` in ``text``, both from 1."""
    return text.count("\n", 0, offset) + 1, offset - text.rfind("\n", 0, offset)

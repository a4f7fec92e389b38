"""Where a character of a text is, as messages say it."""

from __future__ import annotations


def line_and_column(text: str, offset: int) -> tuple[int, int]:
    """Where in ``text`` the character at ``offset`` is, both counting from 1."""
    return text.count("\n", 0, offset) + 1, offset - text.rfind("\n", 0, offset)

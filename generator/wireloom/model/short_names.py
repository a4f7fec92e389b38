"""Names that one can type: what a document leaves unnamed has at most 80 characters."""

from __future__ import annotations

import hashlib
import re

LONGEST = 80
"""The maximum length of a name that is made from a place."""

_LETTERS = str.maketrans("0123456789abcdef", "abcdefghijklmnop")
_WORD = re.compile(r"(?<=_)[A-Za-z0-9]|(?<=[a-z0-9])[A-Z]|(?<=[A-Z])[A-Z](?=[a-z])")


def mark(text: str) -> str:
    """Eight letters that depend on ``text`` alone, so that nobody takes them for a counter."""
    digest = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
    return digest[:8].translate(_LETTERS)


def shortened(name: str, place: str, link: str = "_") -> str:
    """``name``, or its beginning and its end if it is too long, with a mark in between.

    Args:
        name: a class name, made from ``place``.
        place: what the mark is made from: two places never have the same name.
        link: what stands on both sides of the mark; without it the mark begins in upper case.
    """
    if len(name) <= LONGEST:
        return name
    between = f"{link}{mark(place)}{link}" if link else mark(place).capitalize()
    half = (LONGEST - len(between)) // 2
    starts = [found.start() for found in _WORD.finditer(name)]
    head = max((at for at in starts if at <= half), default=half)
    tail = min((at for at in starts if at >= len(name) - half), default=len(name) - half)
    return f"{name[:head].rstrip('_')}{between}{name[tail:]}"

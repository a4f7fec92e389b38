"""Counts as messages write them."""

from __future__ import annotations


def number(count: int, word: str) -> str:
    """``count`` and ``word``, in the plural if need be."""
    return f"{count:,} {word}" if count == 1 else f"{count:,} {plural(word)}"


def plural(word: str) -> str:
    """``word`` in the plural."""
    return f"{word}es" if word.endswith("ss") else f"{word}s"

"""Hints for a name that is not known: the known names that are spelled much like it."""

from __future__ import annotations

import difflib
from collections.abc import Iterable


def close_match(word: str, known: Iterable[str]) -> str | None:
    """The name among ``known`` that is closest to ``word``; None where none is close."""
    return next(iter(difflib.get_close_matches(word, list(known), n=1)), None)


def similar_names(word: str, known: Iterable[str]) -> str:
    """The end of a sentence that lists up to three close matches of ``word``; empty without any."""
    close = difflib.get_close_matches(word, list(known), n=3)
    return f"; similar names: {', '.join(close)}" if close else ""

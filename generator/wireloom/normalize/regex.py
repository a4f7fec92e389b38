"""Regular expressions of a document: ECMA-262, as far as Python has the same syntax."""

from __future__ import annotations

import re
import warnings

from wireloom.normalize.runaway import can_run_away

_LITERAL = re.compile(r"/(?P<body>\^.*|.*\$)/(?P<flags>[a-z]*)", re.DOTALL)
_MEANINGFUL_FLAGS = frozenset("ims")
_ONLY_PYTHON = re.compile(r"\\[AZ]|\(\?(?![:=!<])")
_ONLY_ECMA = re.compile(r"\\[pPck]|\\u\{|(?<!\\)\[\^?\]")


def unwrap(pattern: str) -> str:
    """Return the body of ``pattern`` when it is written as a JavaScript literal, ``/^...$/u``.

    A slash before ``^`` or after ``$`` can never match, so such a text is surely a literal. Any
    other text that begins and ends with a slash is left alone: it may be part of a path. So is a
    literal whose flags change what it matches, because a bare pattern cannot say that.
    """
    match = _LITERAL.fullmatch(pattern)
    if match is None or has_meaningful_flags(pattern):
        return pattern
    return match["body"]


def has_meaningful_flags(pattern: str) -> bool:
    """Whether ``pattern`` is a JavaScript literal with a flag that changes what it matches."""
    match = _LITERAL.fullmatch(pattern)
    return match is not None and not _MEANINGFUL_FLAGS.isdisjoint(match["flags"])


def is_portable(pattern: str) -> bool:
    r"""Whether Python's ``re`` reads ``pattern`` as ECMA-262 does (``\d`` and ``$`` aside).

    Not portable: what does not compile, classes by Unicode property (``\p{L}``), control and code
    point escapes, empty classes, and constructs that only Python has.
    """
    text = pattern.replace("\\\\", "")  # without escaped backslashes
    if _ONLY_ECMA.search(text) or _ONLY_PYTHON.search(text):
        return False
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            re.compile(pattern)
    except (re.error, OverflowError, RecursionError):
        return False
    return True


def both(first: str, second: str) -> str | None:
    r"""A pattern that matches where both match; None where it would mean something else.

    ``(?=[\s\S]*?(?:A))`` at the start of the text holds if A matches anywhere in it. None is also
    for a pattern that can run away: the whole could not be matched in linear time.
    """
    for pattern in (first, second):
        if _REFERS_TO_GROUPS.search(pattern.replace("\\\\", "")) or can_run_away(pattern):
            return None
    return f"^(?=[\\s\\S]*?(?:{first}))(?=[\\s\\S]*?(?:{second}))"


_REFERS_TO_GROUPS = re.compile(r"\\[1-9k]|\(\?<[^=!]|\(\?P")

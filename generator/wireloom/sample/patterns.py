"""From a regular expression to short texts that it matches.

Python's own parser reads the expression. What comes of each part is simple: the first character of
a set, the first branch of a choice, the least repeats that are asked for. A text that is made so
does not always match (look-behinds, word boundaries, back references), so the caller must check it.
"""

from __future__ import annotations

import re
import string
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

# The module has had its present name since Python 3.11. It has no type information.
try:
    from importlib import import_module

    _parser: Any = import_module("re._parser")
except ImportError:
    import sre_parse as _parser

_READABLE = string.ascii_lowercase + string.digits + string.ascii_uppercase + "-_. "
_CHARACTERS = _READABLE + "".join(each for each in string.printable if each not in _READABLE)

_CATEGORIES: dict[str, Callable[[str], bool]] = {
    "CATEGORY_DIGIT": lambda each: each in string.digits,
    "CATEGORY_SPACE": lambda each: each in string.whitespace,
    "CATEGORY_WORD": lambda each: each in string.ascii_letters + string.digits + "_",
}

LONGEST = 10_000
"""No text of more characters is made."""


def candidates(pattern: str, nth: int) -> Iterator[str]:
    """Texts that ``pattern`` probably matches, the shortest first.

    Args:
        pattern: a regular expression that ``re`` can compile.
        nth: which characters are chosen where several fit, so that texts can differ.
    """
    try:
        parsed = _parser.parse(pattern, re.ASCII)
    except (re.error, OverflowError, RecursionError):
        return
    for more in (0, 1, 2, 3, 7, 15, 31, 63, 127, 255, 511, 1023):
        text = _Writer(nth, more).sequence(parsed)
        if text is None:
            return
        yield text


class _Writer:
    """Writes one text for a parsed expression; ``more`` is the number of optional repeats."""

    def __init__(self, nth: int, more: int) -> None:
        self._nth = nth
        self._more = more
        self._groups: dict[int, str] = {}

    def sequence(self, parts: Iterable[tuple[Any, Any]]) -> str | None:
        """The text for ``parts``, one after the other; None where one cannot be written."""
        texts: list[str] = []
        for operation, argument in parts:
            text = self._part(str(operation), argument)
            if text is None:
                return None
            texts.append(text)
        return "".join(texts)

    def _part(self, operation: str, argument: Any) -> str | None:
        match operation:
            case "LITERAL":
                return chr(argument)
            case "NOT_LITERAL":
                return self._choose(lambda each: ord(each) != argument)
            case "ANY":
                return self._choose(lambda each: each != "\n")
            case "IN":
                return self._choose(_in_set(argument))
            case "BRANCH":
                return self._branch(argument[1])
            case "SUBPATTERN":
                return self._group(argument)
            case "ATOMIC_GROUP":
                return self.sequence(argument)
            case "MAX_REPEAT" | "MIN_REPEAT" | "POSSESSIVE_REPEAT":
                return self._repeat(*argument)
            case "GROUPREF":
                return self._groups.get(argument, "")
            case "ASSERT":  # what a look-ahead wants is written before the rest
                return self.sequence(argument[1]) if argument[0] > 0 else ""
            case "AT" | "ASSERT_NOT":
                return ""
            case _:
                return None

    def _choose(self, fits: Callable[[str], bool]) -> str | None:
        """The character at ``nth`` of those that fit."""
        found = [each for each in _CHARACTERS if fits(each)]
        return found[self._nth % len(found)] if found else _beyond_ascii(fits)

    def _branch(self, branches: Sequence[Any]) -> str | None:
        return self.sequence(branches[self._nth % len(branches)])

    def _group(self, argument: Any) -> str | None:
        text = self.sequence(argument[-1])
        if text is not None and argument[0]:
            self._groups[argument[0]] = text
        return text

    def _repeat(self, least: int, most: Any, parts: Any) -> str | None:
        times = min(least + self._more, int(most))
        text = self.sequence(parts) if times else ""
        return None if text is None or len(text) * times > LONGEST else text * times


def _in_set(items: Sequence[tuple[Any, Any]]) -> Callable[[str], bool]:
    """Whether a character is in a set such as ``[^a-z]``."""
    negated = bool(items) and str(items[0][0]) == "NEGATE"
    tests = [_item(str(operation), argument) for operation, argument in items[negated:]]
    return lambda each: any(test(each) for test in tests) != negated


def _item(operation: str, argument: Any) -> Callable[[str], bool]:
    match operation:
        case "LITERAL":
            return lambda each: ord(each) == argument
        case "RANGE":
            return lambda each: argument[0] <= ord(each) <= argument[1]
        case "CATEGORY":
            name = str(argument)
            positive = _CATEGORIES[name.replace("_NOT_", "_")]
            return lambda each: positive(each) != ("_NOT_" in name)
        case _:
            return lambda _: False


def _beyond_ascii(fits: Callable[[str], bool]) -> str | None:
    return next((chr(code) for code in range(0x80, 0x3000) if fits(chr(code))), None)

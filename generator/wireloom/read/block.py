"""The block YAML that ``wireloom snapshot`` writes, read a line at a time, without PyYAML.

That is a small part of YAML: a key, an item or both on each line, no value on several lines, double
quotes only, and nothing in brackets but ``[]`` and ``{}``. Where a text is of that kind, it says
here what it says to every reader of YAML. At the first line that is of another kind, or may be one,
this reader gives up, and all of the text is read by way of events: these also know what is wrong.
"""

from __future__ import annotations

import json
import math
import re
from typing import Any, TypeAlias

from wireloom.model.document import JsonObject
from wireloom.read.budget import Budget
from wireloom.read.scalars import WORDS, resolve

Container: TypeAlias = "dict[str, Any] | list[Any]"

_PLAIN = r"[A-Za-z_/$][A-Za-z0-9_./()+-]*(?:[ ][A-Za-z0-9_./()+-]+)*"
_UNSEEN = r"\x00-\x1f\x7f-\xa0\xad\u2000-\u200f\u2028-\u202f\ud800-\udfff\ufeff\ufff0-\uffff"
_QUOTED = rf'"(?:[^"\\{_UNSEEN}]|\\["\\bfnrt]|\\u(?!d[89a-f])[0-9a-f]{{4}})*"'
_NUMBER = r"-?[0-9][0-9.eE+-]*"
_VALUE = rf"{_PLAIN}|{_QUOTED}|{_NUMBER}|\[\]|\{{\}}"

_PART = re.compile(
    rf"""
    (?P<run> (?P<margin>[ ]*-[ ]) {_PLAIN}\n (?:(?P=margin){_PLAIN}\n)* )  # several items
    | (?P<indent>[ ]*) (?P<dashes>(?:-[ ])*)
      (?: (?P<key>{_PLAIN}|{_QUOTED}):(?:[ ](?P<value>{_VALUE}))? | (?P<item>{_VALUE}) ) \n
    | [ ]*\#[\x20-\x7e]*\n
    | (?P<other> .|\n )
    """,
    re.VERBOSE,
)

_LONGEST_KEY = 1000
"""YAML has no keys of more than 1024 characters where keys are not marked as such."""


def read_block(text: str, budget: Budget) -> JsonObject | None:
    """The object that ``text`` spells; None where it is not, or may not be, of this kind.

    None, too, where it may be beyond ``budget``.
    """
    if len(text) > 2 * budget.nodes:  # a value takes two characters at least
        return None
    try:
        return _Reader(budget.depth).read(text)
    except _Other:
        return None


class _Other(Exception):  # noqa: N818 - it never leaves this module
    """The text is not of this kind."""


class _Reader:
    """What is open at a line: the innermost object or array, its column, and those around it."""

    def __init__(self, depth: int) -> None:
        self._depth = depth
        self._column = 0
        self._holder: Container = {}
        self._around: list[tuple[int, Container]] = []
        self._waiting: str | None = None
        """The last key, whose value begins on the next line."""

    def read(self, text: str) -> JsonObject:
        """The object that ``text`` spells. Raises _Other."""
        root = self._holder = {}
        for part in _PART.finditer(text):
            run, margin, indent, dashes, key, value, item, other = part.groups()
            if key is not None:
                holder = self._object(len(indent), len(dashes))
                self._key(holder, key, value)
            elif run is not None:
                items = self._array(len(margin) - 2, 2)
                texts = run[len(margin) : -1].split("\n" + margin)
                items += texts if WORDS.keys().isdisjoint(texts) else map(_value, texts)
            elif item is not None:
                self._array(len(indent), len(dashes)).append(_value(item))
            elif other is not None:
                raise _Other
        if self._waiting is not None or not root:
            raise _Other
        return root

    def _key(self, holder: JsonObject, key: str, value: str | None) -> None:
        if len(key) > _LONGEST_KEY:
            raise _Other
        if key[0] == '"':
            key = _value(key)
        if key in holder:
            raise _Other
        if value is None:
            self._waiting = key
        else:
            holder[key] = _value(value)

    def _object(self, column: int, dashes: int) -> JsonObject:
        """The object that the key of a line belongs to, which comes after ``dashes`` characters."""
        self._turn_to(column, {} if not dashes else [])
        self._open_items(dashes, {})
        if not isinstance(self._holder, dict):
            raise _Other
        return self._holder

    def _array(self, column: int, dashes: int) -> list[Any]:
        """The array that the item of a line belongs to."""
        self._turn_to(column, [])
        self._open_items(dashes - 2, [])
        if not dashes or not isinstance(self._holder, list):
            raise _Other
        return self._holder

    def _open_items(self, dashes: int, last: Container) -> None:
        """Open what is inside of the items that a line begins, ``last`` as the innermost."""
        for left in range(dashes - 2, -1, -2):
            if not isinstance(self._holder, list):
                raise _Other
            inner: Container = [] if left else last
            self._holder.append(inner)
            self._enter(self._column + 2, inner)

    def _turn_to(self, column: int, new: Container) -> None:
        """Make what is open at ``column`` the innermost; it is ``new`` if a key waits for it."""
        if self._waiting is not None:
            if column <= self._column or not isinstance(self._holder, dict):
                raise _Other
            self._holder[self._waiting] = new
            self._waiting = None
            self._enter(column, new)
            return
        while column < self._column:
            self._column, self._holder = self._around.pop()
        if column != self._column:
            raise _Other

    def _enter(self, column: int, new: Container) -> None:
        self._around.append((self._column, self._holder))
        self._column, self._holder = column, new
        if len(self._around) >= self._depth:
            raise _Other


def _value(text: str) -> Any:
    """The value of a scalar, or of empty brackets. Raises _Other."""
    if text[0] == '"':
        return text[1:-1] if "\\" not in text else json.loads(text)
    if text in ("[]", "{}"):
        return [] if text == "[]" else {}
    value = resolve(text)
    if isinstance(value, float) and not math.isfinite(value):
        raise _Other
    return value

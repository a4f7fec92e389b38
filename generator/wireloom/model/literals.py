"""Text of a document as text of a program: all of it passes through these two functions.

A value becomes a literal, prose becomes a docstring. The result depends on the input alone, not on
the version of Python. No text of a document can end a string, begin a line or hide from a reader.
The result is formatted as black would format it.
"""

from __future__ import annotations

import math
import re
import textwrap
from collections.abc import Iterable, Iterator
from typing import cast
from unicodedata import ucd_3_2_0 as unicode

LINE_LENGTH = 100

_INVISIBLE = frozenset(["Cc", "Cf", "Cs", "Co", "Zl", "Zp"])
_INVISIBLE_SINCE = re.compile(
    # Unicode 3.2, whose data all versions of Python have, does not know all that reorders or hides.
    # U+FE0F is left alone: it comes behind many an emoji.
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202f"
    "\u2060-\u206f\u2800\u3164\ufe00-\ufe0e\ufeff\uffa0\ufff0-\uffff"
    "\U000110bd\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U0010ffff]"
)
_LINE_ENDS = re.compile(r"\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]")
_OTHER_SPACES = re.compile(r"[^\S\n ]")
_BULLET = re.compile(r" *(?:[-*+] +|\d+[.)] +)?")


def literal(value: object) -> str:
    """``value`` as a Python literal in ASCII, in the quotes that black would give it.

    Raises:
        TypeError: ``value`` is neither a scalar nor a tuple of them: nothing else has a literal.
        ValueError: ``value`` is an infinite number or none at all, which JSON does not have.
    """
    match value:
        case str():
            return _string(value)
        case tuple():
            elements = [literal(each) for each in cast("tuple[object, ...]", value)]
            return f"({', '.join(elements)}{',' * (len(elements) == 1)})"
        case float() if not math.isfinite(value):
            raise ValueError(f"no literal for {value}")
        case float():
            return repr(value).replace("e+", "e")
        case None | bool() | int():
            return repr(value)
        case _:
            raise TypeError(f"no literal for {type(value).__name__}")


def json_literal(value: object) -> str:
    """The JSON ``value`` as a Python literal on one line; raises as :func:`literal`."""
    match value:
        case dict():
            entries = cast("dict[str, object]", value).items()
            inside = [f"{literal(key)}: {json_literal(each)}" for key, each in entries]
            return f"{{{', '.join(inside)}}}"
        case list():
            return f"[{', '.join(map(json_literal, cast('list[object]', value)))}]"
        case _:
            return literal(value)


def _string(value: str) -> str:
    """``value`` in double quotes, unless single ones need fewer escapes."""
    text = ascii(value)
    singles, doubles = value.count("'"), value.count('"')
    if text.startswith('"') or doubles > singles:
        return text
    inside = text[1:-1].replace("\\'", "'").replace('"', '\\"')
    return f'"{inside}"'


def docstring(paragraphs: Iterable[str], indent: int = 0) -> str:
    """A docstring of ``paragraphs``, quotes included, for a place that is indented by ``indent``.

    Lines end as they do in Python source, and long ones are wrapped. Backslashes, quotes that would
    end or bend the string, and characters that are invisible or reorder a line are escaped.
    """
    lines = list(_wrapped("\n\n".join(paragraphs), LINE_LENGTH - indent))
    before, after = (" " if end == '"' else "" for end in (lines[0][:1], lines[-1][-1:]))
    if len(lines) == 1:
        return f'"""{before}{lines[0]}{after}"""'
    margin = " " * indent
    others = "\n".join(f"{margin}{line}" if line else "" for line in lines[1:])
    return f'"""{before}{lines[0]}\n{others}\n{margin}"""'


def _wrapped(text: str, width: int) -> Iterator[str]:
    """The lines of ``text``, escaped, none longer than ``width`` unless a word is."""
    text = _LINE_ENDS.sub("\n", text.replace("\t", "    "))
    first, *others = _OTHER_SPACES.sub(" ", text).strip().split("\n")
    blank = False
    yield from _wrap(_escaped(first), width - 2 * len('"""'))
    for line in textwrap.dedent("\n".join(others)).split("\n") if others else ():
        escaped = _escaped(line)
        if escaped or not blank:
            yield from _wrap(escaped, width)
        blank = not escaped


def _wrap(line: str, width: int) -> list[str]:
    if len(line) <= width:
        return [line]
    bullet = _BULLET.match(line)
    inner = " " * (bullet.end() if bullet else 0)
    return textwrap.wrap(
        line, width, subsequent_indent=inner, break_long_words=False, break_on_hyphens=False
    )


def _escaped(line: str) -> str:
    visible = line.replace("\\", "\\\\")
    if not (visible.isascii() and visible.isprintable()):
        visible = "".join(map(_visible, visible))
    return visible.replace('"""', '\\"\\"\\"').rstrip()


def _visible(char: str) -> str:
    hidden = unicode.category(char) in _INVISIBLE or _INVISIBLE_SINCE.match(char)
    return ascii(char)[1:-1] if hidden else char

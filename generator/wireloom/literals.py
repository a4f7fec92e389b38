"""Text of a document as text of a program: the two doors through which all of it has to pass.

A value becomes a literal, prose becomes a docstring. Both are functions of their input alone, the same
on every version of Python: nothing that a document holds can end a string, begin a line or hide from a
reader. Both give what black would make of them.
"""

from __future__ import annotations

import re
import textwrap
from unicodedata import ucd_3_2_0 as unicode

_INVISIBLE = frozenset(["Cc", "Cf", "Cs", "Co", "Zl", "Zp"])
_LINE_ENDS = re.compile(r"\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]")


def literal(value: str | float | bool | None) -> str:
    """``value`` as a Python literal of ASCII characters, in double quotes where that needs no escape.

    Raises:
        TypeError: ``value`` is no scalar: nothing else has a literal here.
    """
    if value is not None and not isinstance(value, str | int | float | bool):
        raise TypeError(f"no literal for {type(value).__name__}")
    text = ascii(value)
    return f'"{text[1:-1]}"' if text.startswith("'") and '"' not in text else text


def docstring(text: str) -> str:
    """``text`` as what stands between the triple quotes of a docstring.

    Line ends are made ``\\n``, backslashes and quotes that would end or bend the string are escaped,
    and characters that are invisible or reorder a line are written as escapes.
    """
    first, *others = _LINE_ENDS.split(text.replace("\t", "    ").strip())
    lines = [first.strip(), *textwrap.dedent("\n".join(others)).split("\n")] if others else [first]
    escaped = "\n".join(_visible(line.replace("\\", "\\\\")).rstrip() for line in lines)
    escaped = re.sub(r"\n{3,}", "\n\n", escaped).replace('"""', '\\"\\"\\"')
    before, after = (" " if end == '"' else "" for end in (escaped[:1], escaped[-1:]))
    return f"{before}{escaped}{after}"


def _visible(line: str) -> str:
    return "".join(_escape(char) if unicode.category(char) in _INVISIBLE else char for char in line)


def _escape(char: str) -> str:
    return ascii(char)[1:-1]

"""Break long lines as black does, without black: it takes most of the time of a run.

The templates write each statement, and each element of a table, on one line. Where such a line is
too long, black breaks it at the last pair of brackets:

- what is inside goes on a line of its own (``f(`` / ``a, b`` / ``)``) where that is short enough,
- else each element does, with a comma behind it, or each operand, with its operator before it;
- the value of an assignment, an annotation and a condition get parentheses where they have no
  brackets, or where they are several operands.

These rules are written down here for the statements that the templates have. Whatever needs
another rule is left to black, which has the last word: a test compares the two.
"""

from __future__ import annotations

import keyword
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from wireloom.model.literals import LINE_LENGTH

_STEP = " " * 4
_TOKEN = re.compile(
    r"""(?P<string>"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')"""
    r"|(?P<open>[(\[{])|(?P<close>[)\]}])"
    r"|(?P<delimiter>,|\||\band\b|\bis not\b|\bin\b)"
    r"|(?P<word>-?[\w.]+)|(?P<sign>:=|=|:)|(?P<space> )"
)
_PRIORITY = {",": 4, "and": 3, "is not": 2, "in": 2, "|": 1}
"""Which delimiters black breaks at first."""


class _UnknownError(Exception):
    """This module has no rule for a line, so black has to break it."""


@dataclass(frozen=True, slots=True)
class _Token:
    kind: str
    text: str
    start: int
    depth: int


def break_lines(source: str) -> str | None:
    """Break the lines of a module that are too long.

    Args:
        source: the text of a module, with nothing but its line breaks missing.

    Returns:
        The text as black would format it; None where only black knows.
    """
    if not _LONG.search(source):
        return source
    lines: list[str] = []
    try:
        for line, is_code in _lines(source):
            lines += _broken(line) if is_code and len(line) > LINE_LENGTH else [line]
    except _UnknownError:
        return None
    return "\n".join(lines)


_LONG = re.compile(rf".{{{LINE_LENGTH + 1}}}")


def _lines(source: str) -> Iterator[tuple[str, bool]]:
    """The lines, each with whether it is code; the others are lines of docstrings."""
    quoted = False
    for line in source.split("\n"):
        starts = not quoted and line.lstrip().startswith('"""')
        yield line, not (quoted or starts)
        rest = line.lstrip()[3:] if starts else line
        quoted = (quoted or starts) and not rest.endswith('"""')


def _broken(line: str) -> list[str]:
    text = line.lstrip(" ")
    margin = line[: -len(text)]
    if found := re.fullmatch(r"(\w+: )(.*?)((?: = None)?,)", text):
        return _parameter(found[1], found[2], found[3], margin)
    return _inside(text, margin) if text.endswith(",") else _statement(text, margin)


def _parameter(name: str, annotation: str, tail: str, margin: str) -> list[str]:
    if not _delimiters(annotation):
        raise _UnknownError
    return _parenthesized(name, annotation, tail, margin)


def _statement(text: str, margin: str) -> list[str]:
    if found := re.fullmatch(r"(from \S+ import )(\w+(?: as \w+)?)", text):
        return _enclosed(margin, found[1], [margin + _STEP + found[2] + ","])
    if found := re.fullmatch(r"(class \w+)\(([\w.]+)\):", text):
        return _enclosed(margin, found[1], [margin + _STEP + found[2]], ":")
    if found := re.fullmatch(r"(if |return )(.*?)(:?)", text):
        return _value(found[1], found[2], found[3], margin)
    return _assignment(text, margin)


def _assignment(text: str, margin: str) -> list[str]:
    signs = {token.text: token.start for token in _top(text) if token.kind == "sign"}
    if "=" not in signs:
        if ":" not in signs:
            return _at_brackets(text, margin)
        return _value(*_divided(text, signs[":"] + 2), "", margin)
    target, value = _divided(text, signs["="] + 2)
    if _delimiters(value) or not (_brackets(target) or ":" in signs):
        return _value(target, value, "", margin)
    if len(margin) + len(target) < LINE_LENGTH:
        brackets = _brackets(value)
        head = target + value[: brackets[0] + 1] if brackets else ""
        if head and (len(_pairs(value)) > 1 or len(margin) + len(head) <= LINE_LENGTH):
            return _at_brackets(text, margin)
        return _parenthesized(target, value, "", margin)
    if value == "None" and ":" in signs:
        name, annotation = _divided(text[: signs["="] - 1], signs[":"] + 2)
        return _value(name, annotation, " = None", margin)
    raise _UnknownError


def _value(head: str, body: str, tail: str, margin: str) -> list[str]:
    """``head``, ``body`` and ``tail``, with parentheses around ``body`` where black puts some."""
    tokens = _top(body)
    if any(token.kind == "delimiter" for token in tokens):
        if head == "if " and tokens[0].kind == "open" and len(_pairs(body)) == 1:
            return _at_brackets(head + body + tail, margin)
        if tokens[0].kind == "open" or body[-1] in ")}":
            raise _UnknownError
        return _parenthesized(head, body, tail, margin)
    wrapped = _parenthesized(head, body, tail, margin)
    if not _brackets(body):
        is_long = len(margin + _STEP + body) > LINE_LENGTH
        return [margin + head + body + tail] if is_long and len(tokens) == 1 else wrapped
    split = _at_brackets(head + body + tail, margin)
    return wrapped if len(split[0]) > LINE_LENGTH and _fits(wrapped) else split


def _parenthesized(head: str, body: str, tail: str, margin: str) -> list[str]:
    return _enclosed(margin, head, _inside(body, margin + _STEP), tail)


def _enclosed(margin: str, head: str, lines: list[str], tail: str = "") -> list[str]:
    if len(margin) + len(head) >= LINE_LENGTH and re.search(r"[(\[{:]", head):
        raise _UnknownError
    return [f"{margin}{head}(", *lines, f"{margin}){tail}"]


def _at_brackets(text: str, margin: str) -> list[str]:
    """``text`` with what is inside its last brackets on lines of their own."""
    if not (brackets := _brackets(text)):
        raise _UnknownError
    start, end = brackets
    head, body, tail = text[: start + 1], text[start + 1 : end], text[end:]
    is_long = len(margin) + len(head) > LINE_LENGTH
    if not body or (is_long and len(_pairs(text)) > 1) or len(margin) + len(tail) > LINE_LENGTH:
        raise _UnknownError
    is_display = start == 0 or not re.match(r"[\w\])]", text[start - 1])
    explodes = is_display and len(_pieces(body, ",")) > 1
    inside = margin + _STEP
    lines = _exploded(body, inside) if explodes else _inside(body, inside)
    return [margin + head, *lines, margin + tail]


def _inside(text: str, margin: str) -> list[str]:
    """The lines of what is inside of brackets; a comma may be behind it."""
    if len(margin) + len(text) <= LINE_LENGTH:
        return [margin + text]
    delimiters = [token.text for token in _delimiters(text)]
    if not delimiters:
        return _at_brackets(text, margin) if _brackets(text) else [margin + text]
    first = max(delimiters, key=_PRIORITY.__getitem__)
    if first == ",":
        return _exploded(text, margin)
    return [line for piece in _pieces(text, first) for line in _inside(piece, margin)]


def _exploded(text: str, margin: str) -> list[str]:
    """The elements of ``text``, each with a comma behind it."""
    return [line for piece in _pieces(text, ",") for line in _inside(f"{piece},", margin)]


# --- The parts of a line


def _tokens(text: str) -> Iterator[_Token]:
    """The tokens of ``text``. Raises _UnknownError where it is more than the templates write."""
    depth = position = 0
    while position < len(text):
        found = _TOKEN.match(text, position)
        if found is None:
            raise _UnknownError
        kind = str(found.lastgroup)
        if position and keyword.iskeyword(found[0]) and found[0].islower() and kind == "word":
            raise _UnknownError
        depth -= kind == "close"
        if kind != "space":
            yield _Token(kind, found[0], position, depth)
        depth += kind == "open"
        position = found.end()


@lru_cache(maxsize=8)  # each step of the layout asks anew about the same text
def _top(text: str) -> list[_Token]:
    """The tokens that are in no brackets, and the brackets themselves."""
    return [token for token in _tokens(text) if token.depth == 0]


def _delimiters(text: str) -> list[_Token]:
    """The delimiters that are in no brackets and between two operands."""
    return [
        token
        for token in _top(text)
        if token.kind == "delimiter" and 0 < token.start < len(text) - 1
    ]


def _pairs(text: str) -> list[tuple[int, int]]:
    """Where each of the outer pairs of brackets starts and ends."""
    found = [token for token in _top(text) if token.kind in ("open", "close")]
    if len(found) % 2:
        raise _UnknownError
    return [(start.start, end.start) for start, end in zip(found[::2], found[1::2], strict=True)]


def _brackets(text: str) -> tuple[int, int] | tuple[()]:
    """Where the last pair of brackets starts and ends, if there is one."""
    pairs = _pairs(text)
    return pairs[-1] if pairs else ()


def _pieces(text: str, delimiter: str) -> list[str]:
    """``text``, divided at ``delimiter``: without commas, with other delimiters before a piece."""
    starts = [token.start for token in _delimiters(text) if token.text == delimiter]
    ends = [*starts, len(text)]
    pieces = [text[start:end].strip() for start, end in zip([0, *starts], ends, strict=True)]
    return [piece.strip(", ") for piece in pieces] if delimiter == "," else pieces


def _divided(text: str, position: int) -> tuple[str, str]:
    return text[:position], text[position:]


def _fits(lines: list[str]) -> bool:
    return all(len(line) <= LINE_LENGTH for line in lines)

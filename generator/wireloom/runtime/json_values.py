"""JSON types of Python values, JSON text, and short representations of values for messages."""

from __future__ import annotations

import json
from typing import Any

# ``isinstance`` against these leaves a value of type Any as it is for a type checker, which would
# otherwise narrow it to ``dict[Unknown, Unknown]``; and the class of such a value is not
# ``type[Unknown]``.
JSON_OBJECT: Any = dict
JSON_ARRAY: Any = list
JSON_STRING: Any = str
CLASS_OF: Any = type

_SHOWN = 60
"""How many characters of a value a message shows."""

_LONGEST_NUMBER = 4096
"""How many bits of a whole number a message shows."""

JSON_TYPES: dict[type[Any], str] = {
    str: "string",
    dict: "object",
    list: "array",
    bool: "boolean",
    int: "number",
    float: "number",
    type(None): "null",
}


def json_type(value: Any) -> str:
    """The JSON type of ``value``; ``unknown`` if it is not JSON."""
    found = JSON_TYPES.get(value.__class__)
    if found is None:
        found = next((name for cls, name in JSON_TYPES.items() if isinstance(value, cls)), None)
    return found or "unknown"


def identity(value: Any) -> Any:
    """A hashable value that is equal for equal JSON values, and only for those."""
    if isinstance(value, JSON_OBJECT):
        return ("object", frozenset([(key, identity(item)) for key, item in value.items()]))
    if isinstance(value, JSON_ARRAY):
        return ("array", tuple([identity(item) for item in value]))
    return (json_type(value), value)


quote = json.JSONEncoder(ensure_ascii=False).encode
"""A string as JSON text, with characters beyond ASCII as they are."""


def show(value: Any) -> str:
    """``value`` as JSON of bounded length; the work is bounded too."""
    if isinstance(value, JSON_OBJECT):
        return f"an object of {count(len(value), 'key')}" if value else "{}"
    if isinstance(value, JSON_ARRAY):
        return f"an array of {count(len(value), 'item')}" if value else "[]"
    if isinstance(value, JSON_STRING):
        shown = quote(shorten(value))
        # A lone surrogate is valid JSON but cannot be printed.
        return shown.encode("utf-8", "backslashreplace").decode()
    if isinstance(value, int) and value.bit_length() > _LONGEST_NUMBER:
        return "a number of very many digits"  # Python refuses to convert it to text
    try:
        return shorten(json.dumps(value))
    except TypeError:
        return f"no JSON, but {type(value).__name__}"


def shorten(text: str) -> str:
    """``text``, cut to the length that messages show."""
    return text if len(text) <= _SHOWN else text[: _SHOWN - 3] + "..."


def count(number: int, unit: str) -> str:
    """``1 key``, ``2 keys``."""
    return f"{number} {unit}" if number == 1 else f"{number} {unit}s"


def _refuse_constant(name: str) -> Any:
    raise ValueError(f"JSON has no {name}")


def _finite(text: str) -> float:
    number = float(text)
    if number in _INFINITE:
        raise ValueError("a number is too large to be written back as it came")
    return number


_INFINITE = (float("inf"), float("-inf"))
_DECODER = json.JSONDecoder(parse_float=_finite, parse_constant=_refuse_constant)


def parse_text(text: str | bytes | bytearray) -> Any:
    """The value of a JSON text (RFC 8259), in any encoding of Unicode, with or without a BOM.

    Raises:
        ValueError: the text is not JSON.
        RecursionError: the text is nested too deep for the interpreter's stack.
    """
    if not isinstance(text, str):
        # A text that begins like this is not UTF-16 or UTF-32.
        is_utf_8 = text.startswith(b'{"')
        text = text.decode("utf-8" if is_utf_8 else json.detect_encoding(text))
    if not text.startswith("{"):
        return _DECODER.decode(text.removeprefix("\ufeff"))
    value, end = _DECODER.raw_decode(text)
    if end == len(text) or not text[end:].strip(" \t\n\r"):
        return value
    raise json.JSONDecodeError("Extra data", text, end)

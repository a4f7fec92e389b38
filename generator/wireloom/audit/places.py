"""Places in payloads: JSON Pointers in which ``*`` stands for any item of an array."""

from __future__ import annotations

import re
from typing import Any

from wireloom.model import pointer as json_pointer

# ``isinstance`` against these leaves a value of type Any as it is for a type checker.
OBJECT: Any = dict
ARRAY: Any = list

_HAS_NUMBER = re.compile(r"/\d").search


def place_of(pointer: str, body: Any) -> str:
    """``pointer`` into ``body`` with ``*`` in place of each array index."""
    if not _HAS_NUMBER(pointer):
        return pointer
    value, tokens = body, list[str]()
    for token in json_pointer.split(pointer):
        in_array = isinstance(value, ARRAY)
        tokens.append("*" if in_array else token)
        value = value[int(token)] if in_array else value[token]
    return json_pointer.build(tokens)

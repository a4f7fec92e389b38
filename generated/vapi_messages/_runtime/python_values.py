"""Values of Python's own types that JSON has a form for: what a sender may put into a field."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from typing import Any

from .date_time import DateTime
from .json_values import JSON_ARRAY, JSON_OBJECT, JSON_STRING

_MAPPING: Any = Mapping
_TUPLE: Any = tuple


def as_json(value: Any) -> Any:
    """The JSON value for ``value``; what is inside of an array or an object is left as it is.

    A ``datetime`` becomes RFC 3339 text, a ``date``, a ``time`` and a ``UUID`` their usual text, a
    member of an enum its value, a tuple an array, and a mapping an object.

    Raises:
        TypeError: JSON has no form for it.
    """
    if isinstance(value, Enum):
        return as_json(value.value)
    if value is None or isinstance(value, JSON_STRING | int | float | JSON_ARRAY | JSON_OBJECT):
        return value
    from datetime import date, datetime, time  # few programs have such values
    from uuid import UUID

    if isinstance(value, datetime):
        return str(DateTime.of(value))
    if isinstance(value, date | time):
        return value.isoformat()
    if isinstance(value, UUID):
        return str(value)
    if isinstance(value, _TUPLE):
        return list(value)
    if isinstance(value, _MAPPING):
        return dict(value)
    raise TypeError(f"not JSON: {type(value).__name__}")

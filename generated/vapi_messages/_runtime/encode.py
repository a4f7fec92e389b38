"""From Python values back to JSON values."""

from __future__ import annotations

import json
from collections.abc import Callable
from enum import Enum
from operator import attrgetter
from typing import Any, cast

from .enums import OpenEnum
from .json_values import JSON_ARRAY, JSON_OBJECT, JSON_STRING
from .rules import FIELDS


def encode(value: Any) -> Any:
    """The JSON value for any value that a field may hold."""
    return ENCODERS[type(value)](value)


def _keep(value: Any) -> Any:
    return value


def _encode_array(value: Any) -> Any:
    return [ENCODERS[type(item)](item) for item in value]


def _encode_object(value: Any) -> Any:
    return {key: ENCODERS[type(item)](item) for key, item in value.items()}


def _encode_member(value: Any) -> Any:
    return encode(value.value)


class _Encoders(dict[type[Any], Callable[[Any], Any]]):
    """The encoder of each class, found when its first value comes."""

    def __missing__(self, cls: Any) -> Callable[[Any], Any]:
        self[cls] = encoder = self._find(cls)
        return encoder

    def _find(self, cls: Any) -> Callable[[Any], Any]:
        if is_record(cls):
            return _record_encoder(cls)
        if issubclass(cls, OpenEnum):
            return attrgetter("_value_")
        if issubclass(cls, Enum):  # of the user's own; the text of a member is not its value
            return _encode_member
        if issubclass(cls, JSON_STRING):
            return str
        if issubclass(cls, JSON_ARRAY):
            return _encode_array
        if issubclass(cls, JSON_OBJECT):
            return _encode_object
        return _keep


ENCODERS = _Encoders()


def is_record(cls: Any) -> bool:
    """Whether ``cls`` is a class of the package: each of them has the methods of ``Record``."""
    return hasattr(cls, "_rules")


def _record_encoder(cls: Any) -> Callable[[Any], dict[str, Any]]:
    """The encoder of the records of ``cls``."""
    fields = FIELDS[cls]
    keys = tuple([key for key, _ in fields.values()])
    are_plain = tuple([codec.is_plain() for _, codec in fields.values()])
    has_branches = cls._pending is not None  # then it is a slot
    values_of = attrgetter(*fields, "_nulls", "_extra")

    def encode_record(record: Any) -> dict[str, Any]:
        if has_branches and record._pending is not None:
            return cast("dict[str, Any]", record._encode_unread())
        values = values_of(record)
        out: dict[str, Any] = {}
        for key, is_plain, value in zip(keys, are_plain, values):  # noqa: B905 - strict is slow
            if value is not None:
                out[key] = value if is_plain else ENCODERS[type(value)](value)
        if values[-2] or values[-1]:
            finish(out, values[-2], values[-1])
        return out

    return encode_record


def finish(out: dict[str, Any], nulls: tuple[str, ...], extra: dict[str, Any] | None) -> None:
    """Add to ``out`` what the fields do not hold; a field that has a value wins."""
    for key in nulls:
        out.setdefault(key, None)
    for key, value in (extra or {}).items():
        if key not in out:
            out[key] = encode(value)


def encode_inner(value: Any) -> Any:
    """The encoder's answer to a value that is not JSON: a record may be inside of plain JSON."""
    if is_record(type(value)):
        return value.to_dict()
    from .python_values import as_json

    return as_json(value)


to_text = json.JSONEncoder(separators=(",", ":"), allow_nan=False, default=encode_inner).encode
"""Compact JSON text.

Raises:
    ValueError: a number is infinite or not a number, which JSON cannot say.
    TypeError: a value is neither JSON nor of this package.
"""


_DEEPEST = 1_000_000
"""What is nested deeper than this contains itself."""


def encode_safely(value: Any) -> Any:
    """What ``encode`` gives; a value that is nested too deep for the stack, level by level.

    Raises:
        ValueError: a value contains itself.
    """
    try:
        return encode(value)
    except RecursionError:
        return _encode_by_level(value)


def _encode_by_level(outermost: Any) -> Any:
    whole: list[Any] = [outermost]
    pending: list[tuple[Any, Any, int]] = [(whole, 0, 0)]
    while pending:
        holder, key, depth = pending.pop()
        if depth > _DEEPEST:
            raise ValueError(f"{type(outermost).__name__}: a value contains itself")
        value = holder[key] = _encode_outermost(holder[key])
        if isinstance(value, JSON_OBJECT):
            pending += [(value, each, depth + 1) for each in value]
        elif isinstance(value, JSON_ARRAY):
            pending += [(value, each, depth + 1) for each in range(len(value))]
    return whole[0]


class _Inside:
    """Keeps a value inside of a record from being encoded along with it."""

    __slots__ = ("value",)

    def __init__(self, value: Any) -> None:
        self.value = value


def _encode_outermost(value: Any) -> Any:
    """The JSON value for ``value``, in which the values inside are still as they were."""
    if isinstance(value, JSON_OBJECT | JSON_ARRAY):
        return value.copy()
    cls: Any = value.__class__
    if not is_record(cls):
        return encode(value)
    from dataclasses import fields

    shell: Any = object.__new__(cls)
    for each in fields(cls):
        setattr(shell, each.name, _keep_inside(getattr(value, each.name)))
    shell.extra = {key: _keep_inside(item) for key, item in value.extra.items()}
    encoded: dict[str, Any] = encode(shell)
    return {key: item.value if isinstance(item, _Inside) else item for key, item in encoded.items()}


def _keep_inside(value: Any) -> Any:
    is_container = is_record(type(value)) or isinstance(value, JSON_OBJECT | JSON_ARRAY)
    return _Inside(value) if is_container else value

"""Checks what is about to be sent: JSON throughout, and as the document says."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .decode import deviations
from .deviations import Check, DecodeError, Deviation, EncodeError
from .encode import is_record
from .json_values import JSON_ARRAY, JSON_OBJECT, JSON_STRING, show
from .python_values import as_json
from .rules import json_keys

_TUPLE: Any = tuple

_NAMES_SHOWN = 5
"""How many places the message of an error names."""


def checked(name: str, check: Check, value: Any, encoded: Any) -> Any:
    """``encoded`` as plain JSON, if it agrees with the document.

    An enum value that the document does not list is sent, as enums are open.

    Args:
        name: the name of the type of ``value``.
        check: the check of that type.
        value: what was encoded.
        encoded: what encoding it gave. It is not changed.

    Raises:
        EncodeError: something in it is not JSON, or departs from the document.
    """
    try:
        data, wrong = _checked(name, check, encoded)
    except (RecursionError, DecodeError) as error:
        raise EncodeError(f"{name}: the value is nested too deep to be checked") from error
    if wrong:
        raise EncodeError(_message(name, value, wrong), wrong)
    return data


def _checked(name: str, check: Check, encoded: Any) -> tuple[Any, list[Deviation]]:
    """``encoded`` as plain JSON, and what is wrong with it."""
    wrong: list[Deviation] = []
    data = _plain(encoded, "", wrong)
    if not wrong:
        wrong = [each for each in deviations(name, check, data) if each.rule != "enum"]
    return data, wrong


def _plain(value: Any, pointer: str, wrong: list[Deviation]) -> Any:
    """``value`` as plain JSON; ``value`` itself where it is that already."""
    if is_record(type(value)):  # it was put into plain JSON
        value = value.to_dict()
    try:
        plain = as_json(value)
    except (TypeError, ValueError) as error:
        return _refuse(wrong, pointer, value, str(error))
    if isinstance(plain, JSON_OBJECT):
        return _plain_object(plain, pointer, wrong)
    if isinstance(plain, JSON_ARRAY):
        items = [_plain(each, f"{pointer}/{at}", wrong) for at, each in enumerate(plain)]
        return (
            items if any(new is not old for new, old in zip(items, plain, strict=True)) else plain
        )
    if isinstance(plain, float) and plain - plain != 0:
        return _refuse(wrong, pointer, value, "JSON has no such number")
    return plain


def _plain_object(value: Any, pointer: str, wrong: list[Deviation]) -> Any:
    entries: dict[str, Any] = {}
    for key, each in value.items():
        if not isinstance(key, JSON_STRING):
            return _refuse(wrong, pointer, value, f"a key is {type(key).__name__}, not str")
        entries[key] = _plain(each, f"{pointer}/{_escaped(key)}", wrong)
    return entries if any(entries[key] is not value[key] for key in value) else value


def _refuse(wrong: list[Deviation], pointer: str, value: Any, why: str) -> None:
    try:
        found = show(value)
    except (TypeError, ValueError):
        found = type(value).__name__
    wrong.append(Deviation(pointer, "type", "JSON", f"{found} ({why})", value=value))


def _escaped(key: str) -> str:
    return key.replace("~", "~0").replace("/", "~1")


def _message(name: str, value: Any, wrong: list[Deviation]) -> str:
    lines = [
        f"{name}{_path(value, each.pointer)}: expected {each.expected}, found {each.found}"
        for each in wrong[:_NAMES_SHOWN]
    ]
    if len(wrong) > _NAMES_SHOWN:
        lines.append(f"and {len(wrong) - _NAMES_SHOWN} more")
    return "; ".join(lines)


def _path(value: Any, pointer: str) -> str:
    """The place at ``pointer`` as one writes it in Python: ``.results[0].message``."""
    text = ""
    for token in _tokens(pointer):
        step, value = _step(value, token)
        text += step
    return text


def _tokens(pointer: str) -> Iterator[str]:
    return (each.replace("~1", "/").replace("~0", "~") for each in pointer.split("/")[1:])


def _step(value: Any, token: str) -> tuple[str, Any]:
    """How one writes the member ``token`` of ``value``, and the member."""
    cls: Any = value.__class__
    if is_record(cls):
        for attribute, key in json_keys(cls).items():
            if key == token:
                return f".{attribute}", getattr(value, attribute)
        return f".extra[{token!r}]", value.extra.get(token)
    if isinstance(value, JSON_ARRAY | _TUPLE):
        return f"[{token}]", value[int(token)]
    return f"[{token!r}]", value.get(token) if hasattr(value, "get") else None

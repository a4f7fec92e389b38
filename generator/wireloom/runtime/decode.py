"""Decoding with error messages, shared by classes and readers."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeAlias, cast

from .deviations import Check, DecodeError, Deviation, Exact, Finding, describe
from .json_values import JSON_OBJECT, parse_text, show
from .rules import RULES

Get: TypeAlias = Callable[[str], Any]
"""The value under a key of a JSON object, or None."""

new: Callable[[type[Any]], Any] = object.__new__
"""An instance without a call of ``__init__``: ``_fill`` sets every field itself."""


def as_object(name: str, data: Any) -> Any:
    """``data`` as a dict. ``name`` is for the message.

    Raises:
        DecodeError: ``data`` is not a JSON object.
    """
    if isinstance(data, JSON_OBJECT):
        return data
    if isinstance(data, Mapping):
        return dict(cast("Mapping[str, Any]", data))
    raise DecodeError(f"{name}: expected a JSON object, found {show(data)}")


def decode_other(cls: Any, data: Any) -> Any:
    """Decode an instance of a subclass of dict; any other value is returned unchanged."""
    return cls._decode(dict(data)) if isinstance(data, JSON_OBJECT) else data


def rest(cls: Any, data: dict[str, Any]) -> tuple[dict[str, Any] | None, tuple[str, ...]]:
    """The unknown keys with their values, and the known keys that are null."""
    known = RULES[cls].properties
    extra: dict[str, Any] | None = None
    nulls: tuple[str, ...] = ()
    for key, value in data.items():
        if key not in known:
            if extra is None:
                extra = {}
            extra[key] = value
        elif value is None:
            nulls += (key,)
    return extra, nulls


def decode_text(name: str, text: Any) -> Any:
    """The value of a JSON text. ``name`` is for the message.

    Raises:
        DecodeError: ``text`` is not a text, not JSON, or nested too deep for the stack.
    """
    if not isinstance(text, str | bytes | bytearray):
        raise DecodeError(f"{name}: expected the text of a JSON value, found {show(text)}")
    try:
        return parse_text(text)
    except RecursionError:
        raise DecodeError(f"{name}: the JSON text is nested too deep") from None
    except ValueError as error:
        raise DecodeError(f"{name}: not JSON: {error}") from None


def decode_value(name: str, decode: Callable[[Any], Any], data: Any) -> Any:
    """The result of ``decode(data)``. ``name`` is for the message.

    Raises:
        DecodeError: ``data`` is nested too deep for the interpreter's stack.
    """
    try:
        return decode(data)
    except RecursionError:
        raise too_deep(name) from None


def deviations(name: str, check: Check, data: Any, exact: bool = False) -> list[Deviation]:
    """Every deviation that ``check`` finds in ``data``; ``exact`` is that of a record's method.

    Raises:
        DecodeError: ``data`` is nested too deep for the interpreter's stack.
    """
    try:
        findings = check(data, Exact() if exact else {})
    except RecursionError:
        raise too_deep(name) from None
    return [] if findings is None else describe(findings)


def refuse_deviations(name: str, check: Check, data: Any, closed_enums: bool) -> None:
    """Check ``data`` as ``strict`` asks for.

    Raises:
        DecodeError: there are deviations besides unknown enum values; with ``closed_enums``, those
            count, too. Or ``data`` is nested too deep for the interpreter's stack.
    """
    try:
        findings = check(data, {})
    except RecursionError:
        raise too_deep(name) from None
    if findings is not None and (closed_enums or any(map(_is_serious, findings))):
        found = describe(findings)
        refused = [each for each in found if closed_enums or each.rule != "enum"]
        more = f" (and {len(refused) - 1} more)" if len(refused) > 1 else ""
        raise DecodeError(f"{name}: {refused[0]}{more}", found)


def _is_serious(finding: Finding) -> bool:
    return finding[1] != "enum"


def too_deep(name: str) -> DecodeError:
    """The error for a value that needs more than the interpreter's stack."""
    return DecodeError(f"{name}: the JSON value is nested too deep")

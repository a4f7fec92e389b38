"""The JSON value of a recorded payload."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from typing import Any

from wireloom.audit.pieces import Payload, Piece
from wireloom.model import pointer as json_pointer


class UnreadableError(Exception):
    """Why a recording has no payload."""


def parse_piece(piece: Piece, at: Sequence[str]) -> Any:
    """The value of a payload; ``at`` has the tokens of its place within what was recorded.

    Raises:
        UnreadableError: there is none.
    """
    if not isinstance(piece, Payload):
        raise UnreadableError(piece.why)
    return parse(piece.text, at[piece.depth :] if at else at)


def parse(text: bytes, at: Sequence[str] = ()) -> Any:
    """The value at the place with the tokens ``at`` in the JSON ``text``.

    A string at that place is parsed as JSON.

    Raises:
        UnreadableError: the text is not JSON, or there is nothing at that place.
    """
    try:
        value = _value(text)
    except UnicodeDecodeError as error:
        raise UnreadableError(f"not UTF-8: {error}") from None
    except ValueError as error:
        raise UnreadableError(f"not JSON: {error}") from None
    except RecursionError:
        raise UnreadableError("nested too deep") from None
    if not at:
        return value
    value, rest = json_pointer.descend(value, at)
    if rest:
        raise UnreadableError(f"there is nothing at {json_pointer.build(rest[:1])}")
    return parse(value.encode("utf-8", "surrogatepass")) if isinstance(value, str) else value


def _value(text: bytes) -> Any:
    for parse_fast in _FAST:
        try:
            return parse_fast(text)
        except _REFUSALS:
            break
    # Most payloads are UTF-8 and begin like this; all others are left to the standard library.
    if text[:2] == b'{"':
        return _decode(text.decode("utf-8", "surrogatepass"))
    return json.loads(text, parse_float=_finite, parse_constant=_no_constant)


def _finite(text: str) -> float:
    number = float(text)
    if number in _INFINITE:
        raise ValueError("a number is too large to be written back as it came")
    return number


_INFINITE = (float("inf"), float("-inf"))


def _no_constant(name: str) -> Any:
    raise ValueError(f"JSON has no {name}")


_decode = json.JSONDecoder(parse_float=_finite, parse_constant=_no_constant).decode


def _fast_parsers() -> tuple[list[Callable[[bytes], Any]], tuple[type[Exception], ...]]:
    """What parses faster than the standard library, if it is installed, and what it raises.

    Where it succeeds, its result is the same. What it refuses is parsed again: it refuses more,
    such as lone surrogates, and words its errors in another way.
    """
    try:
        import msgspec
    except ImportError:
        return [], ()
    refusals = (msgspec.MsgspecError, UnicodeDecodeError, RecursionError)
    return [msgspec.json.Decoder().decode], refusals


_FAST, _REFUSALS = _fast_parsers()

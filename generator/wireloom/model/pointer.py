"""JSON Pointer (RFC 6901): how places in a document are written, and the values at such places."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Any, TypeAlias, cast

Token: TypeAlias = "str | int"  # noqa: S105 - not a password
"""A key of an object or an index of an array; an index may also be written in digits."""

_INDEX = re.compile(r"0|[1-9][0-9]{0,8}")


def escape(token: str) -> str:
    """Return ``token`` as a reference token (RFC 6901, section 3)."""
    if "~" in token or "/" in token:
        return token.replace("~", "~0").replace("/", "~1")
    return token


def unescape(token: str) -> str:
    """Return the key that the reference token ``token`` stands for (RFC 6901, section 4)."""
    return token.replace("~1", "/").replace("~0", "~")


def join(base: str, *tokens: Token) -> str:
    """Return the pointer ``base`` extended by ``tokens``, each escaped."""
    for token in tokens:
        base = f"{base}/{escape(str(token))}"
    return base


def build(tokens: Iterable[Token]) -> str:
    """Return the pointer that ``tokens`` spell; no tokens give the whole document."""
    return join("", *tokens)


def split(pointer: str) -> list[str]:
    """Return the keys of ``pointer``.

    Raises:
        ValueError: ``pointer`` is neither empty nor begins with a slash.
    """
    if not pointer:
        return []
    if not pointer.startswith("/"):
        raise ValueError(f"a JSON Pointer is empty or begins with '/': {pointer!r}")
    return [unescape(token) for token in pointer[1:].split("/")]


def descend(data: object, tokens: Sequence[Token]) -> tuple[object, Sequence[Token]]:
    """Follow ``tokens`` into ``data`` as far as they lead (RFC 6901, section 4).

    Returns:
        the last value that is there, and the tokens that lead no further: none if all did.
    """
    here = data
    for count, token in enumerate(tokens):
        found = _member(here, token)
        if found is None:
            return here, tokens[count:]
        here = found[0]
    return here, ()


def value_at(data: object, tokens: Sequence[Token], default: object = None) -> Any:
    """The value at ``tokens`` in ``data``, or ``default`` where there is none."""
    here, rest = descend(data, tokens)
    return default if rest else here


def _member(here: object, token: Token) -> tuple[object] | None:
    """The member of ``here`` that ``token`` names, in a tuple of one; None without such a one."""
    if isinstance(here, dict) and token in here:
        return (cast("dict[Token, object]", here)[token],)
    if isinstance(here, list) and _INDEX.fullmatch(str(token)):
        items = cast("list[object]", here)
        return (items[int(token)],) if int(token) < len(items) else None
    return None

"""JSON Pointer (RFC 6901): the one way that places in a document are written."""

from __future__ import annotations

from collections.abc import Iterable


def escape(token: str) -> str:
    """Return ``token`` as a reference token (RFC 6901, section 3)."""
    if "~" in token or "/" in token:
        return token.replace("~", "~0").replace("/", "~1")
    return token


def unescape(token: str) -> str:
    """Return the key that the reference token ``token`` stands for (RFC 6901, section 4)."""
    return token.replace("~1", "/").replace("~0", "~")


def join(base: str, *tokens: str | int) -> str:
    """Return the pointer ``base`` extended by ``tokens``, each escaped."""
    for token in tokens:
        base = f"{base}/{escape(str(token))}"
    return base


def build(tokens: Iterable[str | int]) -> str:
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

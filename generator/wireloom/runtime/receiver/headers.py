"""The headers of a request, found by their names in any case (RFC 9110, section 5.1)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, TypeAlias, cast

HeaderSource: TypeAlias = (
    "Headers | Mapping[str, str] | Iterable[tuple[str, str]] | Iterable[tuple[bytes, bytes]]"
)
"""Headers as the servers and frameworks have them."""


class Headers:
    """The headers of one request.

    A header that comes several times has the value that RFC 9110, section 5.2, gives it: the values
    joined by commas.
    """

    __slots__ = ("_values",)

    def __init__(self, source: HeaderSource) -> None:
        if isinstance(source, Headers):
            self._values: dict[str, str] = source._values
            return
        pairs: Any = cast("Any", source).items() if isinstance(source, Mapping) else source
        values: dict[str, str] = {}
        for name, value in pairs:
            key = _text(name).lower()
            text = _text(value)
            values[key] = f"{values[key]}, {text}" if key in values else text
        self._values = values

    def get(self, name: str) -> str | None:
        """The value of the header ``name``, or None."""
        return self._values.get(name.lower())


def _text(value: str | bytes) -> str:
    return value.decode("latin-1") if isinstance(value, bytes) else value


def raw(value: str) -> bytes:
    """The bytes of a header's value: servers decode them as Latin-1."""
    try:
        return value.encode("latin-1")
    except UnicodeEncodeError:
        return value.encode("utf-8", "replace")

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
            self._values: dict[bytes, bytes] = source._values
            return
        pairs: Any = cast("Any", source).items() if isinstance(source, Mapping) else source
        self._values = _joined([(raw(name).lower(), raw(value)) for name, value in pairs])

    @classmethod
    def of_asgi(cls, pairs: Iterable[tuple[bytes, bytes]]) -> Headers:
        """The headers of an ASGI server: their names are in lower case."""
        self = cls.__new__(cls)
        pairs = list(pairs)
        self._values = dict(pairs)
        if len(self._values) < len(pairs):
            self._values = _joined(pairs)
        return self

    def get(self, name: str) -> str | None:
        """The value of the header ``name``, or None."""
        value = self._values.get(name.lower().encode("latin-1"))
        return None if value is None else value.decode("latin-1")


def _joined(pairs: Iterable[tuple[bytes, bytes]]) -> dict[bytes, bytes]:
    values: dict[bytes, bytes] = {}
    for name, value in pairs:
        values[name] = values[name] + b", " + value if name in values else value
    return values


def raw(value: str | bytes) -> bytes:
    """The bytes of a header's name or value: servers decode them as Latin-1."""
    if isinstance(value, bytes):
        return value
    try:
        return value.encode("latin-1")
    except UnicodeEncodeError:
        return value.encode("utf-8", "replace")

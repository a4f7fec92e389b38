"""Bytes in base64, kept as the text they came as."""

from __future__ import annotations

from .encode import ENCODERS
from .json_values import shorten
from .scalars import FormattedText


class Base64(str):
    """Bytes as the base64 text they came as (RFC 4648, section 4), decoded on demand."""

    __slots__ = ()

    @classmethod
    def of(cls, data: bytes) -> Base64:
        """The text of ``data``, with padding."""
        from base64 import b64encode

        return cls(b64encode(data).decode("ascii"))

    @property
    def bytes(self) -> bytes:
        """The data.

        Raises:
            ValueError: the text is not base64.
        """
        from base64 import b64decode

        try:
            return b64decode(self, validate=True)
        except ValueError:
            raise ValueError(f"not base64 (RFC 4648): {shorten(self)!r}") from None


class Base64Text(FormattedText):
    """A string that holds bytes in base64."""

    __slots__ = ()
    LABEL = "base64 text"
    VALUE = Base64


BASE64 = Base64Text()

ENCODERS[bytes] = Base64.of

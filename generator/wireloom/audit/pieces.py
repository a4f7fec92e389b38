"""What recordings are read into: payloads as text, and bytes that can be put back."""

from __future__ import annotations

from typing import BinaryIO, NamedTuple

from wireloom.audit.tally import Source, Unread

LARGEST = 64 * 1024 * 1024
"""The most bytes that one payload may have. A longer one is reported and skipped."""

CHUNK = 1024 * 1024
"""How many bytes are read at a time."""


class Payload(NamedTuple):
    """The text of one payload, not parsed yet.

    ``depth`` is how many tokens of the pointer to the payload were followed while it was read.
    """

    source: Source
    text: bytes
    depth: int = 0


Piece = Payload | Unread


class Stream:
    """Bytes that can be put back."""

    def __init__(self, source: BinaryIO) -> None:
        self._source = source
        self._ahead = b""

    def read(self, size: int) -> bytes:
        """The next bytes, at most ``size`` of them; none at the end."""
        if self._ahead:
            data, self._ahead = self._ahead[:size], self._ahead[size:]
            return data
        return self._source.read(size)

    def unread(self, data: bytes) -> None:
        """Put ``data`` back, in front of the bytes that follow."""
        self._ahead = data + self._ahead

    def line(self, limit: int) -> bytes:
        """The next line with its end, or its first ``limit`` bytes."""
        if not self._ahead:
            return self._source.readline(limit)
        end = self._ahead.find(b"\n") + 1
        size = min(end or len(self._ahead), limit)
        data = self.read(size)
        if not end and len(data) < limit:
            data += self._source.readline(limit - len(data))
        return data

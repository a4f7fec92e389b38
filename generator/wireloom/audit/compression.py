"""Compressed recordings: gzip and Zstandard, recognised by their first bytes."""

from __future__ import annotations

import io
import sys
import zlib
from collections.abc import Callable
from importlib import import_module
from typing import Any, BinaryIO, cast

from wireloom.audit.optional import optional

_GZIP, _ZSTD = b"\x1f\x8b", b"\x28\xb5\x2f\xfd"

_BLOCK = 64 * 1024


class DamagedError(Exception):
    """Compressed data is damaged, or ends early."""


def is_compressed(head: bytes) -> bool:
    """Whether a file that begins with ``head`` is compressed."""
    return head.startswith((_GZIP, _ZSTD))


def decompressed(raw: BinaryIO) -> BinaryIO:
    """What ``raw`` holds; its first bytes say whether that is compressed.

    Reading from it raises :class:`DamagedError` where compressed data is damaged.

    Raises:
        WireloomError: it is compressed with Zstandard, and the package for that is missing.
    """
    peek = cast("Callable[[int], bytes]", getattr(raw, "peek"))  # noqa: B009 - not of BinaryIO
    head = peek(4)[:4]
    if head.startswith(_GZIP):
        return io.BufferedReader(_Decompressed(raw, "gzip", _gzip_part), 256 * 1024)
    if head == _ZSTD:
        return io.BufferedReader(_Decompressed(raw, "Zstandard", _zstandard()), 256 * 1024)
    return raw


def _gzip_part() -> Any:
    return zlib.decompressobj(16 + zlib.MAX_WBITS)


def _zstandard() -> Callable[[], Any]:
    if sys.version_info >= (3, 14):
        return cast("Callable[[], Any]", import_module("compression.zstd").ZstdDecompressor)
    library = optional("zstandard", "zstd", "files that are compressed with Zstandard")
    return lambda: library.ZstdDecompressor().decompressobj()


class _Decompressed(io.RawIOBase):
    """Decompresses one part after the other: a file may have several.

    ``part`` makes a decompressor with the attributes of those of the standard library.
    """

    def __init__(self, source: BinaryIO, name: str, part: Callable[[], Any]) -> None:
        self._source = source
        self._name = name
        self._part = part
        self._current: Any = None
        self._input = b""
        self._output = memoryview(b"")

    def readable(self) -> bool:
        """True."""
        return True

    def readinto(self, buffer: Any, /) -> int:
        """Decompress into ``buffer``, and return how many bytes there are; 0 at the end."""
        while not self._output and self._more():
            pass
        size = min(len(buffer), len(self._output))
        buffer[:size] = self._output[:size]
        self._output = self._output[size:]
        return size

    def _more(self) -> bool:
        """Decompress the next block; False at the end of the file."""
        data = self._input or self._source.read(_BLOCK)
        if self._current is None:
            data = data.lstrip(b"\0")  # gzip allows padding after a part
            if data:
                self._current = self._part()
        if not data:
            if self._current is not None:
                raise DamagedError(f"the {self._name} file ends early")
            return False
        self._decompress(self._current, data)
        return True

    def _decompress(self, current: Any, data: bytes) -> None:
        try:
            self._output = memoryview(current.decompress(data))
        except Exception as error:  # of zlib, or of a package for Zstandard
            raise DamagedError(f"the {self._name} file is damaged: {error}") from error
        self._input = current.unused_data
        if current.eof:
            self._current = None

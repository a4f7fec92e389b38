"""Recorded payloads as a stream: from files and folders, in chunks, within bounded memory.

A file may hold one payload, a JSON array of them, or one on each line (JSONL), and may be
compressed with gzip. Files with names that end in ``.jsonl`` or ``.ndjson`` have a payload on each
line; otherwise the content decides. In folders and their subfolders, files with these names or with
names that end in ``.json`` are read.
"""

from __future__ import annotations

import codecs
import gzip
import json
import re
import sys
import zlib
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, cast

from wireloom import config
from wireloom.audit.tally import Source, Unread
from wireloom.model.errors import Location, WireloomError

LARGEST = 64 * 1024 * 1024
"""The most bytes that one payload may have. A longer one is reported and skipped."""

STANDARD_INPUT = Path("-")

_CHUNK = 1024 * 1024
_NAMES = re.compile(r".*\.(json|jsonl|ndjson)(\.gz)?", re.IGNORECASE | re.DOTALL)
_LINES = re.compile(r".*\.(jsonl|ndjson)(\.gz)?", re.IGNORECASE | re.DOTALL)
_SPACE = " \t\r\n"


@dataclass(frozen=True, slots=True)
class Payload:
    """The text of one payload, not parsed yet."""

    source: Source
    text: bytes


Piece = Payload | Unread
Chunk = list[Piece]


def files(paths: Sequence[Path]) -> list[Path]:
    """The files in ``paths``: each that is named, and those in folders, by name.

    Raises:
        WireloomError: a path does not exist, or a folder has no payloads.
    """
    found: list[Path] = []
    for path in paths:
        if path.is_dir():
            inside = [each for each in sorted(path.rglob("*")) if _NAMES.fullmatch(each.name)]
            inside = [each for each in inside if each.is_file()]
            if not inside:
                raise WireloomError(
                    "there are no payloads in this folder",
                    where=Location(config.show(path)),
                    todo="payloads are in files *.json, *.jsonl or *.ndjson, or those with .gz",
                )
            found += inside
        elif path == STANDARD_INPUT or path.exists():
            found.append(path)
        else:
            raise WireloomError("there is no such file", where=Location(config.show(path)))
    return list(dict.fromkeys(found))


def size_of(paths: Sequence[Path]) -> int:
    """How many bytes there are to read, if that is known; compressed files count as they are."""
    return sum(file.stat().st_size for file in files(paths) if file.is_file())


def read_chunks(paths: Sequence[Path], progress: Callable[[int], None]) -> Iterator[Chunk]:
    """The payloads in ``paths``, about a megabyte at a time; ``progress`` gets the bytes read.

    A payload that cannot be read is in its place as :class:`Unread`.

    Raises:
        WireloomError: as :func:`files`, or a file may not be read.
    """
    chunk: Chunk = []
    size = before = 0
    for file in files(paths):
        with _opened(file) as raw:
            for piece in _pieces(file, raw):
                chunk.append(piece)
                size += len(piece.text) if isinstance(piece, Payload) else 0
                if size >= _CHUNK:
                    yield chunk
                    chunk, size = [], 0
                    progress(before + _position(raw))
            before += _position(raw)
    if chunk:
        yield chunk
    progress(before)


@contextmanager
def _opened(file: Path) -> Generator[BinaryIO]:
    if file == STANDARD_INPUT:
        yield sys.stdin.buffer
        return
    try:
        raw = file.open("rb")
    except OSError as error:
        raise WireloomError(
            f"this file cannot be read: {error.strerror}", where=Location(config.show(file))
        ) from error
    with raw:
        yield raw


def _position(raw: BinaryIO) -> int:
    return raw.tell() if raw.seekable() else 0


def _pieces(file: Path, raw: BinaryIO) -> Iterator[Piece]:
    """The payloads of one file. After a damaged part, the audit continues with the next file."""
    name = config.show(file)
    stream = _Stream(_decompressed(raw))
    line = 1
    try:
        for piece in _split(stream, name, lines=_LINES.fullmatch(file.name) is not None):
            line = piece.source.line
            yield piece
    except (EOFError, zlib.error, gzip.BadGzipFile) as error:
        yield Unread(Source(name, line), f"from here on the gzip file is damaged: {error}")
    except OSError as error:
        yield Unread(Source(name, line), f"from here on the file cannot be read: {error.strerror}")


def _decompressed(raw: BinaryIO) -> BinaryIO:
    peek = cast("Callable[[int], bytes]", getattr(raw, "peek"))  # noqa: B009 - not of BinaryIO
    if peek(2)[:2] == b"\x1f\x8b":
        return cast("BinaryIO", gzip.GzipFile(fileobj=raw))
    return raw


class _Stream:
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


def _split(stream: _Stream, name: str, *, lines: bool) -> Iterator[Piece]:
    if lines:
        return _lines(stream, name)
    head = stream.read(_CHUNK)
    stream.unread(head)
    if head.removeprefix(codecs.BOM_UTF8).lstrip()[:1] == b"[":
        return _items(stream, name)
    whole = _up_to(stream, LARGEST)
    if len(whole) < LARGEST and not _is_lines(whole):
        start = len(whole) - len(whole.removeprefix(codecs.BOM_UTF8).lstrip())
        source = Source(name, 1 + whole.count(b"\n", 0, start))
        return iter([Payload(source, whole)])
    stream.unread(whole)
    return _lines(stream, name)


def _up_to(stream: _Stream, limit: int) -> bytes:
    data = bytearray()
    while len(data) < limit and (more := stream.read(min(limit - len(data), _CHUNK))):
        data += more
    return bytes(data)


def _is_lines(whole: bytes) -> bool:
    """Whether the first line is a JSON value and more lines follow."""
    first, _, rest = whole.strip().partition(b"\n")
    if not rest.strip():
        return False
    try:
        json.loads(first)
    except (ValueError, RecursionError):
        return False
    return True


def _lines(stream: _Stream, name: str) -> Iterator[Piece]:
    number = 0
    while text := stream.line(LARGEST + 1):
        number += 1
        source = Source(name, number)
        if len(text) > LARGEST and not text.endswith(b"\n"):
            while text and not text.endswith(b"\n"):
                text = stream.line(_CHUNK)
            yield Unread(source, f"a payload of more than {LARGEST // 1024 // 1024} MiB")
            continue
        if number == 1:
            text = text.removeprefix(codecs.BOM_UTF8)
        if text.strip():
            yield Payload(source, text)


def _items(stream: _Stream, name: str) -> Iterator[Piece]:
    """The items of the JSON array in ``stream``, without all of it in memory."""
    reader, window = json.JSONDecoder(), _Window(stream)
    try:
        window.skip("\ufeff" + _SPACE)
        window.take(1)
        while window.skip(_SPACE + ",") not in ("", "]"):
            source = Source(name, window.line)
            text = _item(reader, window)
            if text is None:
                yield Unread(source, "from here on the array is not JSON, or an item is too large")
                return
            yield Payload(source, text)
        if window.take(1) != "]":
            yield Unread(Source(name, window.line), "the array has no end")
    except UnicodeDecodeError as error:
        yield Unread(Source(name, window.line), f"from here on the file is not UTF-8: {error}")


def _item(reader: json.JSONDecoder, window: _Window) -> bytes | None:
    """The text of the next value; None where it is not JSON."""
    while True:
        try:
            end = reader.raw_decode(window.text, window.start)[1]
        except (ValueError, RecursionError):
            end = len(window.text)
        if end < len(window.text):
            return window.take(end - window.start).encode("utf-8", "surrogatepass")
        # No end yet: twice as much of the text is tried, so that the work stays linear.
        if len(window.text) - window.start > LARGEST or not window.grow():
            return None


class _Window:
    """The part of a text that is in memory: the next character is at ``start``, on ``line``."""

    def __init__(self, stream: _Stream) -> None:
        self._stream = stream
        self._decoder = codecs.getincrementaldecoder("utf-8")()
        self.text = ""
        self.start = 0
        self.line = 1

    def grow(self) -> bool:
        """Read as much again as is left; False at the end of the text."""
        left = self.text[self.start :]
        data = self._stream.read(max(_CHUNK, len(left)))
        self.text, self.start = left + self._decoder.decode(data, final=not data), 0
        return bool(data)

    def take(self, size: int) -> str:
        """Return and skip the next ``size`` characters."""
        taken = self.text[self.start : self.start + size]
        self.start += size
        self.line += taken.count("\n")
        return taken

    def skip(self, characters: str) -> str:
        """Skip ``characters``; return the next other one, or nothing at the end of the text."""
        while True:
            while self.start < len(self.text):
                if self.text[self.start] not in characters:
                    return self.text[self.start]
                self.take(1)
            if not self.grow():
                return ""

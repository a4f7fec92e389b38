"""The payloads of a recording as a stream, within bounded memory.

A file may hold one payload, a JSON array of them, or one on each line (JSONL), and may be
compressed with gzip or Zstandard. Files with names that end in ``.jsonl`` or ``.ndjson`` have a
payload on each line; otherwise the content decides. HAR files hold the requests of a browser or
proxy, Parquet files a column with JSON text.
"""

from __future__ import annotations

import codecs
import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from wireloom.audit import arrays
from wireloom.audit.compression import DamagedError, decompressed
from wireloom.audit.parquet import cells
from wireloom.audit.pieces import CHUNK, LARGEST, Payload, Piece, Stream
from wireloom.audit.recordings import Recording, find, opened
from wireloom.audit.tally import Source, Unread

_LINES = re.compile(r".*\.(jsonl|ndjson)(\.gz|\.zst)?", re.IGNORECASE | re.DOTALL)
_HAR = re.compile(r".*\.har(\.gz|\.zst)?", re.IGNORECASE | re.DOTALL)


@dataclass(frozen=True, slots=True)
class Span:
    """A part of a recording: the lines that begin from the byte ``start`` up to ``stop``.

    Without ``stop`` it is the whole recording.
    """

    recording: Recording
    start: int = 0
    stop: int | None = None

    @property
    def size(self) -> int:
        """How many bytes it has, as far as that is known."""
        return (self.recording.size if self.stop is None else self.stop) - self.start


def gone(recording: Recording) -> Unread:
    """What is counted for a file or object that was removed after it was found."""
    return Unread(Source(recording.name), "it was removed after it was found")


def has_lines(recording: Recording) -> bool:
    """Whether the name says that there is a payload on each line, compressed or not."""
    return _LINES.fullmatch(recording.name) is not None


def recorded(addresses: Sequence[str | Path], at: Sequence[str] = ()) -> Iterator[Piece]:
    """The payloads at ``addresses``, in order.

    A payload that cannot be read is in its place as :class:`Unread`. ``at`` is as for :func:`read`.

    Raises:
        WireloomError: an address does not exist, has no payloads, or cannot be read.
    """
    for recording in find(addresses):
        with opened(recording) as raw:
            yield from read(Span(recording), raw, at)


def read(
    span: Span,
    raw: BinaryIO,
    at: Sequence[str] = (),
    counted: dict[tuple[str, int], int] | None = None,
) -> Iterator[Piece]:
    """The payloads of one part of a recording.

    After damaged data in a file, nothing more of it is read. One that was removed is counted once.

    Args:
        span: the part.
        raw: the recording.
        at: the tokens of the pointer to the payload, of which the first names a column.
        counted: gets the number of lines of the part, if it is one of several.

    Raises:
        OSError: a store cannot give the recording.
    """
    name = span.recording.name
    line = 1
    try:
        for piece in _pieces(span, raw, at, {} if counted is None else counted):
            line = piece.source.line
            yield piece
    except DamagedError as error:
        yield Unread(Source(name, line=line), f"from here on nothing can be read: {error}")
    except FileNotFoundError:  # a store says so when it is read
        if not span.start:
            yield gone(span.recording)
    except OSError as error:
        if span.recording.is_remote:
            raise  # the same work may succeed another time
        yield Unread(
            Source(name, line=line), f"from here on the file cannot be read: {error.strerror}"
        )


def _pieces(
    span: Span, raw: BinaryIO, at: Sequence[str], counted: dict[tuple[str, int], int]
) -> Iterator[Piece]:
    name = span.recording.name
    if span.stop is not None:
        yield from _span_lines(span, raw, counted)
    elif name.lower().endswith(".parquet"):
        yield from cells(raw, name, at)
    else:
        stream = Stream(decompressed(raw))
        if _HAR.fullmatch(name):
            yield from arrays.har_bodies(stream, name)
        elif has_lines(span.recording):
            yield from _lines(stream, name)
        else:
            yield from _by_content(stream, name)


def _by_content(stream: Stream, name: str) -> Iterator[Piece]:
    head = stream.read(CHUNK)
    stream.unread(head)
    if head.removeprefix(codecs.BOM_UTF8).lstrip()[:1] == b"[":
        return arrays.items(stream, name)
    whole = _up_to(stream, LARGEST)
    if len(whole) < LARGEST and not _is_lines(whole):
        start = len(whole) - len(whole.removeprefix(codecs.BOM_UTF8).lstrip())
        source = Source(name, line=1 + whole.count(b"\n", 0, start))
        return iter([Payload(source, whole)])
    stream.unread(whole)
    return _lines(stream, name)


def _up_to(stream: Stream, limit: int) -> bytes:
    data = bytearray()
    while len(data) < limit and (more := stream.read(min(limit - len(data), CHUNK))):
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


def _lines(stream: Stream, name: str) -> Iterator[Piece]:
    for number, _, text in _numbered(stream):
        if piece := _line(Source(name, line=number), text):
            yield piece


def _span_lines(span: Span, raw: BinaryIO, counted: dict[tuple[str, int], int]) -> Iterator[Piece]:
    """The lines that begin in ``span``; how many they are is added to ``counted``."""
    name, start, stop = span.recording.name, span.start, span.stop or 0
    position, number = start, 0
    raw.seek(max(0, start - 1))
    stream = Stream(raw)
    if start:  # the line that begins before, up to its end, or a line end alone
        position += _skipped(stream, stop - start + 1) - 1
    if position < stop:
        for number, size, text in _numbered(stream):
            if piece := _line(Source(name, start, number), text):
                yield piece
            position += size
            if position >= stop:
                break
    counted[name, start] = number


def _numbered(stream: Stream) -> Iterator[tuple[int, int, bytes | None]]:
    """Each line with its number and its size in bytes; None in place of one that is too long."""
    number = 0
    while text := stream.line(LARGEST + 1):
        number += 1
        if len(text) > LARGEST and not text.endswith(b"\n"):
            yield number, len(text) + _skipped(stream), None
        else:
            yield number, len(text), text


def _skipped(stream: Stream, most: int | None = None) -> int:
    """Skip the rest of a line, or about ``most`` bytes of it; return how many bytes that were."""
    size = 0
    while (most is None or size < most) and (text := stream.line(CHUNK)):
        size += len(text)
        if text.endswith(b"\n"):
            break
    return size


def _line(source: Source, text: bytes | None) -> Piece | None:
    """The payload on a line, if it is not blank."""
    if text is None:
        return Unread(source, f"a payload of more than {LARGEST // 1024 // 1024} MiB")
    if source.line == 1 and not source.start:
        text = text.removeprefix(codecs.BOM_UTF8)
    return None if text.isspace() or not text else Payload(source, text)

"""Dividing recordings into pieces of work of about the same size.

A large file with a payload on each line is split by bytes, and small files are put together. What
cannot be split, such as a compressed file, is one piece of work.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import BinaryIO

from wireloom.audit.compression import is_compressed
from wireloom.audit.payloads import Span, gone, has_lines, read
from wireloom.audit.pieces import CHUNK, Payload, Piece
from wireloom.audit.recordings import STANDARD_INPUT, GoneError, Recording, opened

SIZE = 8 * 1024 * 1024
"""How many bytes one piece of work has."""

MOST_FILES = 500
"""How many files one piece of work has."""


@dataclass(frozen=True, slots=True)
class Chunk:
    """Payloads that were read already, and how many bytes of a file they were."""

    pieces: Sequence[Piece]
    size: int


Work = list[Span] | Chunk
"""Parts of recordings, to be read where they are counted; or what was read already."""


def divide(
    recordings: Sequence[Recording], at: Sequence[str], *, stream: bool = False
) -> Iterator[Work]:
    """The work that ``recordings`` make.

    Args:
        recordings: what is to be counted.
        at: the tokens of the pointer to the payload.
        stream: read large files that cannot be split here, so that several processes can decode
            them.
    """
    batch: list[Span] = []
    for each in recordings:
        if each.address == STANDARD_INPUT:
            yield from _streamed(each, at)
        elif each.size > SIZE and _can_split(each):
            yield from ([span] for span in _spans(each))
        elif stream and each.size > SIZE:
            yield from _streamed(each, at)
        else:
            if batch and (len(batch) >= MOST_FILES or size_of(batch) + each.size > SIZE):
                yield batch
                batch = []
            batch.append(Span(each))
    if batch:
        yield batch


def size_of(work: Work) -> int:
    """How many bytes ``work`` has, as far as that is known before it is done."""
    return work.size if isinstance(work, Chunk) else sum(max(each.size, 0) for each in work)


def _can_split(recording: Recording) -> bool:
    if not has_lines(recording):
        return False
    try:
        with opened(recording) as raw:
            return not is_compressed(raw.read(4))
    except GoneError:
        return False


def _spans(recording: Recording) -> Iterator[Span]:
    for start in range(0, recording.size, SIZE):
        yield Span(recording, start, min(start + SIZE, recording.size))


def _streamed(recording: Recording, at: Sequence[str]) -> Iterator[Chunk]:
    try:
        yield from _chunks(recording, at)
    except GoneError:
        yield Chunk([gone(recording)], 0)


def _chunks(recording: Recording, at: Sequence[str]) -> Iterator[Chunk]:
    pieces: list[Piece] = []
    size = before = 0
    with opened(recording) as raw:
        for piece in read(Span(recording), raw, at):
            pieces.append(piece)
            size += len(piece.text) if isinstance(piece, Payload) else 0
            if size >= CHUNK:
                position = _position(raw)
                yield Chunk(pieces, position - before)
                pieces, size, before = [], 0, position
        yield Chunk(pieces, _position(raw) - before)


def _position(raw: BinaryIO) -> int:
    return raw.tell() if raw.seekable() else 0

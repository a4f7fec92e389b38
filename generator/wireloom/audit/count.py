"""Counting one piece of work: what an engine does with it, in whatever process or machine."""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from typing import NamedTuple

from wireloom.audit import decode
from wireloom.audit.package import Subject
from wireloom.audit.payloads import Span, gone, read
from wireloom.audit.pieces import Piece
from wireloom.audit.recordings import GoneError, Recording, fetched, opened
from wireloom.audit.tally import Tally
from wireloom.audit.work import Chunk, Work, size_of

_SMALL_OBJECT = 1024 * 1024
"""Objects up to this many bytes are fetched whole, many at the same time."""

Lines = dict[tuple[str, int], int]
"""How many lines a part of a file has, by the file and the byte that the part starts at."""


class Counted(NamedTuple):
    """The result for one piece of work: a tally for each package, and how much was read."""

    tallies: list[Tally]
    lines: Lines
    size: int


@dataclass(frozen=True)
class Count:
    """Decodes payloads with each of ``subjects``; see :func:`wireloom.audit.audit`."""

    subjects: tuple[Subject, ...]
    at: tuple[str, ...]

    def prepare(self) -> None:
        """Import the packages in this process."""
        _prepared.clear()
        _prepared[self] = decode.load(self.subjects)

    def do(self, work: Work) -> Counted:
        """Count the payloads of ``work``."""
        lines: Lines = {}
        tallies = decode.count_pieces(_prepared[self], pieces(work, self.at, lines), self.at)
        return Counted(tallies, lines, size_of(work))


_prepared: dict[Count, list[decode.PackageAudit]] = {}
"""The packages that were imported in this process."""


@dataclass
class Total:
    """The sum of all results."""

    tallies: list[Tally]
    size: int = 0
    lines: Lines = field(default_factory=Lines)

    def add(self, counted: Counted) -> None:
        """Add one result."""
        for total, tally in zip(self.tallies, counted.tallies, strict=True):
            total.add(tally)
        self.size += counted.size
        self.lines |= counted.lines

    def finish(self) -> list[Tally]:
        """The tallies, with lines that count from the beginning of each file."""
        starts: Lines = {}
        before: dict[str, int] = {}
        for file, start in sorted(self.lines):
            starts[file, start] = before.get(file, 0)
            before[file] = starts[file, start] + self.lines[file, start]
        for tally in self.tallies:
            tally.relocate(starts)
        return self.tallies


def pieces(work: Work, at: Sequence[str], lines: Lines) -> Iterator[Piece]:
    """The payloads of ``work``; ``lines`` gets how many lines each part of a file has.

    Raises:
        WireloomError: a recording cannot be read.
    """
    if isinstance(work, Chunk):
        yield from work.pieces
        return
    contents: dict[str, bytes] = {}
    for _, small in groupby(filter(_is_small, work), lambda each: each.recording.store):
        contents |= fetched([each.recording for each in small])
    for span in work:
        content = contents.pop(span.recording.address, None)
        if content is not None:
            yield from read(span, io.BufferedReader(io.BytesIO(content)), at)
        else:
            yield from _opened_pieces(span, at, lines)


def _is_small(span: Span) -> bool:
    recording: Recording = span.recording
    return recording.is_remote and span.stop is None and 0 <= recording.size <= _SMALL_OBJECT


def _opened_pieces(span: Span, at: Sequence[str], lines: Lines) -> Iterator[Piece]:
    try:
        with opened(span.recording) as raw:
            yield from read(span, raw, at, lines)
    except GoneError:
        if not span.start:  # once, and not for each part of it
            yield gone(span.recording)

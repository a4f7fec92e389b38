"""The audit: decodes recorded webhooks with a generated package and counts the results.

``audit`` streams recorded payloads through one package or several, on all cores, and gives a
:class:`Tally` for each: what was decoded into which class, where it departs from the document,
which keys and values the document does not know, and whether encoding gave the same JSON. Memory
stays bounded, however much there is to read: a tally holds counts and first examples, never the
payloads.
"""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import get_context
from pathlib import Path

from wireloom.audit import decode
from wireloom.audit.package import Subject
from wireloom.audit.payloads import Chunk, read_chunks, size_of
from wireloom.audit.tally import Tally
from wireloom.model.errors import WireloomError

__all__ = ["Subject", "Tally", "audit", "size_of"]

_SMALL = 2_000_000
"""Below this many bytes a second process takes more time than it saves."""

_AHEAD = 2
"""How many chunks wait for each process: enough to keep it busy, few enough to hold in memory."""


def audit(
    paths: Sequence[Path],
    subjects: Sequence[Subject],
    *,
    at: str = "",
    jobs: int | None = None,
    progress: Callable[[int], None] = lambda _: None,
) -> list[Tally]:
    """Decode the payloads in ``paths`` with each of ``subjects``.

    Args:
        paths: files and folders; see :mod:`wireloom.audit.payloads` for what they may hold.
        subjects: the packages, and the roots that payloads are decoded as.
        at: JSON Pointer (RFC 6901) of the payload within what was recorded.
        jobs: how many processes; by default one for each core.
        progress: called with the number of bytes read so far.

    Returns:
        One tally for each subject. It does not depend on ``jobs``.

    Raises:
        WireloomError: a path does not exist or has no payloads, or a package cannot be used.
    """
    jobs = jobs or _cores()
    chunks = read_chunks(paths, progress)
    if jobs == 1 or size_of(paths) < _SMALL:
        audits = decode.load(subjects, at)
        results = (decode.count_chunk(audits, chunk) for chunk in chunks)
        return _add_up(results, len(subjects))
    decode.load(subjects, at)  # an error in a package is raised once, before the work
    return _add_up(_in_parallel(chunks, subjects, at, jobs), len(subjects))


def _cores() -> int:
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _add_up(results: Iterable[list[Tally]], count: int) -> list[Tally]:
    totals = [Tally() for _ in range(count)]
    for tallies in results:
        for total, tally in zip(totals, tallies, strict=True):
            total.add(tally)
    return totals


def _in_parallel(
    chunks: Iterator[Chunk], subjects: Sequence[Subject], at: str, jobs: int
) -> Iterator[list[Tally]]:
    """The tallies of ``chunks``, in their order."""
    waiting: deque[Future[list[Tally]]] = deque()
    pool = ProcessPoolExecutor(
        jobs, get_context("spawn"), initializer=decode.start, initargs=(tuple(subjects), at)
    )
    try:
        for chunk in chunks:
            waiting.append(pool.submit(decode.count_here, chunk))
            if len(waiting) >= jobs * _AHEAD:
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()
    except BrokenProcessPool:
        raise WireloomError(
            "a process of the audit was killed",
            why="the machine may have run out of memory",
            todo="try again with --jobs 1",
        ) from None
    finally:
        pool.shutdown(cancel_futures=True)

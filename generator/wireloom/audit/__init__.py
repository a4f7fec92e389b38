"""The audit: decodes recorded webhooks with a generated package and counts the results.

``audit`` streams recorded payloads through one package or several, on all cores, and gives a
:class:`Tally` for each: what was decoded into which class, where it departs from the document,
which keys and values the document does not know, and whether encoding gave the same JSON. Memory
stays bounded, however much there is to read: a tally holds counts and a few examples, never the
payloads.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeVar

from wireloom.audit import engine, work
from wireloom.audit.count import Count, Total
from wireloom.audit.package import Subject
from wireloom.audit.recordings import Recording, find
from wireloom.audit.tally import Tally
from wireloom.model import pointer as json_pointer
from wireloom.model.errors import WireloomError

__all__ = ["Spread", "Subject", "Tally", "audit", "find", "size_of", "tokens_of"]

_SMALL = 2_000_000
"""Below this many bytes a second process takes more time than it saves."""

R = TypeVar("R")


@dataclass(frozen=True, slots=True)
class Spread:
    """Where work is done.

    Attributes:
        jobs: how many processes; by default one for each core.
        dask: the address of a Dask scheduler, whose workers do it; an empty text for a cluster of
            ``jobs`` processes that is started for it.
    """

    jobs: int | None = None
    dask: str | None = None


def audit(  # noqa: PLR0913 - options, each with a name
    addresses: Sequence[str | Path],
    subjects: Sequence[Subject],
    *,
    at: str = "",
    jobs: int | None = None,
    dask: str | None = None,
    progress: Callable[[int], None] = lambda _: None,
) -> list[Tally]:
    """Decode the payloads at ``addresses`` with each of ``subjects``.

    Args:
        addresses: files, folders, patterns or addresses; see :mod:`wireloom.audit.recordings` for
            where they may be and :mod:`wireloom.audit.payloads` for what they may hold.
        subjects: the packages, and the roots that payloads are decoded as.
        at: JSON Pointer (RFC 6901) of the payload within what was recorded.
        jobs: how many processes; by default one for each core.
        dask: as for :class:`Spread`.
        progress: called with the number of bytes counted so far.

    Returns:
        One tally for each subject. It depends neither on ``jobs`` nor on ``dask``.

    Raises:
        WireloomError: an address does not exist or has no payloads, or a package cannot be used.
    """
    tokens = tokens_of(at)
    recordings = find(addresses)
    job = Count(tuple(absolute(each) for each in subjects), tokens)
    total = Total([Tally() for _ in subjects])
    for counted in results(job, recordings, tokens, Spread(jobs, dask)):
        total.add(counted)
        progress(total.size)
    return total.finish()


def absolute(subject: Subject) -> Subject:
    """``subject`` with the absolute path of its package, for processes elsewhere."""
    return replace(subject, package=subject.package.absolute())


def results(
    job: engine.Job[R], recordings: Sequence[Recording], at: Sequence[str], spread: Spread
) -> Iterator[R]:
    """What ``job`` makes of each piece of ``recordings``, in any order, by the engine that fits.

    ``at`` has the tokens of the pointer to the payload.

    Raises:
        WireloomError: the job, or an engine, cannot start or go on.
    """
    jobs = spread.jobs or _cores()
    is_small = all(each.size >= 0 for each in recordings) and _sum(recordings) < _SMALL
    if spread.dask is not None:
        from wireloom.audit import cluster

        job.prepare()  # an error in a package is raised once, before the work
        with cluster.connected(spread.dask, jobs) as client:
            yield from cluster.on_cluster(client, job, work.divide(recordings, at))
    elif jobs == 1 or is_small:
        yield from engine.here(job, work.divide(recordings, at))
    else:
        job.prepare()
        yield from engine.in_processes(job, work.divide(recordings, at, stream=True), jobs)


def size_of(addresses: Sequence[str | Path]) -> int:
    """How many bytes there are to read, if that is known; compressed files count as they are."""
    return _sum(find(addresses))


def _sum(recordings: Sequence[Recording]) -> int:
    return sum(max(each.size, 0) for each in recordings)


def tokens_of(at: str) -> tuple[str, ...]:
    """The tokens of the JSON Pointer ``at``.

    Raises:
        WireloomError: it is none.
    """
    try:
        return tuple(json_pointer.split(at))
    except ValueError as error:
        raise WireloomError(
            f"--at {at} is not a JSON Pointer: {error}", todo="such as /body"
        ) from None


def _cores() -> int:
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1

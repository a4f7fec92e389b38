"""Where work is done: in this process, or in several of this machine.

The engines give the results as they come, in any order. An engine for a cluster is in
:mod:`wireloom.audit.cluster`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import get_context
from typing import Generic, Protocol, TypeVar, cast

from wireloom.audit.work import Work
from wireloom.model.errors import WireloomError

_AHEAD = 2
"""How many pieces of work wait for each process: enough to keep it busy, few enough to hold."""

_DEATHS = 3
"""How often processes may die before the work is given up."""

R = TypeVar("R")
R_co = TypeVar("R_co", covariant=True)


class Job(Protocol[R_co]):
    """What is done with each piece of work. It can be pickled.

    For a cluster it is also a dataclass with a field ``subjects``: the packages that it needs.
    """

    def prepare(self) -> None:
        """Get ready in this process.

        Raises:
            WireloomError: that is not possible.
        """

    def do(self, work: Work, /) -> R_co:
        """The result for one piece of work."""
        ...


def here(job: Job[R], work: Iterable[Work]) -> Iterator[R]:
    """The results, one after the other in this process."""
    job.prepare()
    return map(job.do, work)


def in_processes(job: Job[R], work: Iterable[Work], jobs: int) -> Iterator[R]:
    """The results of ``jobs`` processes.

    If a process dies, for example because memory ran out, what was under way is done again.

    Raises:
        WireloomError: processes died again and again.
    """
    work = iter(work)
    for deaths in range(_DEATHS):
        pool = _Pool(job, jobs)
        try:
            yield from pool.results(work)
        except BrokenProcessPool:
            work = pool.rest(work)
            if deaths == _DEATHS - 1:
                raise WireloomError(
                    "the processes of the audit were killed several times",
                    why="the machine may have run out of memory",
                    todo="try again with --jobs 1",
                ) from None
        else:
            return
        finally:
            pool.close()


class _Pool(Generic[R]):
    """Processes, and the work that they have not finished."""

    def __init__(self, job: Job[R], jobs: int) -> None:
        self._pending: dict[Future[R], Work] = {}
        self._most = jobs * _AHEAD
        self._executor = ProcessPoolExecutor(
            jobs, get_context("spawn"), initializer=_start, initargs=(job,)
        )

    def results(self, work: Iterable[Work]) -> Iterator[R]:
        """The results of ``work`` as they come."""
        for each in work:
            self._submit(each)
            while len(self._pending) >= self._most:
                yield from self._done()
        while self._pending:
            yield from self._done()

    def rest(self, work: Iterable[Work]) -> Iterator[Work]:
        """What is left to do after a process has died: also what was under way."""
        yield from list(self._pending.values())
        yield from work

    def close(self) -> None:
        """End the processes."""
        self._executor.shutdown(cancel_futures=True)

    def _submit(self, work: Work) -> None:
        unsent: Future[R] = Future()
        self._pending[unsent] = work  # so that it is not lost if the pool turns out to be broken
        sent = cast("Future[R]", self._executor.submit(_do, work))
        del self._pending[unsent]
        self._pending[sent] = work

    def _done(self) -> Iterator[R]:
        for future in wait(self._pending, return_when=FIRST_COMPLETED).done:
            result = future.result()
            del self._pending[future]
            yield result


_job: list[Job[object]] = []
"""The job of this process."""


def _start(job: Job[object]) -> None:
    job.prepare()
    _job[:] = [job]


def _do(work: Work) -> object:
    return _job[0].do(work)

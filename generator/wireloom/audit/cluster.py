"""Where work is done: on a Dask cluster. It needs ``wireloom[dask]``, here and on the workers.

The package under audit need not be on the workers: its files are sent to them. What they cannot
read, such as files of this machine alone, they cannot count.
"""

from __future__ import annotations

import io
import tempfile
import zipfile
from collections.abc import Generator, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path
from typing import Any, TypeVar

from wireloom import __version__
from wireloom.audit.engine import Job
from wireloom.audit.optional import optional
from wireloom.audit.package import Subject
from wireloom.audit.work import Work
from wireloom.model.errors import WireloomError

R = TypeVar("R")

_AHEAD = 4
"""How many pieces of work wait for each thread of the cluster."""

PATIENCE = 30
"""How many seconds a scheduler may take to answer."""

_RETRIES = 3
"""How often a piece of work is tried again; Dask does that by itself when a worker dies."""


@contextmanager
def connected(address: str, jobs: int) -> Generator[Any]:
    """A client of the scheduler at ``address``; without one, a cluster of ``jobs`` processes here.

    Raises:
        WireloomError: Dask is not installed, or the scheduler cannot be reached.
    """
    dask = optional("distributed", "dask", "audits on a cluster")
    cluster: Any = None
    if not address:
        cluster = dask.LocalCluster(
            n_workers=jobs, threads_per_worker=1, dashboard_address=None, host="127.0.0.1"
        )
    try:
        client = dask.Client(cluster or address, timeout=PATIENCE, set_as_default=False)
    except (OSError, ValueError) as error:
        raise WireloomError(
            f"the scheduler {address} cannot be reached",
            why=(str(error).splitlines() or [""])[0],
            todo="name one such as --dask tcp://host:8786",
        ) from error
    try:
        _same_version(client)
        yield client
    finally:
        client.close()
        if cluster is not None:
            cluster.close()


def _same_version(client: Any) -> None:
    try:
        found: dict[str, str] = client.run(_version)
    except Exception as error:  # of any kind: the workers cannot even import this module
        raise WireloomError(
            "the workers of the cluster cannot count",
            why=f"{type(error).__name__}: {(str(error).splitlines() or [''])[0]}",
            todo=f'install "wireloom[dask]=={__version__}" on the workers',
        ) from error
    if not found:
        raise WireloomError("the cluster has no workers", todo="start one with `dask worker`")
    for worker, version in sorted(found.items()):
        if version != __version__:
            raise WireloomError(
                f"the worker {worker} has wireloom {version}, not {__version__}",
                todo=f'install "wireloom[dask]=={__version__}" on the workers',
            )


def _version() -> str:
    return __version__


def on_cluster(client: Any, job: Job[R], work: Iterable[Work]) -> Iterator[R]:
    """The results, in any order.

    Raises:
        WireloomError: a worker cannot read a recording, or workers died again and again.
    """
    dask = optional("distributed", "dask", "audits on a cluster")
    # A result that can be computed again: what is only scattered is lost with its worker.
    shipped = client.submit(_ship, pack(job), pure=False)
    most = _AHEAD * max(1, sum(client.nthreads().values()))
    work = iter(work)
    done = dask.as_completed(loop=client.loop, with_results=True)
    waiting = 0
    try:
        while True:
            for each in work:
                done.add(client.submit(_do, shipped, each, pure=False, retries=_RETRIES))
                waiting += 1
                if waiting >= most:
                    break
            if not waiting:
                return
            _, result = next(done)
            waiting -= 1
            yield result
    except dask.KilledWorker as error:
        raise WireloomError(
            "workers of the cluster died several times at the same piece of work",
            why="they may have run out of memory",
        ) from error


# --- The packages under audit, as they are sent


@dataclass(frozen=True, slots=True)
class Shipped:
    """A job with the files of its packages, each as a ZIP archive."""

    job: Any
    archives: tuple[bytes, ...]
    digest: str


def pack(job: Any) -> Shipped:
    """``job`` with its packages."""
    archives = tuple(_archive(each.package) for each in job.subjects)
    return Shipped(job, archives, sha256(b"".join(archives) + repr(job).encode()).hexdigest())


def _archive(package: Path) -> bytes:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as archive:
        for file in sorted(package.rglob("*.py")):
            archive.writestr(file.relative_to(package.parent).as_posix(), file.read_bytes())
    return data.getvalue()


def _ship(shipped: Shipped) -> Shipped:
    return shipped


_unpacked: dict[str, tuple[Any, tempfile.TemporaryDirectory[str]]] = {}
"""The job of this process, and the folder with its packages."""


def _do(shipped: Shipped, work: Work) -> Any:
    """Do one piece of work, in a worker."""
    if shipped.digest not in _unpacked:
        _unpacked.clear()
        _unpacked[shipped.digest] = _unpack(shipped)
    return _unpacked[shipped.digest][0].do(work)


def _unpack(shipped: Shipped) -> tuple[Any, tempfile.TemporaryDirectory[str]]:
    folder = tempfile.TemporaryDirectory(prefix="wireloom-")
    subjects: list[Subject] = []
    for number, (subject, archive) in enumerate(
        zip(shipped.job.subjects, shipped.archives, strict=True)
    ):
        target = Path(folder.name) / str(number)
        with zipfile.ZipFile(io.BytesIO(archive)) as opened:
            opened.extractall(target)
        subjects.append(replace(subject, package=target / subject.package.name))
    job = replace(shipped.job, subjects=tuple(subjects))
    job.prepare()
    return job, folder

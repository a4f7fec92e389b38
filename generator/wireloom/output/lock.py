"""The work folder beside a package, and the lock in it: several runs take turns."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Generator
from pathlib import Path
from typing import TYPE_CHECKING

from wireloom.output.package import WORK

if TYPE_CHECKING:
    from filelock import FileLock


def work_folder(folder: Path) -> Path:
    """The work folder of the package in ``folder``. It is created, and git ignores it."""
    work = folder.parent / WORK
    work.mkdir(parents=True, exist_ok=True)
    ignore = work / ".gitignore"
    if not ignore.exists():
        ignore.write_text("*\n", encoding="utf-8", newline="\n")
    return work


@contextlib.contextmanager
def locked(folder: Path, waiting: Callable[[], None] | None = None) -> Generator[Path]:
    """Hold the lock of ``folder``. The system releases it, however the process ends.

    Args:
        folder: the package's folder.
        waiting: called once if another run has the lock.
    """
    from filelock import FileLock  # only a run that writes imports it

    path = work_folder(folder) / f"{folder.name}.lock"
    lock = FileLock(path)
    _acquire(lock, waiting)
    try:
        work_folder(folder)  # another run may have removed it while this one waited
        yield path
    finally:
        lock.release()


def _acquire(lock: FileLock, waiting: Callable[[], None] | None) -> None:
    from filelock import Timeout

    try:
        lock.acquire(blocking=False)
    except Timeout:
        if waiting:
            waiting()
        lock.acquire()


def tidy(folder: Path) -> None:
    """Remove the work folder of ``folder`` if it holds nothing but the lock.

    This is for ``vendor``: the copy of a package in another project is seldom written.
    """
    work = folder.parent / WORK
    if not work.is_dir():
        return
    with contextlib.suppress(OSError), locked(folder) as lock:
        if {entry.name for entry in work.iterdir()} <= {lock.name, ".gitignore"}:
            for name in (lock, work / ".gitignore"):
                name.unlink(missing_ok=True)
            work.rmdir()

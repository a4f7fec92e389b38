"""Results that all test processes of one run share: the first process that asks makes them."""

from __future__ import annotations

import os
import pickle
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

from filelock import FileLock

VARIABLE = "WIRELOOM_TESTS_SHARED"

T = TypeVar("T")


def folder() -> Path:
    """Return the folder of this run. The run removes it at its end."""
    if VARIABLE not in os.environ:  # a helper that runs as a program, without pytest
        os.environ[VARIABLE] = tempfile.mkdtemp(prefix="wireloom-tests-")
    return Path(os.environ[VARIABLE])


def once(name: str, make: Callable[[], T]) -> T:
    """Return what ``make`` returns. It is called once in a run, however many processes ask.

    Every process gets a copy of its own. ``name`` tells results apart and has to be a file name.
    """
    file = folder() / f"{name}.pickle"
    with FileLock(f"{file}.lock"):
        if file.exists():
            made: Any = pickle.loads(file.read_bytes())  # noqa: S301 - this run has written it
            return made
        result = make()
        file.write_bytes(pickle.dumps(result))
        return result


def lock(name: str) -> FileLock:
    """Return a lock between the processes of this run."""
    return FileLock(str(folder() / f"{name}.lock"))

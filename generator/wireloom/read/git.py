"""A file as it is in a revision of a git repository, without checking anything out."""

from __future__ import annotations

import subprocess

from wireloom.model.errors import Location, WireloomError
from wireloom.read.budget import DEFAULT_BUDGET, Budget

_SECONDS = 60


def read_revision(name: str, *, budget: Budget = DEFAULT_BUDGET) -> bytes:
    """The bytes of ``REVISION:PATH``, as git has them in the repository of the working folder.

    A path is relative to the top of the repository, and to the working folder if it begins with
    ``./`` (gitrevisions(7)). Git is asked for one object: no hook, filter or pager runs.

    Raises:
        WireloomError: there is no git, no repository, no such revision or file, or the file is
            larger than ``budget``.
    """
    if name.startswith("-") or "\0" in name:  # git would take it for an option
        raise _refused(name, "a revision does not begin with '-'")
    size = _git("-s", name)
    if int(size) > budget.bytes:
        raise WireloomError(f"the file is larger than {budget.bytes:,} bytes", where=Location(name))
    return _git("blob", name)


def _git(what: str, name: str) -> bytes:
    command = ["git", "--no-pager", "cat-file", what, name]
    try:
        done = subprocess.run(  # noqa: S603 - no shell, and `name` is no option
            command, stdin=subprocess.DEVNULL, capture_output=True, timeout=_SECONDS, check=False
        )
    except FileNotFoundError:
        raise WireloomError(
            "git is not installed", where=Location(name), why="this is a revision, not a file"
        ) from None
    except subprocess.TimeoutExpired:
        raise _refused(name, f"git does not answer within {_SECONDS} seconds") from None
    if done.returncode:
        lines = done.stderr.decode("utf-8", "replace").strip().splitlines()
        raise _refused(name, lines[0].removeprefix("fatal: ") if lines else "git gives no reason")
    return done.stdout


def _refused(name: str, why: str) -> WireloomError:
    return WireloomError(
        "there is no such file, and no such file in a revision",
        where=Location(name),
        why=why,
        todo="name a file, or REVISION:PATH with the path from the top of the repository",
    )

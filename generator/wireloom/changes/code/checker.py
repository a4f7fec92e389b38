"""Runs a type checker on views of a project, and reads what it says."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from wireloom.changes.code.project import Checker, Project
from wireloom.model.errors import WireloomError


@dataclass(frozen=True, slots=True, kw_only=True)
class Error:
    """An error that a type checker reports. ``file`` is relative to the project's folder."""

    file: str
    line: int
    column: int
    message: str
    code: str


@dataclass(frozen=True, slots=True)
class Run:
    """One run of the type checker: the view that it checks, its cache and further options."""

    view: Path
    cache: Path
    options: tuple[str, ...] = ()


def version(checker: Checker) -> tuple[str, tuple[int, ...]]:
    """The version of ``checker`` as it states it, and as numbers.

    Raises:
        WireloomError: it cannot be started.
    """
    started = _start([*checker.command[:1], "--version"], Path.cwd())
    said, complaint = started.communicate()
    found = re.search(r"\d+(?:\.\d+)+", said)
    if found is None:
        raise _failed(checker, complaint or said)
    return f"{checker.kind} {found[0]}", tuple(int(part) for part in found[0].split("."))


def check(project: Project, runs: Sequence[Run]) -> list[list[Error]]:
    """The errors that the type checker reports in each of ``runs``, which go on side by side.

    Errors in the package itself are left out.

    Raises:
        WireloomError: the type checker could not check the code.
    """
    started = [_start(_command(project, run), run.view) for run in runs]
    said = [each.communicate() for each in started]
    found: list[list[Error]] = []
    for process, run, (output, complaint) in zip(started, runs, said, strict=True):
        if process.returncode not in (0, 1):
            raise _failed(project.checker, output.strip() or complaint)
        errors = _mypy(output) if project.checker.kind == "mypy" else _pyright(output, run.view)
        found.append(sorted(_outside(errors, project.package), key=_position))
    return found


def _start(command: list[str], folder: Path) -> subprocess.Popen[str]:
    try:
        return subprocess.Popen(  # noqa: S603 - the user's own type checker
            command,
            cwd=folder,
            env={**os.environ, "MYPYPATH": _search_path(folder)},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            encoding="utf-8",
        )
    except OSError as error:
        raise WireloomError(
            f"{command[0]} cannot be started", why=error.strerror or str(error)
        ) from error


def _search_path(folder: Path) -> str:
    """The folders in which mypy looks for modules first: the view, for an installed package."""
    given = os.environ.get("MYPYPATH")
    return os.pathsep.join([str(folder), given] if given else [str(folder)])


def _failed(checker: Checker, said: str) -> WireloomError:
    lines = said.strip().splitlines()
    return WireloomError(
        f"{checker.kind} could not check the code",
        why=lines[0] if lines else "it said nothing",
        todo=f"make `{' '.join(checker.command)}` run in the project first",
    )


def _command(project: Project, run: Run) -> list[str]:
    checker, paths = project.checker, [path.as_posix() for path in project.paths]
    if checker.kind == "pyright":
        return [*checker.command, "--outputjson", *run.options, *paths]
    strict = [] if checker.configured else ["--strict"]
    return [*checker.command, *strict, *_MYPY, "--cache-dir", str(run.cache), *run.options, *paths]


_MYPY = (
    *("--show-column-numbers", "--show-error-codes", "--no-pretty", "--no-color-output"),
    *("--no-error-summary", "--hide-error-context", "--soft-error-limit=-1"),
)
"""Options for output with a line for each error, whatever the settings of the project say."""

_MYPY_ERROR = re.compile(
    r"(?P<file>.+?):(?P<line>\d+):(?P<column>\d+): error: (?P<message>.*?)"
    r"(?:  \[(?P<code>[\w-]+)\])?"
)


def _mypy(output: str) -> Iterator[Error]:
    for line in output.splitlines():
        if match := _MYPY_ERROR.fullmatch(line):
            yield Error(
                file=match["file"].replace(os.sep, "/"),
                line=int(match["line"]),
                column=int(match["column"]),
                message=match["message"],
                code=match["code"] or "",
            )


def _pyright(output: str, view: Path) -> Iterator[Error]:
    data: dict[str, Any] = json.loads(output)
    for each in data["generalDiagnostics"]:
        if each["severity"] == "error":
            start = each["range"]["start"]
            yield Error(
                file=Path(os.path.relpath(each["file"], view)).as_posix(),
                line=start["line"] + 1,
                column=start["character"] + 1,
                message=each["message"],
                code=each.get("rule", ""),
            )


def _outside(errors: Iterable[Error], package: Path) -> Iterator[Error]:
    folder = f"{package.as_posix()}/"
    return (each for each in errors if not each.file.startswith(folder))


def _position(error: Error) -> tuple[str, int, int, str]:
    return error.file, error.line, error.column, error.message


# --- The caches


def cache_folder(name: str) -> Path:
    """The folder below the user's cache folder in which ``name`` keeps something."""
    base = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    return Path(base) / "wireloom" / "code" / name


def seed(cache: Path, project: Project) -> None:
    """Let a new ``cache`` of mypy begin with what the project's own cache has."""
    own = project.root / ".mypy_cache"
    if project.checker.kind == "mypy" and own.is_dir() and not cache.exists():
        shutil.copytree(own, cache)

"""Finds what to check: the user's project, the package in it, and the type checker."""

from __future__ import annotations

import configparser
import importlib
import os
import shlex
import shutil
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal, TypeAlias, cast

from wireloom import config
from wireloom.model.errors import Location, UsageError

_toml = importlib.import_module("tomllib" if sys.version_info >= (3, 11) else "tomli")

Kind: TypeAlias = Literal["mypy", "pyright"]

KINDS: tuple[Kind, ...] = ("mypy", "pyright")

_SETTINGS = ("mypy.ini", ".mypy.ini", "pyrightconfig.json", "pyproject.toml", "setup.cfg")
"""The files in the top folder of a project that may have settings of a type checker."""

_SKIPPED = {"node_modules", "__pycache__", "site-packages", "build", "dist"}

_VENVS = (".venv", "venv")


@dataclass(frozen=True, slots=True, kw_only=True)
class Checker:
    """A type checker: which one, how it is started, and whether the project has settings for it."""

    kind: Kind
    command: tuple[str, ...]
    configured: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Project:
    """What is checked.

    Attributes:
        root: the folder in which the type checker runs.
        paths: what it checks, relative to ``root``.
        package: the folder of the package relative to ``root``, or the name of an installed one.
        checker: the type checker.
    """

    root: Path
    paths: tuple[Path, ...]
    package: Path
    checker: Checker


def find_project(
    paths: Sequence[str],
    *,
    package: str | None = None,
    checker: str | None = None,
    out: Path | None = None,
) -> Project:
    """Find out what to check.

    Args:
        paths: the files and folders with the user's code.
        package: the folder of the package, or the name of an installed one, if it is not to be
            found.
        checker: the command of the type checker, such as ``mypy --strict``, if it is not to be
            found.
        out: the package's folder in the settings; it is chosen if the project has several packages.

    Raises:
        UsageError: a path does not exist, or there is no package or no type checker.
    """
    given = [Path(each).resolve() for each in paths]
    for path in given:
        if not path.exists():
            raise UsageError("there is no such file or folder", where=Location(config.show(path)))
    root = _root(given)
    return Project(
        root=root,
        paths=tuple(Path(os.path.relpath(path, root)) for path in given),
        package=_package(root, package, out),
        checker=_checker(root, checker),
    )


# --- The top folder of the project


def _root(paths: Sequence[Path]) -> Path:
    """The nearest folder above all ``paths`` with settings of a type checker.

    Without settings it is the working folder if all paths are inside it, or else the folder that
    they have in common.
    """
    folders = [path if path.is_dir() else path.parent for path in paths]
    common = Path(os.path.commonpath(folders))
    for folder in (common, *common.parents):
        if any(_configured(folder, kind) for kind in KINDS):
            return folder
    here = Path.cwd()
    return here if common.is_relative_to(here) else common


def _configured(folder: Path, kind: Kind) -> bool:
    """Whether ``folder`` has settings of a type checker."""
    return any(_has_settings(folder / name, kind) for name in _SETTINGS)


def _has_settings(file: Path, kind: Kind) -> bool:
    if not file.is_file():
        return False
    match file.suffix:
        case ".toml":
            return kind in toml_tools(file)
        case ".cfg":
            parser = configparser.ConfigParser(interpolation=None)
            try:
                parser.read(file, encoding="utf-8")
            except (configparser.Error, UnicodeDecodeError):
                return False
            return parser.has_section(kind)
        case _:
            return kind in file.name


def toml_tools(file: Path) -> dict[str, Any]:
    """The tables below ``[tool]``; none where the file is not TOML."""
    try:
        tools: Any = _toml.loads(file.read_text(encoding="utf-8")).get("tool", {})
    except ValueError:
        return {}
    return cast("dict[str, Any]", tools) if isinstance(tools, dict) else {}


# --- The package


def _package(root: Path, name: str | None, out: Path | None) -> Path:
    if name is not None:
        return _named(root, name)
    found = sorted(find_packages(root))
    if len(found) > 1 and out is not None:
        found = [each for each in found if root / each == out] or found
    if len(found) == 1:
        return found[0]
    if found:
        shown = ", ".join(each.as_posix() for each in found)
        raise UsageError(
            f"there are {len(found)} generated packages in {config.show(root)}",
            why=shown,
            todo="name the one that the documents describe with --package FOLDER",
        )
    if out is not None and out.is_dir() and not out.is_relative_to(root):
        return Path(out.name)
    raise UsageError(
        f"there is no generated package in {config.show(root)}",
        why="none of its folders has a wireloom.json and a _runtime",
        todo="name its folder, or the name that it is installed under, with --package",
    )


def _named(root: Path, name: str) -> Path:
    """The package that the user names: a folder, or an import name."""
    folder = Path(name).resolve()
    if folder.is_dir():
        inside = folder.is_relative_to(root)
        return folder.relative_to(root) if inside else Path(folder.name)
    if all(part.isidentifier() for part in name.split(".")):
        return Path(*name.split("."))
    raise UsageError(f"there is no folder {name}, and it is not the name of a package")


def find_packages(root: Path) -> Iterator[Path]:
    """The generated packages below ``root``, relative to it."""
    for folder, below, files in os.walk(root):
        if "wireloom.json" in files and "_runtime" in below:
            yield Path(folder).relative_to(root)
            below.clear()
        else:
            _skip(below, files)


def python_files(project: Project) -> Iterator[Path]:
    """The files of Python that are checked, relative to the project's folder."""
    for path in project.paths:
        if (project.root / path).is_file():
            yield path
        for folder, below, files in os.walk(project.root / path):
            here = Path(folder).relative_to(project.root)
            _skip(below, files)
            if here == project.package:
                below.clear()
            else:
                yield from (here / name for name in sorted(files) if name.endswith(".py"))


def _skip(below: list[str], files: list[str]) -> None:
    """Leave out of ``below`` what is not the user's code, such as a virtual environment."""
    if "pyvenv.cfg" in files:
        below.clear()
    below[:] = [each for each in below if each[0] != "." and each not in _SKIPPED]


# --- The type checker


def _checker(root: Path, command: str | None) -> Checker:
    if command is not None:
        return _given(root, command)
    settings: list[Kind] = [kind for kind in KINDS if _configured(root, kind)]
    kinds: Sequence[Kind] = settings or KINDS
    for kind in kinds:
        if program := _program(root, kind):
            return Checker(kind=kind, command=program, configured=kind in settings)
    wanted = " or ".join(kinds)
    raise UsageError(
        f"{wanted} is not installed",
        why="it was looked for in .venv, in the active environment and on the PATH",
        todo=f"install it, or name its command: --checker 'path/to/{kinds[0]}'",
    )


def _given(root: Path, command: str) -> Checker:
    """The type checker that the user names: only its name (``mypy``), or a whole command."""
    words = shlex.split(command)
    kinds: list[Kind] = [kind for word in words for kind in KINDS if kind in Path(word).name]
    if not kinds:
        raise UsageError(
            f"{command!r} is no type checker that is known",
            todo="--checker mypy, --checker pyright, or a command with one of them",
        )
    kind = kinds[0]
    configured = len(words) > 1 or _configured(root, kind)
    program = _program(root, kind) if words[0] == kind else (words[0],)
    if program is None or shutil.which(program[0]) is None:
        raise UsageError(f"the command {words[0]!r} is not found")
    return Checker(kind=kind, command=(*program, *words[1:]), configured=configured)


def _program(root: Path, kind: Kind) -> tuple[str, ...] | None:
    """How the type checker is started: that of the project's environment comes first."""
    folders = [root / name for name in _VENVS]
    if active := os.environ.get("VIRTUAL_ENV"):
        folders.append(Path(active))
    search = [str(folder / sub) for folder in folders for sub in ("bin", "Scripts")]
    places = [*search, os.environ.get("PATH", ""), str(Path(sys.executable).parent)]
    found = shutil.which(kind, path=os.pathsep.join(places))
    return (found,) if found else None

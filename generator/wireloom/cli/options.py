"""Options that several commands share, and what they stand for."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from wireloom import config, progress
from wireloom.config import Flags, Settings
from wireloom.model.choice import ALLOWABLE, GLOBS, Choice
from wireloom.model.errors import UsageError
from wireloom.progress import Reporter

if TYPE_CHECKING:
    from wireloom.changes.code import Project

_ROOTS = {
    "root": ("NAME", "a schema of what comes in: a name, NAME=#/pointer or #/pointer"),
    "send": ("NAME", "a schema of what goes out"),
    "webhook": ("GLOB", "webhooks and callbacks by their key"),
    "operation": ("GLOB", "operations by operationId, or as 'get /path'"),
    "tag": ("GLOB", "webhooks and operations by a tag"),
    "schema-name": ("GLOB", "components by name, as what comes in"),
}
"""The flags that choose roots, each with what it takes and its help; all may be repeated."""

_CHOICES = (*(flag.replace("-", "_") for flag in _ROOTS), "all")


def add_roots(parser: argparse.ArgumentParser) -> None:
    """Add the options that choose roots; see :func:`roots_given` and :func:`choice_of`."""
    group = parser.add_argument_group("roots (default: the webhooks and callbacks of the document)")
    for flag, (metavar, text) in _ROOTS.items():
        group.add_argument(f"--{flag}", metavar=metavar, nargs="+", action="extend", help=text)
    group.add_argument("--all", action="store_true", help="everything that the document has")


def roots_given(options: argparse.Namespace) -> list[str]:
    """The flags that choose roots and were given, as the user writes them."""
    given = [name for name in _CHOICES if getattr(options, name)]
    return [f"--{name.replace('_', '-')}" for name in given]


def choice_of(options: argparse.Namespace) -> Choice:
    """The choice of roots that the options spell."""
    globs = {name: tuple(dict.fromkeys(getattr(options, name) or ())) for name in GLOBS}
    return Choice(**globs, all=options.all)


def add_settings(parser: argparse.ArgumentParser) -> None:
    """Add the options that name or spell the settings; see :func:`settings_of`."""
    configured = parser.add_argument_group("settings from a file")
    configured.add_argument(
        "--config",
        metavar="FILE",
        help="a TOML file with a [tool.wireloom] (default: the nearest pyproject.toml with one)",
    )
    spelled = parser.add_argument_group("settings without a file")
    spelled.add_argument(
        "--schema",
        metavar="FILE",
        help="the document (OpenAPI, Swagger or JSON Schema; YAML or JSON), an https address that "
        "is fetched, or - for standard input",
    )
    spelled.add_argument(
        "--opaque",
        metavar="NAME",
        nargs="+",
        action="extend",
        help="a component that stays plain JSON; may be repeated",
    )
    spelled.add_argument("--out", metavar="FOLDER", help="the package's folder")
    spelled.add_argument(
        "--references-below",
        metavar="FOLDER",
        help="where the other files of the document may be (default: the document's folder)",
    )
    spelled.add_argument("--overlay", metavar="FILE", help="an OpenAPI Overlay")
    spelled.add_argument("--templates", metavar="DIR", help="templates other than wireloom's own")
    spelled.add_argument(
        "--allow",
        nargs="+",
        action="extend",
        choices=ALLOWABLE,
        help="errors of the document that become any value",
    )
    add_roots(parser)


def add_code(parser: argparse.ArgumentParser) -> None:
    """Add the options that name the user's own code; see :func:`project_of`."""
    group = parser.add_argument_group("your own code")
    group.add_argument(
        "--code",
        metavar="PATH",
        nargs="+",
        help="files and folders to type-check against both packages: names the lines that break",
    )
    group.add_argument(
        "--checker",
        metavar="COMMAND",
        help="mypy, pyright, or a command such as 'mypy --strict' (default: what the project uses)",
    )
    group.add_argument(
        "--package",
        metavar="FOLDER",
        help="the package in your code: its folder, or the name it is installed under "
        "(default: it is looked for)",
    )


def project_of(options: argparse.Namespace, out: Path | None) -> Project | None:
    """The user's project, if the options name code; ``out`` is the package's folder."""
    if not options.code:
        unused = [f"--{each}" for each in ("checker", "package") if getattr(options, each)]
        if unused:
            raise UsageError(f"{' and '.join(unused)} can only be used with --code")
        return None
    from wireloom.changes.code import find_project

    return find_project(options.code, package=options.package, checker=options.checker, out=out)


def add_fail_on(parser: argparse.ArgumentParser) -> None:
    """Add the option that makes warnings count; see :func:`failed`."""
    parser.add_argument(
        "--fail-on",
        choices=("warning",),
        help="exit code 1 if there is a warning about the document",
    )


def failed(options: argparse.Namespace, reporter: Reporter) -> int:
    """The exit code of a run that worked: 1 where it had a warning that is to count."""
    return 1 if options.fail_on == "warning" and reporter.warnings else 0


def add_manners(parser: argparse.ArgumentParser) -> None:
    """Add the options that every command has."""
    talk = parser.add_mutually_exclusive_group()
    talk.add_argument("-q", "--quiet", action="store_true", help="print errors and nothing else")
    talk.add_argument(
        "-v",
        "--verbose",
        action="store_true",
        help="list all that is unusual in the document",
    )
    parser.add_argument(
        "--debug",
        action="store_true",
        help="print a traceback with every error (or set WIRELOOM_DEBUG=1)",
    )


def settings_of(options: argparse.Namespace) -> Settings:
    """The settings that the options name or spell."""
    flags = ("schema", "overlay", "templates", "out", "references_below", "opaque", "allow")
    named = [f"--{flag.replace('_', '-')}" for flag in flags if getattr(options, flag)]
    given = [*named, *roots_given(options)]
    if not given:
        return configured(options.config)
    if options.config:
        raise UsageError(
            f"--config has all the settings, so it cannot be used with {', '.join(given)}",
            todo="leave one of them out",
        )
    missing = [flag for flag in ("--schema", "--out") if flag not in given]
    if missing:
        raise UsageError(
            f"{' and '.join(missing)} {'is' if len(missing) == 1 else 'are'} missing",
            why="without --config, the flags are all the settings there are",
            todo="--schema FILE --out FOLDER",
        )
    return config.from_flags(
        Flags(
            schema=options.schema,
            out=options.out,
            roots=options.root or (),
            send=options.send or (),
            choice=choice_of(options),
            allow=options.allow or (),
            overlay=options.overlay,
            templates=options.templates,
            opaque=options.opaque or (),
            references_below=options.references_below,
        )
    )


def configured(path: str | None) -> Settings:
    """The settings in the file ``path``, or in the one that is found from here."""
    found = Path(path) if path else config.find()
    if found is None:
        raise UsageError(
            "there are no settings",
            why="no pyproject.toml in this folder or above has a [tool.wireloom]",
            todo="use --config FILE, or --schema FILE --out FOLDER",
        )
    return config.load(found)


def reporter_for(options: argparse.Namespace, *, warn: bool = True) -> Reporter:
    """The reporter that the options ask for.

    Args:
        options: the parsed command line.
        warn: print a line for each kind of diagnostic. Commands that only read a document which
            other commands report on leave that out; ``--verbose`` lists every diagnostic anyway.
    """
    return Reporter(quiet=options.quiet, verbose=options.verbose, warn=warn)


def say(options: argparse.Namespace, text: str) -> None:
    """Print ``text`` unless the options ask for quiet."""
    if not options.quiet:
        print(progress.printable(text))

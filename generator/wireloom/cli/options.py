"""Options that several commands share, and what they stand for."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from wireloom import config, progress
from wireloom.config import Flags, Settings
from wireloom.model.errors import UsageError
from wireloom.progress import Reporter

ROOT: dict[str, Any] = {
    "metavar": "NAME",
    "nargs": "+",
    "action": "extend",
    "help": "a schema of what comes in: a name, or # and a JSON Pointer; may be repeated",
}
"""How ``--root`` is added to a parser."""


def add_settings(parser: argparse.ArgumentParser) -> None:
    """Add the options that name or spell the settings; see :func:`settings_of`."""
    configured = parser.add_argument_group("settings from a file")
    configured.add_argument(
        "--config",
        metavar="FILE",
        help="a TOML file with a [tool.wireloom] (default: the nearest pyproject.toml with one)",
    )
    spelled = parser.add_argument_group("settings without a file")
    spelled.add_argument("--schema", metavar="FILE", help="the OpenAPI document, YAML or JSON")
    spelled.add_argument("--root", **ROOT)
    spelled.add_argument(
        "--send",
        metavar="NAME",
        nargs="+",
        action="extend",
        help="a schema of what goes out; may be repeated",
    )
    spelled.add_argument(
        "--opaque",
        metavar="NAME",
        nargs="+",
        action="extend",
        help="a component that stays plain JSON; may be repeated",
    )
    spelled.add_argument("--out", metavar="FOLDER", help="the package's folder")
    spelled.add_argument("--overlay", metavar="FILE", help="an OpenAPI Overlay")
    spelled.add_argument("--templates", metavar="DIR", help="templates other than wireloom's own")


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
    given = {
        flag: getattr(options, flag)
        for flag in ("schema", "root", "send", "opaque", "overlay", "templates", "out")
        if getattr(options, flag)
    }
    if not given:
        return configured(options.config)
    if options.config:
        flags = ", ".join(f"--{flag}" for flag in given)
        raise UsageError(
            f"--config has all the settings, so it cannot be used with {flags}",
            todo="leave one of them out",
        )
    missing = [f"--{flag}" for flag in ("schema", "root", "out") if flag not in given]
    if missing:
        raise UsageError(
            f"{' and '.join(missing)} {'is' if len(missing) == 1 else 'are'} missing",
            why="without --config, the flags are all the settings there are",
            todo="--schema FILE --root NAME... --out FOLDER",
        )
    return config.from_flags(
        Flags(
            schema=options.schema,
            out=options.out,
            roots=options.root,
            send=options.send or (),
            overlay=options.overlay,
            templates=options.templates,
            opaque=options.opaque or (),
        )
    )


def configured(path: str | None) -> Settings:
    """The settings in the file ``path``, or in the one that is found from here."""
    found = Path(path) if path else config.find()
    if found is None:
        raise UsageError(
            "there are no settings",
            why="no pyproject.toml in this folder or above has a [tool.wireloom]",
            todo="use --config FILE, or --schema FILE --root NAME... --out FOLDER",
        )
    return config.load(found)


def reporter_for(options: argparse.Namespace) -> Reporter:
    """What tells the user how far a run has come, as talkative as the options ask for."""
    return Reporter(quiet=options.quiet, verbose=options.verbose)


def say(options: argparse.Namespace, text: str) -> None:
    """Print ``text`` unless the options ask for quiet."""
    if not options.quiet:
        print(progress.printable(text))

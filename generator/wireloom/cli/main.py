"""The command line: parsing, exit codes and errors. Each command has a module in ``commands``."""

from __future__ import annotations

import argparse
import io
import os
import re
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from textwrap import indent
from typing import NoReturn

from wireloom import __version__, config, progress
from wireloom.cli.commands import COMMANDS
from wireloom.cli.excerpt import excerpt
from wireloom.cli.options import add_manners
from wireloom.model.errors import UsageError, WireloomError
from wireloom.model.hints import close_match

_BUG, _INTERRUPTED, _PIPE_CLOSED = 3, 130, 141

_DESCRIPTION = """\
Wireloom takes the webhooks of an OpenAPI document, or other schemas that you choose,
and writes them as a package of dataclasses that decode and encode JSON. The package
needs nothing but the standard library.
"""

_EPILOG = f"""\
settings:
  In a pyproject.toml, found in this folder or above, or named with --config. Without
  receive, send and globs, the webhooks and callbacks of the document are the roots:

{indent(config.EXAMPLE, "    ")}
exit codes:
  0  success
  1  the input is at fault, or `check` found a difference
  2  the command line or the settings are at fault
  3  wireloom is at fault; please report it
"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line ``arguments`` (by default the program's) and return the exit code."""
    debug = os.environ.get("WIRELOOM_DEBUG", "") not in ("", "0")
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):  # a name may have characters that it has not
            stream.reconfigure(errors="backslashreplace")
    try:
        try:
            options = _parse(arguments)
            debug = debug or options.debug
            status: int = options.run(options)
        except SystemExit as done:  # --help and --version
            status = done.code if isinstance(done.code, int) else 0
        sys.stdout.flush()
    except WireloomError as error:
        lines = excerpt(error.where)
        return _fail(f"{error}\n{lines}" if lines else str(error), error.exit_code, debug)
    except KeyboardInterrupt:
        return _fail("interrupted: the package is as it was, or up to date", _INTERRUPTED, debug)
    except BrokenPipeError:
        # Nobody reads on. What is left in the buffer must not be written when the program ends.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return _PIPE_CLOSED
    except Exception as error:  # the one place that catches everything: a traceback helps no user
        return _fail(_bug(error), _BUG, debug)
    return status


def program() -> NoReturn:
    """The command ``wireloom``."""
    sys.exit(main())


def _fail(message: str, status: int, debug: bool) -> int:
    """Print what went wrong on the standard error, and return the exit code."""
    if debug:
        import traceback

        traceback.print_exc()
    text = progress.printable(message)
    if text.startswith("error:") and progress.wants_colour(sys.stderr):
        text = f"\x1b[1;31merror:\x1b[0m{text.removeprefix('error:')}"
    print(text, file=sys.stderr)
    return status


def _bug(error: Exception) -> str:
    """A message about a bug: the type of the error, and the last place in our code."""
    here = Path(__file__).parents[1]
    place, trace = "", error.__traceback__
    while trace is not None:
        file = Path(trace.tb_frame.f_code.co_filename)
        if file.is_relative_to(here):
            place = f" in {file.relative_to(here).as_posix()}, line {trace.tb_lineno}"
        trace = trace.tb_next
    summary = (str(error).splitlines() or [""])[0][:200]
    return "\n".join(
        [
            f"error: this is a bug in wireloom {__version__}",
            f"  why: {type(error).__name__}{place}: {summary}",
            "  fix: please report it, with what --debug prints",
        ]
    )


# --- The parser


class _Parser(argparse.ArgumentParser):
    """A parser that raises UsageError, so that its messages look like all others."""

    def error(self, message: str) -> NoReturn:
        todo = f"see `{self.prog} --help`"
        if found := re.search(r"invalid choice: '([^']*)' \(choose from (.*)\)", message):
            todo = _suggestion(found[1], re.findall(r"[\w-]+", found[2])) or todo
        raise UsageError(message, todo=todo)


def _suggestion(word: str, known: Iterable[str]) -> str:
    close = close_match(word, known)
    return f"did you mean {close}?" if close else ""


def _parse(arguments: Sequence[str] | None) -> argparse.Namespace:
    """The options that ``arguments`` spell."""
    options, rest = _parser().parse_known_args(arguments)
    if "run" not in options:
        raise UsageError(
            "there is no command" if not rest else f"there is no flag {rest[0]} before the command",
            todo=f"say one of {', '.join(COMMANDS)}; see `wireloom --help`",
        )
    if rest:
        parser: _Parser = options.parser
        flags = re.findall(r"^  (?:-\w, )?(--[\w-]+)", parser.format_help(), re.MULTILINE)
        word = rest[0].split("=")[0]
        what = "flag" if word.startswith("-") else "argument"
        if word in flags:
            todo = f"put it after the command: {parser.prog} {word}"
        else:
            todo = _suggestion(word, flags) or f"see `{parser.prog} --help`"
        raise UsageError(f"there is no {what} {word} here", todo=todo)
    return options


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="wireloom",
        description=_DESCRIPTION,
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"wireloom {__version__}")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")
    for name, command in COMMANDS.items():
        made = commands.add_parser(
            name,
            help=command.HELP,
            description=command.DESCRIPTION,
            epilog=command.EPILOG,
            formatter_class=argparse.RawDescriptionHelpFormatter,
            allow_abbrev=False,
        )
        made.set_defaults(run=command.run, parser=made)
        command.add(made)
        add_manners(made)
    return parser

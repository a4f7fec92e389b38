"""The command line. What a command does is in other modules, imported when it runs."""

from __future__ import annotations

import argparse
import difflib
import io
import os
import re
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any, NoReturn

from wireloom import __version__, config, progress
from wireloom.config import Flags, Settings
from wireloom.errors import UsageError, WireloomError
from wireloom.progress import Reporter

STAGES = ("read", "overlay", "slice", "normalize", "ir", "plan")

_BUG, _INTERRUPTED, _PIPE_CLOSED = 3, 130, 141

_DESCRIPTION = """\
Wireloom takes the schemas of an OpenAPI document that hang from a few roots, and
writes them as a package of dataclasses that decode and encode JSON. The package
needs nothing but the standard library.
"""

_EPILOG = """\
settings:
  In a pyproject.toml, found in this folder or above, or named with --config:

    [tool.wireloom]
    schema = "schema/api.yaml"            # the OpenAPI document
    overlay = "schema/overlay.yaml"       # optional: an OpenAPI Overlay
    templates = "templates"               # optional: other than wireloom's own
    out = "generated/messages"            # the package's folder
    receive = ["ServerMessage"]           # schemas of what comes in
    send = ["ServerMessageResponse"]      # optional: schemas of what goes out

exit codes:
  0  all is well
  1  the input is at fault, or `check` found a difference
  2  the command line or the settings are at fault
  3  wireloom is at fault; please report it
"""

_GENERATE = """\
Write the package, or touch nothing where it is up to date. The package appears
whole or not at all, whatever interrupts the run.
"""

_GENERATE_EPILOG = """\
examples:
  wireloom generate
  wireloom generate --config other/pyproject.toml
  wireloom generate --schema api.yaml --root Event Order --out src/shop/events
"""

_CHECK = """\
Render the package in memory and compare it with what is in its folder. Every
file that is changed, missing, orphaned or hand-edited is named, with a diff from
what is there to what `generate` would write. Nothing is written. Exit code 1 if
anything differs; quiet if nothing does.
"""

_CHECK_EPILOG = """\
examples:
  wireloom check
  wireloom check --format github        # annotations in a workflow of GitHub Actions
  wireloom check --format json          # {"fresh": ..., "files": [{"path", "state", ...}]}
"""

_SNAPSHOT = """\
Take the schemas that hang from some roots out of a large document, as YAML in
one canonical order, so that the next snapshot is a small diff. Descriptions,
examples and other prose are left out unless --keep-prose is given.
"""

_SNAPSHOT_EPILOG = """\
examples:
  wireloom snapshot --from api.json --root Event --out schema/api.yaml
  wireloom snapshot --from api.json --root Event --out - | less
"""

_DUMP = """\
Print what a step of the generator gives, as JSON. The steps `read` to `normalize`
give an OpenAPI document; `ir` and `plan` give nodes that say their class under
"node" and leave out fields that have their default value.
"""

_DUMP_EPILOG = """\
examples:
  wireloom dump --stage ir
  wireloom dump --stage normalize --schema api.yaml --root Event | jq .components
"""

_VENDOR = """\
Copy the generated package into another project, as the folder DEST: a new folder,
or an older copy. The last part of DEST is the name of the copy; any name that can
be imported will do.
"""

_VENDOR_EPILOG = """\
examples:
  wireloom vendor ../shop/src/shop/vapi
  wireloom vendor --package generated/vapi_messages ../shop/src/shop/vapi
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
        return _fail(str(error), error.exit_code, debug)
    except KeyboardInterrupt:
        return _fail("interrupted: the package is as it was, or up to date", _INTERRUPTED, debug)
    except BrokenPipeError:
        # Nobody reads on. What is left in the buffer must not be written when the program ends.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return _PIPE_CLOSED
    except Exception as error:  # the one place that catches everything: a traceback helps no user
        return _fail(_bug(error), _BUG, debug)
    return status


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
    """One message about an error of ours: its kind, and the last place in our code that saw it."""
    here = Path(__file__).parent
    place, trace = "", error.__traceback__
    while trace is not None:
        file = Path(trace.tb_frame.f_code.co_filename)
        if file.parent == here:
            place = f" in {file.name}, line {trace.tb_lineno}"
        trace = trace.tb_next
    summary = (str(error).splitlines() or [""])[0][:200]
    return "\n".join(
        [
            f"error: this is a bug in wireloom {__version__}",
            f"  why: {type(error).__name__}{place}: {summary}",
            "  fix: please report it, with what --debug prints",
        ]
    )


# --- The commands


def _generate(options: argparse.Namespace) -> int:
    from wireloom import pipeline

    settings = _settings(options)
    reporter = _reporter(options)
    try:
        outcome = pipeline.generate(settings, reporter)
    finally:
        reporter.done()
    shown = config.show(settings.out)
    if outcome.change.edited:
        from wireloom.write import some

        reporter.note(f"edits by hand are gone: {some(outcome.change.edited)}")
    if outcome.written:
        counts = f"{outcome.files} files, {len(outcome.change)} changed"
        _say(options, f"wrote {shown}: {counts}")
    else:
        _say(options, f"unchanged {shown}: {outcome.files} files")
    return 0


def _check(options: argparse.Namespace) -> int:
    from wireloom import check, pipeline

    settings = _settings(options)
    reporter = _reporter(options)
    try:
        package, manifest = pipeline.package(settings, reporter)
    finally:
        reporter.done()
    drift = check.compare(package, manifest, settings.out, config.show(settings.out))
    colour = progress.wants_colour(sys.stdout)
    _print(check.show(drift, options.format, colour=colour))
    return 0 if drift.fresh else 1


def _snapshot(options: argparse.Namespace) -> int:
    from wireloom import read, snapshot, write

    reporter = _reporter(options)
    try:
        reporter.step("read")
        document = read.read_openapi(Path(options.source))
        reporter.step("snapshot")
        text = snapshot.snapshot(document, options.root, keep_prose=options.keep_prose)
    finally:
        reporter.done()
    if options.out == "-":
        sys.stdout.write(text)
    else:
        write.write_text(Path(options.out), text)
        _say(options, f"wrote {options.out}: {text.count(chr(10))} lines")
    return 0


def _dump(options: argparse.Namespace) -> int:
    import json

    from wireloom import pipeline

    reporter = _reporter(options)
    try:
        steps = pipeline.Pipeline(_settings(options), reporter)
        record = pipeline.plain(pipeline.STAGES[options.stage](steps))
    finally:
        reporter.done()
    json.dump(record, sys.stdout, indent=2)
    print()
    return 0


def _vendor(options: argparse.Namespace) -> int:
    from wireloom import vendor

    if options.package and options.config:
        raise UsageError("--package and --config say the same thing: use one of them")
    source = Path(options.package) if options.package else _configured(options.config).out
    target = Path(os.path.normpath(Path.cwd() / options.dest))
    change = vendor.vendor(source.absolute(), target, force=options.force)
    state = f"wrote {config.show(target)}: {len(change)} files changed"
    _say(options, state if change else f"unchanged {config.show(target)}")
    return 0


# --- From options to settings


def _settings(options: argparse.Namespace) -> Settings:
    """The settings that the options name or spell."""
    given = {
        flag: getattr(options, flag)
        for flag in ("schema", "root", "send", "overlay", "templates", "out")
        if getattr(options, flag)
    }
    if not given:
        return _configured(options.config)
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
        )
    )


def _configured(path: str | None) -> Settings:
    """The settings in the file ``path``, or in the one that is found from here."""
    found = Path(path) if path else config.find()
    if found is None:
        raise UsageError(
            "there are no settings",
            why="no pyproject.toml in this folder or above has a [tool.wireloom]",
            todo="use --config FILE, or --schema FILE --root NAME... --out FOLDER",
        )
    return config.load(found)


# --- Printing


def _reporter(options: argparse.Namespace) -> Reporter:
    return Reporter(quiet=options.quiet, verbose=options.verbose)


def _say(options: argparse.Namespace, text: str) -> None:
    if not options.quiet:
        print(progress.printable(text))


def _print(lines: Iterable[str]) -> None:
    for line in lines:
        print(line)


# --- The parser


class _Parser(argparse.ArgumentParser):
    """A parser whose complaints look like every other one of ours."""

    def error(self, message: str) -> NoReturn:
        todo = f"see `{self.prog} --help`"
        if found := re.search(r"invalid choice: '([^']*)' \(choose from (.*)\)", message):
            todo = _suggestion(found[1], re.findall(r"[\w-]+", found[2])) or todo
        raise UsageError(message, todo=todo)


def _suggestion(word: str, known: Iterable[str]) -> str:
    close = difflib.get_close_matches(word, list(known), n=1)
    return f"did you mean {close[0]}?" if close else ""


def _parse(arguments: Sequence[str] | None) -> argparse.Namespace:
    """The options that ``arguments`` spell."""
    options, rest = _parser().parse_known_args(arguments)
    if "run" not in options:
        raise UsageError(
            "there is no command" if not rest else f"there is no flag {rest[0]} before the command",
            todo=f"say one of {', '.join(_COMMANDS)}; see `wireloom --help`",
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

    def command(name: str, help_: str, description: str, epilog: str) -> argparse.ArgumentParser:
        made = commands.add_parser(
            name,
            help=help_,
            description=description,
            epilog=epilog,
            formatter_class=argparse.RawDescriptionHelpFormatter,
            allow_abbrev=False,
        )
        made.set_defaults(run=_COMMANDS[name], parser=made)
        return made

    generate = command("generate", "write the package", _GENERATE, _GENERATE_EPILOG)
    _add_settings(generate)

    check = command("check", "is the package what generate would write?", _CHECK, _CHECK_EPILOG)
    _add_settings(check)
    check.add_argument(
        "--format",
        choices=("text", "github", "json"),
        default="text",
        help="how differences are printed (default: text)",
    )

    snapshot = command(
        "snapshot", "take some schemas out of a large document", _SNAPSHOT, _SNAPSHOT_EPILOG
    )
    snapshot.add_argument(
        "--from", dest="source", metavar="FILE", required=True, help="the OpenAPI document"
    )
    snapshot.add_argument("--root", required=True, **_ROOT)
    snapshot.add_argument(
        "--out", metavar="FILE", required=True, help="the file to write; - for the standard output"
    )
    snapshot.add_argument(
        "--keep-prose", action="store_true", help="keep descriptions, examples and the like"
    )

    dump = command("dump", "print what a step gives, as JSON", _DUMP, _DUMP_EPILOG)
    dump.add_argument("--stage", choices=STAGES, required=True, help="the step")
    _add_settings(dump)

    vendor = command("vendor", "copy the package into another project", _VENDOR, _VENDOR_EPILOG)
    vendor.add_argument("dest", metavar="DEST", help="the folder of the copy")
    vendor.add_argument("--package", metavar="FOLDER", help="the package (default: as configured)")
    vendor.add_argument("--config", metavar="FILE", help="the TOML file with the settings")
    vendor.add_argument(
        "--force", action="store_true", help="overwrite files of the copy that were edited by hand"
    )

    for each in (generate, check, snapshot, dump, vendor):
        _add_manners(each)
    return parser


_COMMANDS = {
    "generate": _generate,
    "check": _check,
    "snapshot": _snapshot,
    "dump": _dump,
    "vendor": _vendor,
}


_ROOT: dict[str, Any] = {
    "metavar": "NAME",
    "nargs": "+",
    "action": "extend",
    "help": "a schema of what comes in: a name, or # and a JSON Pointer; may be repeated",
}


def _add_settings(parser: argparse.ArgumentParser) -> None:
    configured = parser.add_argument_group("settings from a file")
    configured.add_argument(
        "--config",
        metavar="FILE",
        help="a TOML file with a [tool.wireloom] (default: the nearest pyproject.toml with one)",
    )
    spelled = parser.add_argument_group("settings without a file")
    spelled.add_argument("--schema", metavar="FILE", help="the OpenAPI document, YAML or JSON")
    spelled.add_argument("--root", **_ROOT)
    spelled.add_argument(
        "--send",
        metavar="NAME",
        nargs="+",
        action="extend",
        help="a schema of what goes out; may be repeated",
    )
    spelled.add_argument("--out", metavar="FOLDER", help="the package's folder")
    spelled.add_argument("--overlay", metavar="FILE", help="an OpenAPI Overlay")
    spelled.add_argument("--templates", metavar="DIR", help="templates other than wireloom's own")


def _add_manners(parser: argparse.ArgumentParser) -> None:
    talk = parser.add_mutually_exclusive_group()
    talk.add_argument("-q", "--quiet", action="store_true", help="print errors and nothing else")
    talk.add_argument(
        "-v", "--verbose", action="store_true", help="list everything odd about the document"
    )
    parser.add_argument(
        "--debug",
        action="store_true",
        help="print a traceback with every error (or set WIRELOOM_DEBUG=1)",
    )

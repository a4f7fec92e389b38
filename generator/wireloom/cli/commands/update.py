"""The command ``update``: its options, and what it prints."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from wireloom import config, progress
from wireloom.cli.options import add_code, configured, project_of, reporter_for
from wireloom.model.errors import UsageError

if TYPE_CHECKING:
    from wireloom.changes import Report
    from wireloom.changes.code import Project
    from wireloom.config import Settings
    from wireloom.generate import Outcome
    from wireloom.update.update import Update

HELP = "get the newest document, list the changes, write the package"

DESCRIPTION = """\
Get the document from the url of [tool.wireloom], take the family out of it, compare
it with the snapshot in the schema's folder, and list the changes, the overlay actions
that are no longer needed, and new problems of the document. Then write the snapshot,
its source.lock, the changelog and the package. If no package can be generated from
the document, nothing is changed.
"""

EPILOG = """\
examples:
  wireloom update                               # asks before it writes
  wireloom update --yes --format markdown       # in CI: the report is for the pull request
  wireloom update --from openapi.json --dry-run
  wireloom update --dry-run --code src          # names the lines of your code that break

On a terminal the command asks before it writes, unless --yes is given. Without a
terminal, --yes or --dry-run is required.

exit codes:
  0  success: updated, unchanged, --dry-run, or you answered no
  1  no document was found, or no package can be generated from it; nothing was written
  2  the command line or the settings are wrong
"""


def add(parser: argparse.ArgumentParser) -> None:
    """Add the command's options to ``parser``."""
    parser.add_argument(
        "--config",
        metavar="FILE",
        help="a TOML file with a [tool.wireloom] (default: the nearest pyproject.toml with one)",
    )
    parser.add_argument(
        "--from",
        dest="source",
        metavar="FILE",
        help="a file with the new document, instead of the url",
    )
    decision = parser.add_mutually_exclusive_group()
    decision.add_argument("--yes", action="store_true", help="write without asking")
    decision.add_argument(
        "--dry-run", action="store_true", help="list the changes and write nothing"
    )
    parser.add_argument(
        "--force", action="store_true", help="overwrite files that were edited by hand"
    )
    parser.add_argument(
        "--format",
        choices=("text", "markdown"),
        default="text",
        help="how the report is printed (default: text)",
    )
    add_code(parser)


def run(options: argparse.Namespace) -> int:
    """Run the command and return its exit code."""
    from wireloom.update import update

    asks = not options.yes and not options.dry_run
    if asks and not (sys.stdin.isatty() and progress.is_terminal(sys.stdout)):
        raise UsageError(
            "the command cannot ask before it writes",
            why="this is not a terminal",
            todo="use --yes to write, or --dry-run to list the changes",
        )
    settings = configured(options.config)
    reporter = reporter_for(options)
    file = Path(options.source) if options.source else None
    project = project_of(options, settings.out)
    try:
        found = update.look(settings, file, reporter, recover=not options.dry_run)
        if project is not None and found.report is not None:
            reporter.step("check the code")
            found = replace(found, report=_code_checked(found, settings, project))
        reporter.done()
        if found.recovered:
            shown = ", ".join(config.show(each) for each in found.recovered)
            reporter.note(f"completed what an interrupted update had begun: {shown}")
        if not options.quiet:
            _print(_report(found, options.format))
        if options.dry_run or found.unchanged or (asks and not _agreed()):
            if not found.unchanged:
                _say(options, "nothing was written")
            return 0
        outcome = update.write(settings, found, reporter, force=options.force)
    finally:
        reporter.done()
    _say(options, *_done(found, outcome, config.show(settings.out)))
    return 0


def _code_checked(found: Update, settings: Settings, project: Project) -> Report | None:
    """The report of ``found``, if any, with the lines of the user's code that it concerns."""
    from wireloom.changes.code import check_code
    from wireloom.output.written_names import kept_names

    if found.report is None or found.families is None:
        return found.report
    return check_code(
        found.report,
        found.families,
        project,
        settings.templates_folder,
        (found.old_names.before, found.old_names.after),
        kept=kept_names(settings.schema, settings.out),
    )


def _agreed() -> bool:
    # input() would write its prompt to the standard error.
    print("\nWrite this? [y/N] ", end="", flush=True)
    try:
        return input().strip().lower() in ("y", "yes")
    except EOFError:
        return False


def _print(lines: Iterator[str]) -> None:
    for line in lines:
        print(progress.printable(line))


def _say(options: argparse.Namespace, *lines: str) -> None:
    """Print what was done: on the standard error if the report is Markdown for another program."""
    if not options.quiet:
        stream = sys.stdout if options.format == "text" else sys.stderr
        for line in lines:
            print(progress.printable(line), file=stream)


def _done(found: Update, outcome: Outcome | None, out: str) -> Iterator[str]:
    for path in found.texts:
        yield f"wrote {config.show(path)}"
    if outcome is not None and outcome.written:
        yield f"wrote {out}: {outcome.files} files, {len(outcome.change)} changed"
    else:
        yield f"unchanged {out}"


# --- The report


_MOST = 20
"""How many problems of the document are listed; the rest is counted."""


def _report(found: Update, format_: str) -> Iterator[str]:
    """The lines of the report in one of the formats."""
    markdown = format_ == "markdown"
    if markdown and found.made is not None and not found.unchanged:
        yield _whether_to_merge(found)
        yield ""
    if found.report is not None:
        from wireloom.changes import show

        yield from show.FORMATS[format_]([found.report]).rstrip("\n").split("\n")
    else:
        yield _state(found)
    fixed = [each for each in found.stale if each.fixed]
    if fixed:
        yield from _title(
            "Overlay actions to remove: the document already has the corrected value", markdown
        )
        yield from (_item(str(each), markdown) for each in fixed)
    gone = [each for each in found.stale if not each.fixed]
    if gone:
        yield from _title(
            "Overlay actions that match nothing: remove them or change their targets", markdown
        )
        yield from (_item(str(each), markdown) for each in gone)
    if found.refused:
        yield ""
        yield "`wireloom generate` and `wireloom check` report an error until this is done."
    if found.problems:
        yield from _title("New problems of the document", markdown)
        yield from (_item(str(each), markdown) for each in found.problems[:_MOST])
        if len(found.problems) > _MOST:
            yield _item(f"and {len(found.problems) - _MOST} more", markdown)
        yield ""
        yield "`wireloom suggest` writes overlay actions that correct them."
    if found.old_names.gone:
        yield from _title("Old names that go: code that uses them breaks", markdown)
        for each in found.old_names.gone:
            yield _item(f"{each.name}: now {each.present}", markdown)
    if found.stale or found.problems or found.old_names.gone:
        yield ""


def _whether_to_merge(found: Update) -> str:
    """The first line of a pull request."""
    report = found.report
    if found.refused:
        return "**Do not merge this yet:** actions of the overlay match nothing; see below."
    if report is None:
        return "**Look at it before you merge it:** there is nothing to compare it with."
    if report.code is not None:
        from wireloom.changes.show import phrase

        fine = not report.code.broken
        head = "This can be merged" if fine else "Do not merge this yet"
        return f"**{head}:** {phrase.code_verdict(report.code)}"
    if report.breaking or found.old_names.gone:
        return "**Look at it before you merge it:** it may break your code; see below."
    return "**This can be merged:** nothing breaks."


def _state(found: Update) -> str:
    """The reason why nothing is compared."""
    where = found.origin
    if found.incomparable:
        return f"{where}: the present snapshot cannot be compared with it: {found.incomparable}"
    if found.before is None and found.made is not None:
        return f"{where}: the first snapshot"
    if found.unchanged:
        return f"{where}: unchanged since {found.source.date or 'the last update'}"
    if found.made is not None:
        return f"{where}: the package does not match the snapshot and will be generated again"
    return f"{where}: nothing has changed in the family"


def _title(text: str, markdown: bool) -> Iterator[str]:
    yield ""
    yield f"## {text}" if markdown else f"{text}:"
    yield ""


def _item(text: str, markdown: bool) -> str:
    if not markdown:
        return f"  {text}"
    from wireloom.changes.show.markdown import code

    return f"- {code(text)}"

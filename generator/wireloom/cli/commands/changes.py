"""The command ``changes``: its options, and what it prints."""

from __future__ import annotations

import argparse
import sys
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

from wireloom.cli.options import (
    add_code,
    add_roots,
    choice_of,
    configured,
    project_of,
    roots_given,
    say,
)
from wireloom.model.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wireloom.changes import Report
    from wireloom.changes.code import Project
    from wireloom.changes.load import Roots
    from wireloom.config import Settings
    from wireloom.plan.kept import Kept

HELP = "what has changed, and which code it breaks"

DESCRIPTION = """\
Compare two documents: schemas, fields, types, values, limits, descriptions. Each is a
file (a document or a snapshot), or REVISION:PATH in git. A change means one
thing for what is received and another for what is sent; docs/changes.md has
all the rules.

Severities, the most severe first: breaks-reading (code that reads an attribute),
breaks-sending (code that makes an object), new, descriptions. Exit code 1 with
--fail-on if there is a change of that kind.
"""

EPILOG = """\
examples:
  wireloom changes HEAD~1:schema/api.yaml schema/api.yaml
  wireloom changes old.json new.json --root Event --send Reply --format markdown
  wireloom changes old.json new.json --fail-on breaking --ignore accepted.txt
  wireloom changes old.json new.json --code src tests --fail-on code
  wireloom changes --history v1.json v2.json v3.json --format json --out changes.json
"""

FORMATS = ("text", "markdown", "json", "github", "html", "ignore")
FAIL_ON = ("breaks-reading", "breaks-sending", "breaking", "new", "descriptions", "code")


def add(parser: argparse.ArgumentParser) -> None:
    """Add the command's options to ``parser``."""
    parser.add_argument(
        "documents", metavar="DOCUMENT", nargs="*", help="the old one and the new one"
    )
    parser.add_argument(
        "--history",
        metavar="DOCUMENT",
        nargs="+",
        help="several instead, oldest first: each is compared with the one before",
    )
    parser.add_argument(
        "--format", choices=FORMATS, default="text", help="how it is printed (default: text)"
    )
    parser.add_argument("--out", metavar="FILE", help="write it to a file")
    parser.add_argument(
        "--fail-on",
        metavar="SEVERITY",
        choices=FAIL_ON,
        help="exit code 1 for such a change: breaks-reading, breaks-sending, breaking (either), "
        "new (or worse), descriptions (any change), code (a line of --code that breaks)",
    )
    parser.add_argument("--ignore", metavar="FILE", help="the changes that are accepted")
    chosen = parser.add_argument_group("what is compared (default: as configured)")
    chosen.add_argument("--config", metavar="FILE", help="a TOML file with a [tool.wireloom]")
    overlay = chosen.add_mutually_exclusive_group()
    overlay.add_argument("--overlay", metavar="FILE", help="an overlay for all the documents")
    overlay.add_argument("--no-overlay", action="store_true", help="the documents as they are")
    add_roots(parser)
    add_code(parser)


def run(options: argparse.Namespace) -> int:
    """Run the command and return its exit code."""
    names = _documents(options)
    settings = _settings(options)
    roots = _roots(options, settings)
    project = _project(options, settings)
    from wireloom.changes import compare, ignore, load, show

    families = load.families([load.load(name) for name in names], roots)
    kept = _kept(settings, names[-1])
    reports: Sequence[Report] = [
        compare(old, new, old_name=names[at], new_name=names[at + 1], kept=kept)
        for at, (old, new) in enumerate(pairwise(families))
    ]
    if project is not None:
        from wireloom.changes.code import check_code

        templates = settings.templates_folder if settings else None
        both = families[0], families[1]
        reports = [check_code(reports[0], both, project, templates, kept=kept)]
    if options.ignore:
        reports = ignore.accept(reports, ignore.read_ignored(Path(options.ignore)))
    _print(options, show.FORMATS[options.format](reports))
    return 1 if any(_fails(each, options.fail_on) for each in reports) else 0


def _kept(settings: Settings | None, newest: str) -> Kept:
    """The names that stay: of the settings' schema and package, or else of the newest document."""
    from wireloom.output.written_names import kept_names

    if settings is None:
        return kept_names(Path(newest), None)
    return kept_names(settings.schema, settings.out)


def _documents(options: argparse.Namespace) -> list[str]:
    """The names of the documents, oldest first."""
    given: list[str] = options.documents
    history: list[str] | None = options.history
    if history is not None:
        if given:
            raise UsageError("--history has all the documents, so there can be no others")
        if len(history) == 1:
            raise UsageError("--history needs two documents or more")
        return history
    if len(given) != len(("old", "new")):
        raise UsageError(
            f"there are two documents to compare, and {len(given)} given",
            todo="name them before the flags: wireloom changes OLD NEW (or --history A B C ...)",
        )
    return given


def _settings(options: argparse.Namespace) -> Settings | None:
    """The settings, unless flags name what is compared."""
    if given := roots_given(options):
        if options.config:
            raise UsageError(
                f"--config has the roots, so it cannot be used with {', '.join(given)}",
                todo="leave one of them out",
            )
        return None
    return configured(options.config)


def _roots(options: argparse.Namespace, settings: Settings | None) -> Roots:
    """The roots to compare: those of the flags, or else of the settings."""
    from wireloom.changes.load import Roots

    overlay = Path(options.overlay) if options.overlay else None
    if settings is None:
        return Roots(
            receive=tuple(options.root or ()),
            send=tuple(options.send or ()),
            choice=choice_of(options),
            overlay=overlay,
        )
    if not options.no_overlay:
        overlay = overlay or settings.overlay
    return Roots(
        receive=settings.receive, send=settings.send, choice=settings.choice, overlay=overlay
    )


def _project(options: argparse.Namespace, settings: Settings | None) -> Project | None:
    """The user's code, if it is to be checked."""
    if options.code and options.history:
        raise UsageError(
            "--code cannot be used with --history",
            why="code is checked against two documents",
            todo="name the old one and the new one",
        )
    return project_of(options, settings.out if settings else None)


def _print(options: argparse.Namespace, text: str) -> None:
    if options.out:
        from wireloom.output.text_files import write_text

        write_text(Path(options.out), text)
        say(options, f"wrote {options.out}: {text.count(chr(10))} lines")
    else:
        sys.stdout.write(text)


def _fails(report: Report, fail_on: str | None) -> bool:
    """Whether ``report`` has a change for which the command has to fail."""
    match fail_on:
        case None:
            return False
        case "descriptions":
            return bool(report.findings)
        case "code":
            return report.code is not None and bool(report.code.broken)
        case "new":
            return report.breaking or bool(report.counts["new"])
        case "breaking":
            return report.breaking
        case _:
            return any(fail_on in each.severities for each in report.findings)

"""The command ``changes``: its options, and what it prints."""

from __future__ import annotations

import argparse
import sys
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

from wireloom.cli.options import ROOT, configured, say
from wireloom.model.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wireloom.changes import Report
    from wireloom.changes.load import Roots

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
  wireloom changes --history v1.json v2.json v3.json --format json --out changes.json
"""

FORMATS = ("text", "markdown", "json", "github", "html", "ignore")
FAIL_ON = ("breaks-reading", "breaks-sending", "breaking", "new", "descriptions")


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
        "new (or worse), descriptions (any change)",
    )
    parser.add_argument("--ignore", metavar="FILE", help="the changes that are accepted")
    chosen = parser.add_argument_group("what is compared (default: as configured)")
    chosen.add_argument("--config", metavar="FILE", help="a TOML file with a [tool.wireloom]")
    chosen.add_argument("--root", **ROOT)
    chosen.add_argument(
        "--send",
        metavar="NAME",
        nargs="+",
        action="extend",
        help="a schema of what goes out; may be repeated",
    )
    overlay = chosen.add_mutually_exclusive_group()
    overlay.add_argument("--overlay", metavar="FILE", help="an overlay for all the documents")
    overlay.add_argument("--no-overlay", action="store_true", help="the documents as they are")


def run(options: argparse.Namespace) -> int:
    """Run the command and return its exit code."""
    names = _documents(options)
    roots = _roots(options)
    from wireloom.changes import compare, ignore, load, show

    families = load.families([load.load(name) for name in names], roots)
    reports: Sequence[Report] = [
        compare(old, new, old_name=names[at], new_name=names[at + 1])
        for at, (old, new) in enumerate(pairwise(families))
    ]
    if options.ignore:
        reports = ignore.accept(reports, ignore.read_ignored(Path(options.ignore)))
    _print(options, show.FORMATS[options.format](reports))
    return 1 if any(_fails(each, options.fail_on) for each in reports) else 0


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


def _roots(options: argparse.Namespace) -> Roots:
    """The roots to compare: those of the flags, or else of the settings."""
    from wireloom.changes.load import Roots

    overlay = Path(options.overlay) if options.overlay else None
    if options.root or options.send:
        if options.config:
            raise UsageError(
                "--config has the roots, so it cannot be used with --root or --send",
                todo="leave one of them out",
            )
        return Roots(
            receive=tuple(options.root or ()), send=tuple(options.send or ()), overlay=overlay
        )
    settings = configured(options.config)
    if not options.no_overlay:
        overlay = overlay or settings.overlay
    return Roots(receive=settings.receive, send=settings.send, overlay=overlay)


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
        case "new":
            return report.breaking or bool(report.counts["new"])
        case "breaking":
            return report.breaking
        case _:
            return any(fail_on in each.severities for each in report.findings)

"""The command ``check``: its options, and what it prints."""

from __future__ import annotations

import argparse
import sys

from wireloom import config, progress
from wireloom.cli.options import add_fail_on, add_settings, failed, reporter_for, settings_of

HELP = "is the package what generate would write?"

DESCRIPTION = """\
Render the package in memory and compare it with what is in its folder. Every
file that is changed, missing, orphaned or hand-edited is named, with a diff from
what is there to what `generate` would write. Nothing is written. Exit code 1 if
anything differs; quiet if nothing does.
"""

EPILOG = """\
examples:
  wireloom check
  wireloom check --format github        # annotations in a workflow of GitHub Actions
  wireloom check --format json          # {"fresh": ..., "files": [{"path", "state", ...}]}
"""


def add(parser: argparse.ArgumentParser) -> None:
    """Add the command's options to ``parser``."""
    add_settings(parser)
    add_fail_on(parser)
    parser.add_argument(
        "--format",
        choices=("text", "github", "json"),
        default="text",
        help="how differences are printed (default: text)",
    )


def run(options: argparse.Namespace) -> int:
    """Run the command and return its exit code."""
    from wireloom import generate
    from wireloom.output import check

    settings = settings_of(options)
    reporter = reporter_for(options)
    try:
        package, manifest = generate.package(settings, reporter)
    finally:
        reporter.done()
    drift = check.compare(package, manifest, settings.out, config.show(settings.out))
    colour = progress.wants_colour(sys.stdout)
    for line in check.show(drift, options.format, colour=colour):
        print(line)
    return failed(options, reporter) if drift.fresh else 1

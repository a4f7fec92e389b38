"""The command ``generate``: its options, and what it prints."""

from __future__ import annotations

import argparse

from wireloom import config
from wireloom.cli.options import add_fail_on, add_settings, failed, reporter_for, say, settings_of

HELP = "write the package"

DESCRIPTION = """\
Write the package, or touch nothing if it is up to date. The package is replaced as
a whole or not at all, whatever interrupts the run. Files that were edited by hand
are not overwritten without --force.
"""

EPILOG = """\
examples:
  wireloom generate
  wireloom generate --config other/pyproject.toml
  wireloom generate --schema api.yaml --out src/shop/events
  wireloom generate --schema api.yaml --root Event Order --out src/shop/events
"""


def add(parser: argparse.ArgumentParser) -> None:
    """Add the command's options to ``parser``."""
    add_settings(parser)
    parser.add_argument(
        "--force", action="store_true", help="overwrite files that were edited by hand"
    )
    add_fail_on(parser)


def run(options: argparse.Namespace) -> int:
    """Run the command and return its exit code."""
    from wireloom import generate

    settings = settings_of(options)
    reporter = reporter_for(options)
    try:
        outcome = generate.generate(settings, reporter, force=options.force)
    finally:
        reporter.done()
    shown = config.show(settings.out)
    if outcome.change.edited:
        from wireloom.output.package import some

        reporter.note(f"overwrote edits by hand: {some(outcome.change.edited)}")
    untyped = f"; {outcome.untyped:,} of type Any" if outcome.untyped else ""
    if outcome.written:
        counts = f"{outcome.files} files, {len(outcome.change)} changed"
        say(options, f"wrote {shown}: {counts}{untyped}")
    else:
        say(options, f"unchanged {shown}: {outcome.files} files{untyped}")
    return failed(options, reporter)

"""The command ``suggest``: its options, and what it prints."""

from __future__ import annotations

import argparse
import sys

from wireloom.cli.options import add_settings, reporter_for, settings_of

HELP = "write an overlay that would put the document right"

DESCRIPTION = """\
Print an OpenAPI Overlay with an action for everything that is odd about the document
and that wireloom has to rewrite, each under a comment that says what. The package is
the same with and without them: copy what is worth telling the vendor, or what other
tools that read the document need.
"""

EPILOG = """\
examples:
  wireloom suggest > schema/corrections.yaml
  wireloom suggest --schema api.yaml --root Event --out events
"""


def add(parser: argparse.ArgumentParser) -> None:
    """Add the command's options to ``parser``."""
    add_settings(parser)


def run(options: argparse.Namespace) -> int:
    """Run the command and return its exit code."""
    from wireloom.pipeline import Pipeline
    from wireloom.suggest import document as suggest

    settings = settings_of(options)
    reporter = reporter_for(options)
    try:
        family = Pipeline(settings).family
    finally:
        reporter.done()
    found = suggest.for_document(family)
    if found:
        sys.stdout.write(suggest.text(found))
    else:
        reporter.note("there is nothing odd about the document that an overlay could put right")
    return 0

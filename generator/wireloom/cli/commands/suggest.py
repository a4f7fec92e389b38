"""The command ``suggest``: its options, and what it prints."""

from __future__ import annotations

import argparse
import sys

from wireloom.cli.options import add_settings, reporter_for, settings_of

HELP = "write an overlay that corrects the document"

DESCRIPTION = """\
Print an OpenAPI Overlay with an action for each place that wireloom has to rewrite
because the document is unusual there. A comment above each action explains it. The
package is the same with and without the actions: copy those that are worth telling
the vendor, or that other tools need.
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
    reporter = reporter_for(options, warn=False)
    try:
        family = Pipeline(settings).family
    finally:
        reporter.done()
    found = suggest.for_document(family)
    if found:
        sys.stdout.write(suggest.text(found))
    else:
        reporter.note("the document has no problem that an overlay can correct")
    return 0

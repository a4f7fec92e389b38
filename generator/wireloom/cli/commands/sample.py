"""The command ``sample``: its options, and what it prints."""

from __future__ import annotations

import argparse
import json
import sys
from typing import TYPE_CHECKING

from wireloom.cli.options import add_settings, reporter_for, settings_of

if TYPE_CHECKING:
    from wireloom.pipeline import Pipeline
    from wireloom.progress import Reporter
    from wireloom.sample import Sample

HELP = "print a valid instance of a class, as JSON"

DESCRIPTION = """\
Print a JSON value that the document allows for NAME: a class, an enum or an alias of
the package, or a component of the document. It has what is required and no more, or
with --full every key. The same document gives the same sample in every run.

Of each union the first variant is taken, unless --variant names another one by the
value of its tag or by its class.
"""

EPILOG = """\
examples:
  wireloom sample ServerMessageStatusUpdate
  wireloom sample ServerMessage --variant status-update
  wireloom sample Call --full > call.json
"""


def add(parser: argparse.ArgumentParser) -> None:
    """Add the command's options to ``parser``."""
    parser.add_argument("name", metavar="NAME", help="the class, enum, alias or component")
    add_choices(parser)
    add_settings(parser)


def add_choices(parser: argparse.ArgumentParser) -> None:
    """Add the options that choose among the valid instances of a class."""
    parser.add_argument("--full", action="store_true", help="write every key, not only required")
    parser.add_argument(
        "--variant",
        metavar="NAME",
        action="append",
        default=[],
        help="take this variant of a union: a tag such as status-update, or a class",
    )


def run(options: argparse.Namespace) -> int:
    """Run the command and return its exit code."""
    from wireloom.pipeline import Pipeline

    reporter = reporter_for(options, warn=False)
    try:
        steps = Pipeline(settings_of(options), reporter=reporter)
        made = sample_of(options, options.name, steps, reporter)
    finally:
        reporter.done()
    json.dump(made.value, sys.stdout, indent=2)
    print()
    return 0


def sample_of(
    options: argparse.Namespace, name: str, steps: Pipeline, reporter: Reporter
) -> Sample:
    """The sample of ``name`` that the options ask for; what it lacks is reported."""
    from wireloom.plan.naming import Naming
    from wireloom.sample import find, sample

    naming = Naming(steps.ir)
    made = sample(naming, find(naming, name), full=options.full, variants=options.variant)
    for each in made.omitted:
        reporter.note(f"left out of the sample: {each}")
    return made

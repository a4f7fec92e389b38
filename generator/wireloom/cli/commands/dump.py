"""The command ``dump``: its options, and what it prints."""

from __future__ import annotations

import argparse
import sys

from wireloom.cli.options import add_settings, reporter_for, settings_of

HELP = "print what a step gives, as JSON"

DESCRIPTION = """\
Print what a step of the generator gives, as JSON. The steps `read` to `normalize`
give an OpenAPI document; `ir` and `plan` give nodes that say their class under
"node" and leave out fields that have their default value. `unions` says of each
union how its variants are told apart.
"""

EPILOG = """\
examples:
  wireloom dump --stage ir
  wireloom dump --stage normalize --schema api.yaml --root Event | jq .components
"""

STAGES = ("read", "overlay", "slice", "normalize", "ir", "plan", "unions")


def add(parser: argparse.ArgumentParser) -> None:
    """Add the command's options to ``parser``."""
    parser.add_argument("--stage", choices=STAGES, required=True, help="the step")
    add_settings(parser)


def run(options: argparse.Namespace) -> int:
    """Run the command and return its exit code."""
    import json

    from wireloom import pipeline

    reporter = reporter_for(options, warn=False)
    try:
        steps = pipeline.Pipeline(settings_of(options), reporter=reporter)
        record = pipeline.plain(pipeline.STAGES[options.stage](steps))
    finally:
        reporter.done()
    json.dump(record, sys.stdout, indent=2)
    print()
    return 0

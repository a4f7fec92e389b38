"""The command ``snapshot``: its options, and what it prints."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from wireloom.cli.options import add_roots, choice_of, reporter_for, say

HELP = "take some schemas out of a large document"

DESCRIPTION = """\
Take some schemas, and what they refer to, out of a large document, as YAML in
one canonical order, so that the next snapshot is a small diff. Descriptions,
examples and other prose are left out unless --keep-prose is given.
"""

EPILOG = """\
examples:
  wireloom snapshot --from api.json --root Event --out schema/api.yaml
  wireloom snapshot --from api.json --out - | less
"""


def add(parser: argparse.ArgumentParser) -> None:
    """Add the command's options to ``parser``."""
    parser.add_argument(
        "--from", dest="source", metavar="FILE", required=True, help="the OpenAPI document"
    )
    parser.add_argument(
        "--out", metavar="FILE", required=True, help="the file to write; - for the standard output"
    )
    parser.add_argument(
        "--keep-prose", action="store_true", help="keep descriptions, examples and the like"
    )
    add_roots(parser)


def run(options: argparse.Namespace) -> int:
    """Run the command and return its exit code."""
    from wireloom import read
    from wireloom.output.text_files import write_text
    from wireloom.slice import Roots, choose
    from wireloom.update import snapshot

    reporter = reporter_for(options)
    try:
        reporter.step("read")
        document = read.read_named(options.source)
        reporter.step("snapshot")
        named = Roots(receive=tuple(options.root or ()), send=tuple(options.send or ()))
        choice = choice_of(options)
        roots = choose(document, named, choice)
        record = bool(choice) or not named.names
        text = snapshot.snapshot(
            document, roots.receive, roots.send, keep_prose=options.keep_prose, record=record
        )
    finally:
        reporter.done()
    if options.out == "-":
        sys.stdout.write(text)
    else:
        write_text(Path(options.out), text)
        say(options, f"wrote {options.out}: {text.count(chr(10))} lines")
    return 0

"""The command ``roots``: its options, and what it prints."""

from __future__ import annotations

import argparse
import json
import sys
from typing import TYPE_CHECKING, cast

from wireloom import progress
from wireloom.cli.options import reporter_for

if TYPE_CHECKING:
    from wireloom.model.document import Document

HELP = "list the schemas of a document that may be roots"

DESCRIPTION = """\
List what there is to choose from: the JSON bodies of webhooks, callbacks and
operations, and the components. Each line has the kind, the name that globs are
matched with, the direction (receive or send), the tags, and the class that the
package has for it. The webhooks and callbacks are the roots if you choose nothing.
"""

EPILOG = """\
examples:
  wireloom roots api.yaml
  wireloom roots api.yaml --format json    # with the root as --root and settings take it
"""

_COLUMNS = ("kind", "name", "direction", "tags", "class")


def add(parser: argparse.ArgumentParser) -> None:
    """Add the command's options to ``parser``."""
    parser.add_argument(
        "document",
        metavar="FILE",
        help="the document, YAML or JSON; an address, or - for standard input",
    )
    parser.add_argument("--format", choices=("text", "json"), default="text", help="default: text")


def run(options: argparse.Namespace) -> int:
    """Run the command and return its exit code."""
    from wireloom import read

    reporter = reporter_for(options, warn=False)
    try:
        reporter.step("read")
        found = _found(read.read_named(options.document))
    finally:
        reporter.done()
    if options.format == "json":
        json.dump(found, sys.stdout, indent=2)
        print()
    else:
        _print_table(found)
    return 0


def _found(document: Document) -> list[dict[str, object]]:
    """What may be a root, each as a JSON object."""
    from wireloom.plan.names import class_name
    from wireloom.slice.roots import bodies

    listed: list[dict[str, object]] = [
        {
            "kind": body.kind,
            "name": body.source,
            "part": body.part,
            "direction": body.direction,
            "tags": list(body.tags),
            "class": class_name(body.name),
            "root": body.root,
        }
        for body in bodies(document)
    ]
    listed.extend(
        {
            "kind": "component",
            "name": name,
            "part": "",
            "direction": "",
            "tags": [],
            "class": class_name(name),
            "root": name,
        }
        for name in document.schemas
    )
    return listed


def _print_table(found: list[dict[str, object]]) -> None:
    rows = [_cells(each) for each in found]
    widths = [max((len(row[at]) for row in rows), default=0) for at in range(len(_COLUMNS))]
    for row in rows:
        cells = (cell.ljust(width) for cell, width in zip(row, widths, strict=True))
        print("  ".join(cells).rstrip())


def _cells(row: dict[str, object]) -> list[str]:
    tags = row["tags"]
    joined = ", ".join(map(str, cast("list[object]", tags)))
    texts = {**row, "tags": joined}
    return [progress.printable(str(texts[column])) or "-" for column in _COLUMNS]

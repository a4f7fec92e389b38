"""The command ``init``: its options, and what it prints."""

from __future__ import annotations

import argparse
import os
import re
from pathlib import Path
from typing import TYPE_CHECKING

from wireloom import config
from wireloom.cli.options import add_roots, choice_of, reporter_for, say
from wireloom.config import Settings
from wireloom.model.document import STANDARD_INPUT, Document, is_stream
from wireloom.model.errors import UsageError

if TYPE_CHECKING:
    from wireloom.read.fetch import Fetched

HELP = "begin: settings, document and package for a new project"

DESCRIPTION = """\
Begin in a folder that has no settings yet. The command takes what is needed of the
document into schema/, adds a [tool.wireloom] to pyproject.toml, writes the package
and prints a program to begin with. Without flags it proposes the roots: webhooks and
callbacks, or else components that are called like events, or else all operations.
"""

EPILOG = """\
examples:
  wireloom init https://example.com/openapi.json
  wireloom init api.yaml --out shop_events
  wireloom init api.yaml --webhook 'order*'
"""


def add(parser: argparse.ArgumentParser) -> None:
    """Add the command's options to ``parser``."""
    parser.add_argument("source", metavar="FILE|ADDRESS", help="the document")
    parser.add_argument(
        "--out", metavar="FOLDER", help="the package's folder (default: the document's title)"
    )
    add_roots(parser)


def run(options: argparse.Namespace) -> int:
    """Run the command and return its exit code."""
    from wireloom.cache import Cache
    from wireloom.initialize import add_settings, program
    from wireloom.output.text_files import write_text
    from wireloom.pipeline import Pipeline
    from wireloom.update import update
    from wireloom.update.newest import fetch_from

    if options.source == STANDARD_INPUT:
        raise UsageError("the document has to be a file or an address", todo="save it in a file")
    file = Path.cwd() / "pyproject.toml"
    reporter = reporter_for(options)
    try:
        fetched = fetch_from(options.source, reporter) if is_stream(options.source) else None
        document = _document(options.source, fetched)
        settings, why = _settings(options, document)
        text = add_settings(file, settings)
        _refuse_existing(settings)
        source = None if settings.url else Path(options.source)
        found = update.look(settings, source, reporter, fetched=fetched)
        write_text(file, text)
        update.write(settings, found, reporter)
        plan = Pipeline(settings, answers=Cache(settings).answers()).plan
    finally:
        reporter.done()
    say(options, f"roots: {why}")
    for path in (settings.schema, file, settings.out):
        say(options, f"wrote {config.show(path)}")
    receives = not (settings.choice.operation or settings.choice.all)
    text = program(settings.out.name, plan, receives=receives)
    say(options, f"\nA program to begin with:\n\n{text}")
    return 0


def _document(source: str, fetched: Fetched | None) -> Document:
    from wireloom import read

    if fetched is None:
        return read.read_openapi(Path(source))
    return read.decode_openapi(fetched.content, source)


def _settings(options: argparse.Namespace, document: Document) -> tuple[Settings, str]:
    """The settings of the new project, and why these are the roots."""
    from wireloom.initialize import package_name, propose

    here = Path.cwd()
    choice, why = choice_of(options), "as the flags say"
    if not choice and not options.root and not options.send:
        proposal = propose(document)
        choice, why = proposal.choice, proposal.why
    title = str(document.data.get("info", {}).get("title", ""))
    named = here / (options.out or package_name(title))
    out = config.package_folder(Path(os.path.normpath(named)))
    if not out.is_relative_to(here):
        raise UsageError(
            f"{config.show(out)} is not below this folder",
            why="the settings have paths that are relative to pyproject.toml",
            todo="run the command in the folder of your project",
        )
    settings = Settings(
        schema=here / "schema" / f"{_stem(options.source)}.yaml",
        out=out,
        receive=tuple(dict.fromkeys(options.root or ())),
        send=tuple(dict.fromkeys(options.send or ())),
        choice=choice,
        url=options.source if is_stream(options.source) else None,
        prose=True,
        required="checked",
    )
    return settings, why


def _refuse_existing(settings: Settings) -> None:
    """Refuse to replace a schema that is there.

    Raises:
        UsageError: there is one.
    """
    if settings.schema.exists():
        raise UsageError(
            f"{config.show(settings.schema)} is there already",
            todo="move it away, or write the settings yourself",
        )


def _stem(source: str) -> str:
    """The name of the schema: that of the file or of the last part of the address."""
    name = re.sub(r"[?#].*", "", source).rstrip("/").rpartition("/")[2]
    return re.sub(r"[^\w-]+", "-", Path(name).stem).strip("-") or "api"

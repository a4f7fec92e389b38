"""The command ``corpus``: its options, and what it prints."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from wireloom import config, progress
from wireloom.cli.commands.audit import add_spread, received
from wireloom.cli.options import configured, reporter_for, say
from wireloom.progress import Bar

if TYPE_CHECKING:
    from wireloom.audit import Subject
    from wireloom.corpus.make import Corpus
    from wireloom.progress import Reporter

HELP = "choose few recordings as test data, without secrets and personal data"

DESCRIPTION = """\
Choose as few recordings as show every class, every class in a field, every deviation
and every unknown key that the recordings have, and write them with stand-ins for all
texts, long numbers and keys that are data. Values that the document lists stay. The
folder gets the recordings, a test for pytest, and a list of what is covered and of
what was replaced.

FILES are what `wireloom audit` reads: files, folders, patterns or addresses.
"""

EPILOG = """\
examples:
  wireloom corpus recordings/ --out tests/corpus
  wireloom corpus --at /body 's3://bucket/2026/*.jsonl.gz' --out tests/corpus

exit codes:
  0  the corpus was written
  1  nothing could be decoded, or the folder has other files
"""


def add(parser: argparse.ArgumentParser) -> None:
    """Add the command's options to ``parser``."""
    parser.add_argument("files", metavar="FILES", nargs="+", help="files, folders or addresses")
    parser.add_argument("--out", metavar="FOLDER", required=True, help="where the corpus goes")
    parser.add_argument("--config", metavar="FILE", help="the TOML file with the settings")
    parser.add_argument("--package", metavar="FOLDER", help="the package (default: as configured)")
    parser.add_argument(
        "--as",
        dest="roots",
        metavar="CLASS",
        nargs="+",
        action="extend",
        help="the class or classes that come in (default: `receive` of the settings)",
    )
    parser.add_argument(
        "--at", metavar="POINTER", default="", help="where in each recording the payload is"
    )
    add_spread(parser)


def run(options: argparse.Namespace) -> int:
    """Run the command and return its exit code."""
    from wireloom import audit
    from wireloom.corpus import make, write

    reporter = reporter_for(options, warn=False)
    try:
        subject = _subject(options, reporter)
        bar = Bar("corpus", audit.size_of(options.files), reporter)
        corpus = make.choose(
            options.files,
            subject,
            at=audit.tokens_of(options.at),
            spread=audit.Spread(options.jobs, options.dask),
            progress=bar.at,
        )
    finally:
        reporter.done()
    write.write(corpus, Path(options.out), subject)
    for line in _lines(corpus, options.out):
        say(options, progress.printable(line))
    return 0


def _subject(options: argparse.Namespace, reporter: Reporter) -> Subject:
    from wireloom.audit import Subject

    if options.package and options.roots:
        return Subject(Path(options.package), tuple(options.roots))
    settings = configured(options.config)
    folder = Path(options.package) if options.package else settings.out
    return Subject(folder, tuple(options.roots or received(settings, reporter)))


def _lines(corpus: Corpus, out: str) -> list[str]:
    from wireloom.corpus.write import COVERAGE

    places = sorted(corpus.replaced.items(), key=lambda each: (-each[1], each[0]))
    lines = [
        f"{len(corpus.files)} of {corpus.seen} recordings in {config.show(Path(out))} have "
        f"{len(corpus.features - corpus.lost)} of {len(corpus.features)} features",
        f"{corpus.replaced.total()} values were replaced in {len(places)} places; "
        f"{COVERAGE} lists them",
    ]
    if corpus.unread:
        lines.append(f"{corpus.unread} could not be read; `wireloom audit` says why")
    return lines

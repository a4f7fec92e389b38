"""The command ``audit``: its options, and what it prints."""

from __future__ import annotations

import argparse
import sys
import tempfile
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from wireloom import config, progress
from wireloom.cli.options import configured, reporter_for, say
from wireloom.config import Settings
from wireloom.model.errors import UsageError
from wireloom.output.text_files import write_text
from wireloom.progress import Bar, Reporter

if TYPE_CHECKING:
    from wireloom.audit import Subject, Tally
    from wireloom.audit.saved import Result

FORMATS = ("text", "markdown", "json", "html", "overlay")

HELP = "decode recorded webhooks with the package, and count the results"

DESCRIPTION = """\
Decode recorded webhooks with the package, and count by class and place: what was
decoded to which class, where it departs from the document, which keys and enum
values the document does not have, and whether it is encoded to the same JSON. With
--candidate the same payloads are also decoded with a package made from another
document, and the report lists the differences. With --save the counts are kept in a
file, and --merge adds such files up, so that several machines can count a part each.
With --suggest, actions that make the types of the package true to the recordings are
added to the overlay of the settings, each with its evidence in a comment.

PAYLOADS are files, folders, patterns or addresses such as s3://bucket/folder, of JSON
(one payload, or an array of them), JSONL, HAR or Parquet, also compressed with gzip or
Zstandard; - is the standard input.
"""

EPILOG = """\
examples:
  wireloom audit recordings/
  wireloom audit --at /body requests.jsonl.gz
  wireloom audit recordings/ --candidate new.json --format markdown
  wireloom audit recordings/ --format overlay     # corrections that allow them
  wireloom audit recordings/ --suggest            # types that are true to them
  wireloom audit monday/ --save monday.json
  wireloom audit --merge monday.json tuesday.json

exit codes:
  0  every payload was read and encoded to the same JSON (deviations are allowed)
  1  a payload could not be read, or was not encoded to the same JSON
"""


def add(parser: argparse.ArgumentParser) -> None:
    """Add the command's options to ``parser``."""
    parser.add_argument(
        "payloads", metavar="PAYLOADS", nargs="*", help="files, folders or addresses"
    )
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
        "--candidate", metavar="FILE", help="an OpenAPI document to compare the present one with"
    )
    parser.add_argument(
        "--at", metavar="POINTER", default="", help="where in each recording the payload is"
    )
    parser.add_argument(
        "--merge",
        metavar="FILE",
        nargs="+",
        action="extend",
        default=[],
        help="add the counts in files that --save or a receiver wrote",
    )
    parser.add_argument("--save", metavar="FILE", help="also write the counts to a file")
    parser.add_argument(
        "--format",
        choices=FORMATS,
        default="text",
        help="how the report is printed (default: text)",
    )
    parser.add_argument("--out", metavar="FILE", help="write the report to a file")
    parser.add_argument(
        "--suggest",
        action="store_true",
        help="add actions to the overlay of the settings that make the types true",
    )
    add_spread(parser)


def add_spread(parser: argparse.ArgumentParser) -> None:
    """Add the options that say where the work is done."""
    parser.add_argument(
        "--jobs", metavar="N", type=_positive, help="how many processes (default: one a core)"
    )
    parser.add_argument(
        "--dask",
        metavar="ADDRESS",
        nargs="?",
        const="",
        help="let the workers of a Dask scheduler do it (default: a cluster on this machine)",
    )


def _positive(word: str) -> int:
    number = int(word)
    if number < 1:
        raise ValueError(word)
    return number


def run(options: argparse.Namespace) -> int:
    """Run the command and return its exit code."""
    if not options.payloads and not options.merge:
        raise UsageError("there is nothing to count", todo="name payloads, or files with --merge")
    if options.suggest:
        return _suggest(options)
    from wireloom.audit import saved, show

    parts = [saved.read(Path(each)) for each in options.merge]
    if options.payloads:
        parts.append(_audited(options))
    results = saved.merge(parts)
    if options.save:
        write_text(Path(options.save), saved.dump(results))
    if options.format == "overlay":
        report = _overlay(options, results[-1].tally)
    else:
        report = "".join(f"{line}\n" for line in show.FORMATS[options.format](results))
    if options.out:
        write_text(Path(options.out), report)
    else:
        print(report if options.format == "json" else progress.printable(report), end="")
    sys.stdout.flush()
    return 0 if all(each.tally.sound for each in results) else 1


def _audited(options: argparse.Namespace) -> list[Result]:
    """Decode the payloads with each package."""
    from wireloom import audit
    from wireloom.audit.saved import Result

    reporter = reporter_for(options, warn=False)
    with tempfile.TemporaryDirectory(prefix="wireloom-") as scratch:
        try:
            subjects = _subjects(options, Path(scratch), reporter)
            bar = Bar("audit", audit.size_of(options.payloads), reporter)
            tallies = audit.audit(
                options.payloads,
                list(subjects.values()),
                at=options.at,
                jobs=options.jobs,
                dask=options.dask,
                progress=bar.at,
            )
            return [
                Result(name, subject.digest, tally)
                for (name, subject), tally in zip(subjects.items(), tallies, strict=True)
            ]
        finally:
            reporter.done()


def _subjects(options: argparse.Namespace, scratch: Path, reporter: Reporter) -> dict[str, Subject]:
    """The packages that decode the payloads, by their names in the report."""
    from wireloom.audit import Subject

    if options.package and options.roots and not options.candidate:
        folder = Path(options.package)
        return {config.show(folder.absolute()): Subject(folder, tuple(options.roots))}
    settings = configured(options.config)
    folder = Path(options.package) if options.package else settings.out
    roots = tuple(options.roots or received(settings, reporter))
    subjects = {config.show(folder.absolute()): Subject(folder, roots)}
    if options.candidate:
        made = _candidate(settings, Path(options.candidate), scratch, reporter)
        subjects[options.candidate] = Subject(made, roots)
    if len(subjects) == 1 and options.candidate:
        raise UsageError("the candidate is the package itself")
    return subjects


def received(settings: Settings, reporter: Reporter) -> tuple[str, ...]:
    """The classes of what comes in, as the settings name or choose them."""
    plain = [root for root in settings.receive if "#/" not in root]
    if settings.receive == tuple(plain) and plain and not settings.choice:
        return settings.receive
    from wireloom.pipeline import Pipeline
    from wireloom.plan.naming import Naming

    steps = Pipeline(settings, strict=False, reporter=reporter)
    naming = Naming(steps.ir)
    return tuple(naming.component(root) for root in steps.roots.receive)


def _overlay(options: argparse.Namespace, tally: Tally) -> str:
    """The overlay that makes the document, or the candidate, allow the payloads."""
    from wireloom.pipeline import Pipeline
    from wireloom.suggest import document as suggest
    from wireloom.suggest.traffic import corrections

    settings = configured(options.config)
    if options.candidate:
        settings = replace(settings, schema=Path(options.candidate).absolute())
    document = Pipeline(settings, strict=False).patched
    roots = options.roots or received(settings, reporter_for(options, warn=False))
    return suggest.text(corrections(tally, document, roots[0]))


def _candidate(settings: Settings, schema: Path, scratch: Path, reporter: Reporter) -> Path:
    """The folder of a package that was made from ``schema`` with the other settings."""
    from wireloom import generate
    from wireloom.pipeline import Pipeline

    candidate = replace(settings, schema=schema.absolute(), out=scratch / "candidate")
    # An overlay action that the candidate does not need any more is not an error.
    steps = Pipeline(candidate, strict=False, reporter=reporter)
    made = generate.make(candidate, steps)
    generate.generate(candidate, reporter, made)
    return candidate.out


def _suggest(options: argparse.Namespace) -> int:
    """Add the actions that the recordings ask for to the overlay, and print what was added."""
    from wireloom.suggest import overlay_file

    if options.candidate or options.merge or options.save:
        raise UsageError(
            "--suggest reads recordings and writes the overlay, and does nothing else",
            todo="leave out --candidate, --merge and --save",
        )
    settings = configured(options.config)
    reporter = reporter_for(options, warn=False)
    folder = Path(options.package) if options.package else settings.out
    try:
        roots = tuple(options.roots or received(settings, reporter))
        added = overlay_file.extend(
            settings,
            audited=(folder, roots),
            recordings=[Path(each) for each in options.payloads],
            at=options.at,
        )
    finally:
        reporter.done()
    for each in added:
        say(options, f"added: {each}")
    if not added:
        reporter.note("the overlay has all that the recordings show")
    return 0

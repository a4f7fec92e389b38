"""The ignore file: the findings that somebody has accepted.

A line begins with the fingerprint of a finding; the rest of the line is for people. Empty lines and
comments after a ``#`` are skipped::

    # We do not read the transcripts.
    1f0c9b1be8a1d7c2  field-removed Artifact.transcript
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from wireloom import config, read
from wireloom.changes.finding import Finding, Report, Stale
from wireloom.model.errors import Location, WireloomError

_FINGERPRINT = re.compile(r"[0-9a-f]{16}")


@dataclass(frozen=True, slots=True)
class Ignored:
    """An ignore file: the fingerprints that it has, and the line of each."""

    file: str
    lines: dict[str, int]


def read_ignored(path: Path) -> Ignored:
    """Read the ignore file at ``path``.

    Raises:
        WireloomError: it cannot be read, or a line does not begin with a fingerprint.
    """
    shown = config.show(path)
    try:
        text = read.read_bytes(path).decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise WireloomError("the file is not text in UTF-8", where=Location(shown)) from error
    lines: dict[str, int] = {}
    for number, line in enumerate(text.splitlines(), start=1):
        fields = line.partition("#")[0].split()
        if fields and not _FINGERPRINT.fullmatch(fields[0]):
            raise WireloomError(
                f"{fields[0]!r} is not a fingerprint",
                where=Location(shown, number, 1),
                why="a fingerprint has 16 hex digits in lower case",
                todo="copy the lines that --format ignore prints",
            )
        if fields:
            lines.setdefault(fields[0], number)
    return Ignored(shown, lines)


def accept(reports: Sequence[Report], ignored: Ignored) -> list[Report]:
    """Move the findings that ``ignored`` has from ``findings`` to ``accepted``.

    A line that matches no finding of any report is in ``stale`` of the last one.
    """
    done = [_accepted(each, ignored) for each in reports]
    used = {each.fingerprint for report in done for each in report.accepted}
    stale = tuple(
        Stale(ignored.file, line, each) for each, line in ignored.lines.items() if each not in used
    )
    return [*done[:-1], replace(done[-1], stale=stale)]


def _accepted(report: Report, ignored: Ignored) -> Report:
    sides: dict[bool, list[Finding]] = {True: [], False: []}
    for each in report.findings:
        sides[each.fingerprint in ignored.lines].append(each)
    return replace(report, findings=tuple(sides[False]), accepted=tuple(sides[True]))

"""A report as workflow commands of GitHub Actions: annotations of what breaks.

GitHub shows ten errors and ten warnings of a step at most. So changes that are alike are one
annotation, and what breaks nothing is one notice.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from wireloom.changes.finding import MEANINGS, CodeLine, Report
from wireloom.changes.show import phrase
from wireloom.output.github import command
from wireloom.progress import printable


def github(reports: Sequence[Report]) -> str:
    """One ``::error`` for each group of changes that breaks something, and a ``::notice``."""
    return printable("".join(f"{line}\n" for each in reports for line in _lines(each)))


def _lines(report: Report) -> Iterator[str]:
    is_revision = ":" in report.new.name
    file = None if is_revision else report.new.name
    for each in report.code.lines if report.code else ():
        yield _code_line(each)
    for group in report.groups:
        if phrase.breaks(group):
            broken = [MEANINGS[each] for each in group.first.severities if "breaks" in each]
            text = phrase.one_line(group, str)
            yield command("error", text, file=file, title=" and ".join(broken))
    for stale in report.stale:
        yield command(
            "warning", phrase.stale(stale), file=stale.file, line=stale.line, title="changes"
        )
    counts = ", ".join(
        f"{MEANINGS[each]}: {count}" for each, count in report.counts.items() if count
    )
    text = f"{phrase.verdict(report.counts)} {counts}".strip()
    yield command("notice", text, file=file, title="changes")


def _code_line(line: CodeLine) -> str:
    """An annotation on a line of the user's code."""
    text = f"{phrase.code_cause(line, str)}\n{phrase.code_advice(line, str)}"
    title = "breaks this line" if line.breaks else "concerns this line"
    level = "error" if line.breaks else "notice"
    return command(level, text, file=line.file, line=line.line, col=line.column, title=title)

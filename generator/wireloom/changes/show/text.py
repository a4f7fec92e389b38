"""A report for a terminal: the verdict, the counts, the user's lines, then the changes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from wireloom.changes.finding import MEANINGS, SEVERITIES, Code, Report, Severity
from wireloom.changes.show import phrase
from wireloom.model.wording import number
from wireloom.progress import printable


def text(reports: Sequence[Report]) -> str:
    """Plain text, the most severe first; changes of descriptions are only counted."""
    lines: list[str] = []
    if len(reports) > 1:
        lines += [*_history(reports), ""]
    for each in reports:
        lines += [*_lines(each), ""]
    return printable("\n".join(lines[:-1]) + "\n")


def _history(reports: Sequence[Report]) -> Iterator[str]:
    width = max(len(each.new.name) for each in reports)
    for each in reports:
        counts = ", ".join(f"{each.counts[severity]} {severity}" for severity in SEVERITIES)
        yield f"{each.new.name:<{width}}  {counts}"


def _lines(report: Report) -> Iterator[str]:
    yield f"{report.old.name} -> {report.new.name}"
    yield phrase.verdict(report.counts)
    yield ", ".join(
        f"{name} {old:,} -> {new:,}" if old != new else f"{name} {old:,}"
        for name, old, new in phrase.totals(report)
    )
    if report.code is not None:
        yield from _code(report.code)
    for severity in SEVERITIES:
        yield from _section(report, severity)
    if report.accepted:
        yield ""
        yield f"accepted by the ignore file: {number(len(report.accepted), 'change')}"
    for stale in report.stale:
        yield f"{stale.file}:{stale.line}: {phrase.stale(stale)}"


def _code(code: Code) -> Iterator[str]:
    yield ""
    yield f"your code: {phrase.code_verdict(code)}"
    for each in code.lines:
        yield f"  {each.file}:{each.line}: {each.source}"
        yield f"    {phrase.code_cause(each, str)}"
        yield f"    {phrase.code_advice(each, str)}"


def _section(report: Report, severity: Severity) -> Iterator[str]:
    count = report.counts[severity]
    if not count:
        return
    groups = [each for each in report.groups if each.first.severity == severity]
    yield ""
    if severity == "descriptions":
        yield f"{MEANINGS[severity]}: {phrase.descriptions(report)}"
        return
    above = count - phrase.changes(groups)
    yield f"{MEANINGS[severity]}: {count}" + (f" ({above} of them above)" if above else "")
    for group in groups:
        yield f"  {phrase.one_line(group, str)}{phrase.also(group)}"

"""A report as workflow commands of GitHub Actions: annotations of what breaks.

A step shows ten errors and ten warnings at most, so changes that are alike are one annotation, and
what breaks nothing is one notice.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from wireloom.changes.finding import MEANINGS, Report
from wireloom.changes.show import phrase
from wireloom.progress import printable


def github(reports: Sequence[Report]) -> str:
    """One ``::error`` for each group of changes that breaks something, and a ``::notice``."""
    return printable("".join(f"{line}\n" for each in reports for line in _lines(each)))


def _lines(report: Report) -> Iterator[str]:
    file = "" if ":" in report.new.name else f"file={_value(report.new.name)},"
    for group in report.groups:
        if phrase.breaks(group):
            meaning = " and ".join(
                MEANINGS[each] for each in group.first.severities if each.startswith("breaks")
            )
            yield f"::error {file}title={_value(meaning)}::{_data(phrase.one_line(group, str))}"
    for stale in report.stale:
        what = f"{stale.fingerprint} accepts nothing: remove the line"
        yield f"::warning file={_value(stale.file)},line={stale.line},title=changes::{_data(what)}"
    counts = ", ".join(
        f"{MEANINGS[each]}: {count}" for each, count in report.counts.items() if count
    )
    yield f"::notice {file}title=changes::{_data(f'{phrase.verdict(report)} {counts}'.strip())}"


def _data(text: str) -> str:
    """The message of a workflow command: what would end it is escaped."""
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _value(text: str) -> str:
    """The value of a workflow command's property."""
    return _data(text).replace(":", "%3A").replace(",", "%2C")

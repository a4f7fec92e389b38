"""What breaks, as lines of an ignore file: a start for those who accept some of it."""

from __future__ import annotations

from collections.abc import Sequence

from wireloom.changes.finding import Report
from wireloom.progress import printable


def ignore(reports: Sequence[Report]) -> str:
    """A line for each finding that breaks something; what is behind the fingerprint is a remark."""
    lines = {
        each.fingerprint: f"{each.fingerprint}  {each.rule} {each.place}\n"
        for report in reports
        for each in report.findings
        if each.severity.startswith("breaks")
    }
    return printable("".join(lines.values()))

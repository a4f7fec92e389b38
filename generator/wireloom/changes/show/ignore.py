"""The breaking changes as lines of an ignore file, for those who accept some of them."""

from __future__ import annotations

from collections.abc import Sequence

from wireloom.changes.finding import Report
from wireloom.progress import printable


def ignore(reports: Sequence[Report]) -> str:
    """A line for each breaking finding: its fingerprint, and a remark for people."""
    lines = {
        each.fingerprint: f"{each.fingerprint}  {each.rule} {each.place}\n"
        for report in reports
        for each in report.findings
        if each.severity.startswith("breaks")
    }
    return printable("".join(lines.values()))

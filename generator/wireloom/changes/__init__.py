"""Compares two families and reports what has changed, and which code that breaks.

.. code-block:: python

    from wireloom.changes import compare, show

    report = compare(old, new)          # two ir.Family; -> finding.Report
    report.breaking, report.counts      # True, {"breaks-reading": 12, ...}
    text = show.FORMATS["markdown"]([report])   # one report, or a history of them, as text

The stable signatures:

``compare(old: Family, new: Family, *, old_name: str = "old", new_name: str = "new") -> Report``
    compare two families of the intermediate representation.
``load.families(...)``
    read two documents, snapshots or git revisions, and give their families.
``ignore.accept(reports: Sequence[Report], ignored: Ignored) -> list[Report]``
    move the findings that an ignore file accepts out of the reports.
``show.FORMATS: dict[str, Callable[[Sequence[Report]], str]]``
    the formats, by name.

``finding`` has the values of a report, ``rules`` the kinds of change and how they are found (a
module for each topic), ``facts`` the names and types that a family has in Python, ``pairs`` what
the rules compare, and ``compare`` makes the pairs and runs the rules.
"""

from __future__ import annotations

from wireloom.changes.compare import compare
from wireloom.changes.finding import SEVERITIES, Finding, Report, Severity

__all__ = ["SEVERITIES", "Finding", "Report", "Severity", "compare"]

"""changes: two families in, a report out: what has changed, and whose code it breaks.

.. code-block:: python

    from wireloom.changes import compare, show

    report = compare(old, new)          # two ir.Family; -> finding.Report
    report.breaking, report.counts      # True, {"breaks-reading": 12, ...}
    text = show.FORMATS["markdown"]([report])   # one report, or a history of them, as text

The signatures that others may count on:

``compare(old: Family, new: Family, *, old_name: str = "old", new_name: str = "new") -> Report``
    compare two families of the intermediate representation.
``load.families(...)``
    read two documents, snapshots or git revisions, and give their families.
``ignore.accept(report: Report, path: Path) -> Report``
    take out the findings that an ignore file accepts.
``show.FORMATS: dict[str, Callable[[Sequence[Report]], str]]``
    the formats, by name.

``finding`` holds the values, ``rules`` what is looked for, a module each, ``facts`` what a family
looks like in Python, ``pairs`` what is set against each other.
"""

from __future__ import annotations

from wireloom.changes.compare import compare
from wireloom.changes.finding import SEVERITIES, Finding, Report, Severity

__all__ = ["SEVERITIES", "Finding", "Report", "Severity", "compare"]

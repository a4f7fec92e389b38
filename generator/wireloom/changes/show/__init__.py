"""The formats of a report: for a terminal, a pull request, a program, a browser.

A format is a module with a function from reports to text. There is usually one report; several are
a history, oldest first, where each begins with the document that the one before ended with.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from wireloom.changes.finding import Report
from wireloom.changes.show.github import github
from wireloom.changes.show.html import html
from wireloom.changes.show.ignore import ignore
from wireloom.changes.show.markdown import markdown
from wireloom.changes.show.record import record
from wireloom.changes.show.text import text

FORMATS: Mapping[str, Callable[[Sequence[Report]], str]] = {
    "text": text,
    "markdown": markdown,
    "json": record,
    "github": github,
    "html": html,
    "ignore": ignore,
}
"""Every format by its name. The text ends with a newline, unless it is empty."""

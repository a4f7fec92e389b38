"""How a report is printed: for people, for pull requests, for programs, for a browser.

Each format is a function from reports to text. One report is the usual; several are a history,
oldest first, each from the state in which the one before ended.
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
"""Every format by its name. The text ends with a line end, unless it is empty."""

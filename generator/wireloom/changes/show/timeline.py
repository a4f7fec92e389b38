"""The timeline of a history: a bar for each revision, and a row for each class below.

Both pictures have a column for each revision, in an inner picture that is stretched to any width.
So the page can zoom in by setting widths alone.
"""

from __future__ import annotations

import math
import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from html import escape

from wireloom.changes.finding import SEVERITIES, Report, Severity
from wireloom.changes.show.svg import CHARACTER, svg

_LABEL = 40
"""The space that the slanted first label needs on its left."""

_LABEL_DISTANCE = 20
"""How far apart slanted labels have to be."""

_TALL = 130
"""The height of the tallest bar."""

_ROW = 18
"""The height of the row of a class."""


def column_width(reports: Sequence[Report]) -> int:
    """The width of a column before anybody zooms."""
    return max(6, min(40, 900 // len(reports)))


def timeline(reports: Sequence[Report]) -> str:
    """A bar for each report, stacked by severity; it links to the report's place in the page."""
    wide = column_width(reports)
    tallest = max(1.0, *(math.sqrt(sum(each.counts.values())) for each in reports))
    bars = "".join(
        f'<a href="#r{index + 1}"><title>{escape(_summary(report))}</title>'
        f'<rect x="{index}" y="10" width="1" height="{_TALL}" fill="transparent"/>'
        f"{''.join(_bars(report, index, tallest))}</a>"
        for index, report in enumerate(reports)
    )
    every = math.ceil(_LABEL_DISTANCE / wide)
    labels = "".join(
        _timeline_label(report.new.name, index, wide, shown=index % every == 0)
        for index, report in enumerate(reports)
    )
    parts = [_columns(bars, len(reports), wide, _TALL + 10), labels]
    width = wide * len(reports) + _LABEL + 10
    return svg(max(width, 120), _TALL + 105, parts, "Findings by revision", role="group")


def _columns(content: str, count: int, wide: int, tall: int) -> str:
    """An inner picture in which a column has the width 1."""
    return (
        f'<svg class="columns" data-wide="{wide}" x="{_LABEL}" y="0" width="{count * wide}" '
        f'height="{tall}" viewBox="0 0 {count} {tall}" preserveAspectRatio="none">{content}</svg>'
    )


def _bars(report: Report, left: int, tallest: float) -> Iterator[str]:
    total = sum(report.counts.values())
    tall = math.sqrt(total) / tallest * _TALL
    top = _TALL + 10.0
    for severity, count in report.counts.items():
        if count:
            share = tall * count / total
            top -= share
            yield (
                f'<rect class="bar {severity}" x="{left}" y="{top:.1f}" width=".9" '
                f'height="{share:.1f}"/>'
            )


def _timeline_label(name: str, index: int, wide: int, *, shown: bool) -> str:
    middle = _LABEL + (index + 0.5) * wide
    hidden = "" if shown else ' display="none"'
    return (
        f'<text class="faint when" text-anchor="end" data-index="{index}"{hidden} '
        f'transform="translate({middle + 4:.1f} {_TALL + 18}) rotate(-60)">'
        f"{escape(_short(name))}</text>"
    )


def _summary(report: Report) -> str:
    counts = ", ".join(f"{count} {severity}" for severity, count in report.counts.items() if count)
    return f"{report.new.name}: {counts or 'no finding'}"


def _short(name: str) -> str:
    """The date in a name if it has one, or its end."""
    date = re.search(r"\d{4}-\d\d-\d\d", name)
    return date[0] if date else name[-14:]


# --- A row for each class


def class_rows(reports: Sequence[Report]) -> tuple[str, str]:
    """The names of what has changed, one below the other, and the revisions that changed each.

    Those that changed most often come first. A cell has the colour of the most severe change.
    """
    cells: dict[str, dict[int, Severity]] = defaultdict(dict)
    for index, report in enumerate(reports):
        for finding in report.findings:
            if finding.severity != "descriptions":
                cells[finding.owner].setdefault(index, finding.severity)
    names = sorted(cells, key=lambda name: (-len(cells[name]), name))
    paths: dict[Severity, list[str]] = {severity: [] for severity in SEVERITIES}
    for row, name in enumerate(names):
        for index, severity in sorted(cells[name].items()):
            paths[severity].append(f"M{index} {row * _ROW + 2}h.9v14h-.9z")
    drawn = "".join(
        f'<path class="bar {severity}" d="{"".join(found)}"/>'
        for severity, found in paths.items()
        if found
    )
    wide, tall = column_width(reports), max(1, len(names)) * _ROW
    columns = _columns(drawn, len(reports), wide, tall)
    picture = svg(_LABEL + wide * len(reports), tall, [columns], "Changes of each class")
    return _names(names), picture


def _names(names: Sequence[str]) -> str:
    texts = [
        f'<text x="0" y="{row * _ROW + 14}">{escape(name)}</text>' for row, name in enumerate(names)
    ]
    width = max((len(name) for name in names), default=0) * CHARACTER
    return svg(width, max(1, len(names)) * _ROW, texts, "Classes")

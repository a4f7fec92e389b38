"""The timeline of a history: a bar for each revision."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Sequence
from html import escape

from wireloom.changes.finding import Report
from wireloom.changes.show.svg import svg

_LABEL = 40
"""The space that the slanted first label needs on its left."""

_LABEL_DISTANCE = 20
"""How far apart slanted labels have to be."""

_TALL = 130
"""The height of the tallest bar."""


def timeline(reports: Sequence[Report]) -> str:
    """A bar for each report, stacked by severity; it links to the report's place in the page."""
    wide = max(8, min(40, 900 // len(reports)))
    tallest = max(1.0, *(math.sqrt(sum(each.counts.values())) for each in reports))
    every = math.ceil(_LABEL_DISTANCE / wide)
    parts: list[str] = []
    for index, report in enumerate(reports):
        left = _LABEL + index * wide
        label = _timeline_label(report.new.name, left + wide / 2) if index % every == 0 else ""
        parts.append(
            f'<a href="#r{index + 1}"><title>{escape(_summary(report))}</title>'
            f'<rect x="{left}" y="10" width="{wide}" height="{_TALL}" fill="transparent"/>'
            f'{"".join(_bars(report, left, wide - 2, tallest))}{label}</a>'
        )
    width = wide * len(reports) + _LABEL + 10
    return svg(max(width, 120), _TALL + 105, parts, "Findings by revision")


def _bars(report: Report, left: int, wide: int, tallest: float) -> Iterator[str]:
    total = sum(report.counts.values())
    tall = math.sqrt(total) / tallest * _TALL
    top = _TALL + 10.0
    for severity, count in report.counts.items():
        if count:
            share = tall * count / total
            top -= share
            yield (
                f'<rect class="bar {severity}" x="{left}" y="{top:.1f}" width="{wide}" '
                f'height="{share:.1f}"/>'
            )


def _timeline_label(name: str, middle: float) -> str:
    return (
        f'<text class="faint" text-anchor="end" '
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

"""What every table of docs/benchmarks.md is made with."""

from __future__ import annotations

from collections.abc import Iterable

from .results import Results

Row = list[str]

NOTHING = "Not part of this run."
"""What stands where there are no numbers."""


def table(head: Iterable[str], rows: Iterable[Row]) -> str:
    """A table in Markdown; every column but the first is aligned to the right."""
    names, rows = list(head), list(rows)
    if not rows:
        return NOTHING
    rule = ["---", *["---:"] * (len(names) - 1)]
    return "\n".join("| " + " | ".join(cells) + " |" for cells in [names, rule, *rows])


def anchors(results: Results) -> list[str]:
    """The payloads of the tables: few, of all sizes."""
    wanted = [
        *("status-update", "status-update--call", "captured status-update 1"),
        *("captured end-of-call-report 1", "report of 100 messages", "report of 10,000 messages"),
    ]
    return [name for name in wanted if name in results.payloads()]


def head(results: Results) -> Row:
    return ["", *(f"{name}, {size(results.size(name))}" for name in anchors(results))]


def size(count: int) -> str:
    if count < 1_000:
        return f"{count} B"
    return f"{count / 1e3:.1f} kB" if count < 1e6 else f"{count / 1e6:.1f} MB"

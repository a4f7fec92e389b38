"""The charts of docs/benchmarks.md: ``python -m bench.charts RESULTS FOLDER``, where matplotlib is.

Each shows a few bars with plain labels. Ours is in colour, the others are grey.
"""

from __future__ import annotations

import importlib
import sys
from pathlib import Path
from typing import Any

from .results import OURS, Results, load, number

COLOUR, GREY, INK = "#d9480f", "#8fa3b8", "#22303c"

Bar = tuple[str, float, bool]
"""A label, a value, and whether it is ours."""

_DECODERS = {
    OURS: "Wireloom",
    "json": "json.loads alone",
    "pydantic_tagged": "pydantic, corrected document",
    "pydantic_tuned": "pydantic",
    "sdk": "Vapi's SDK",
}


def handling(results: Results) -> list[Bar]:
    """Microseconds to decode and handle a message: the mean of those that all decode rightly."""
    names = results.payloads("conforming")
    for peer in _DECODERS:
        names = results.right(peer, names)
    bars: list[Bar] = []
    for peer, title in _DECODERS.items():
        times = [results.us(peer, name, "handle") or 0.0 for name in names]
        if times:
            bars.append((title, sum(times) / len(times), peer == OURS))
    return bars


def starting(results: Results) -> list[Bar]:
    """Milliseconds until the first message is handled."""
    found = results.cold()
    shown = [OURS, "pydantic_tuned", "sdk", "sdk_newest"]
    return [
        (found[name]["title"], found[name]["ms"], name == OURS) for name in shown if name in found
    ]


def serving(results: Results) -> list[Bar]:
    """Requests per second for the larger of the two messages."""
    rows = [each for each in results.data.get("serving", []) if each.get("status") == 200]
    last = rows[-1]["payload"] if rows else ""
    return [
        (each["title"].replace("`", ""), each["rate"], each["application"] == OURS)
        for each in rows
        if each["payload"] == last
    ]


CHARTS = {
    "handle": (
        handling,
        "Decode and handle a webhook: microseconds, log scale",
        True,
    ),
    "cold": (
        starting,
        "Start, decode and handle one webhook: milliseconds, log scale",
        True,
    ),
    "serving": (serving, "Requests per second of one worker", False),
}


def draw(bars: list[Bar], title: str, logarithmic: bool) -> Any:
    """A figure of horizontal bars, wide enough for a phone's width to stay readable."""
    plots: Any = importlib.import_module("matplotlib.pyplot")
    figure, axes = plots.subplots(figsize=(6.4, 0.52 * max(len(bars), 1) + 0.7))
    least = min([value for _, value, _ in bars], default=1.0)
    for at, (label, value, ours) in enumerate(bars):
        axes.barh(at, value, height=0.6, color=COLOUR if ours else GREY)
        axes.annotate(
            f"{label}: {number(value)}",
            (0, at - 0.43),
            xycoords=("axes fraction", "data"),
            fontsize=10,
            color=INK,
        )
    if logarithmic and bars:
        axes.set_xscale("log")
        axes.set_xlim(least / 3, max(value for _, value, _ in bars) * 1.2)
    axes.set_ylim(len(bars) - 0.4, -0.9)
    axes.axis("off")
    axes.set_title(title, loc="left", fontsize=11, color=INK)
    figure.tight_layout()
    return figure


def main() -> None:
    """Draw the charts of a run into a folder."""
    matplotlib: Any = importlib.import_module("matplotlib")
    matplotlib.use("svg")
    matplotlib.rcParams.update(
        {
            "svg.hashsalt": "wireloom",
            "svg.fonttype": "none",
            "font.family": "sans-serif",
            "font.sans-serif": ["DejaVu Sans", "Arial", "Helvetica"],
            "figure.facecolor": "white",
        }
    )
    results, folder = load(Path(sys.argv[1])), Path(sys.argv[2])
    folder.mkdir(parents=True, exist_ok=True)
    for name, (bars, title, logarithmic) in CHARTS.items():
        figure = draw(bars(results), title, logarithmic)
        about = {"Date": None, "Creator": None}
        figure.savefig(folder / f"{name}.svg", metadata=about, bbox_inches="tight")


if __name__ == "__main__":
    main()

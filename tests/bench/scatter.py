"""The chart of our ratios by the size of the payload."""

from __future__ import annotations

from typing import Any

from .bysize import AGAINST, Against, Point, points
from .results import Results
from .target import number

_RATIOS = (0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10)
_SIZES = {100: "100 B", 1_000: "1 kB", 10_000: "10 kB", 100_000: "100 kB", 1_000_000: "1 MB"}


def by_size(plots: Any, results: Results, ours: str, grey: str, ink: str) -> Any:
    """A panel for each of ``AGAINST``; ``None`` where nothing was measured.

    ``plots`` is matplotlib.pyplot; ``ours``, ``grey`` and ``ink`` are colours.
    """
    found = [(each, points(results, each)) for each in AGAINST]
    if not any(dots for _, dots in found):
        return None
    figure, panels = plots.subplots(2, 2, figsize=(10.5, 7.2), sharex=True)
    for panel, (against, dots) in zip(panels.flat, found, strict=True):
        _panel(panel, against, dots, (ours, grey, ink))
    for panel in panels[-1]:
        panel.set_xlabel("size of the payload (log scale)")
    figure.suptitle(
        "Our time as a ratio of the peer's, by payload (log scale): less is better\n"
        "filled: Wireloom; hollow: the floor, the least that Python takes; dashed: the limit",
        x=0.01,
        ha="left",
        fontsize=11.5,
    )
    figure.tight_layout()
    return figure


def _panel(panel: Any, against: Against, dots: list[Point], colours: tuple[str, str, str]) -> None:
    ours, grey, ink = colours
    floors = [(dot.size, dot.floor) for dot in dots if dot.floor is not None]
    for dot in dots:
        if dot.floor is not None:
            ends = [dot.floor, dot.ours]
            panel.plot([dot.size] * 2, ends, color=grey, linewidth=0.7, alpha=0.6, zorder=1)
    panel.scatter(
        [size for size, _ in floors],
        [floor for _, floor in floors],
        s=20,
        facecolors="white",
        edgecolors=ink,
        linewidths=0.9,
        zorder=2,
    )
    panel.scatter(
        [dot.size for dot in dots], [dot.ours for dot in dots], s=22, color=ours, zorder=3
    )
    panel.axhline(against.limit, color=ink, linewidth=1, linestyle="--", zorder=1)
    panel.annotate(
        f"limit {number(against.limit)}",
        (1, against.limit),
        xycoords=("axes fraction", "data"),
        xytext=(-2, 3),
        textcoords="offset points",
        ha="right",
        fontsize=8.5,
    )
    panel.set_xscale("log")
    panel.set_yscale("log")
    low, high = panel.get_ylim()
    ticks = [tick for tick in _RATIOS if low <= tick <= high]
    panel.set_yticks(ticks, map(number, ticks))
    panel.set_xticks(list(_SIZES), _SIZES.values())
    panel.minorticks_off()
    panel.set_axisbelow(True)
    panel.grid(True, which="major", color="#edf0f3", linewidth=0.8)
    panel.set_title(f"against {against.title}", loc="left", fontsize=10.5)

"""The charts of docs/benchmarks.md: a few bars with plain labels, as SVG.

Ours is in colour, the others are grey. A chart fits the width of a phone, and follows the colours
that the reader's system prefers; it has a background of its own.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from html import escape
from pathlib import Path
from typing import NamedTuple

from .payloads import CAPTURED
from .results import OURS, Results, number
from .serving import APPLICATIONS
from .summary import SHOWN

WIDTH, EDGE, ROW, TOP = 360, 14, 44, 48

STYLE = """\
.paper { fill: #ffffff }
text { font: 13px system-ui, sans-serif; fill: #22303c }
.title { font-weight: 600; font-size: 14px }
.value { font-weight: 600 }
.bar { fill: #8fa3b8 } .ours { fill: #d9480f }
@media (prefers-color-scheme: dark) {
  .paper { fill: #14181d }
  text { fill: #e3e8ed }
  .bar { fill: #61758a } .ours { fill: #ff7a3d }
}"""


class Bar(NamedTuple):
    """A label, a value, how the value is written, and whether it is ours."""

    label: str
    value: float
    shown: str
    ours: bool


def right(results: Results) -> list[Bar]:
    """How many recorded webhooks become the right class and come back whole."""
    names = results.payloads(CAPTURED)
    found = {title: len(results.right(peer, names)) for peer, title in SHOWN.items()}
    return [
        Bar(title, count, f"{count} of {len(names)}", title == SHOWN[OURS])
        for title, count in found.items()
        if names
    ]


def starting(results: Results) -> list[Bar]:
    """Milliseconds until the first message is handled."""
    found = results.cold()
    return [
        Bar(title, found[peer]["ms"], f"{number(found[peer]['ms'])} ms", peer == OURS)
        for peer, title in SHOWN.items()
        if peer in found
    ]


def serving(results: Results) -> list[Bar]:
    """Requests per second of one worker."""
    titles = {"starlette": "json.loads and no classes", "fastapi": "FastAPI with pydantic models"}
    return [
        Bar(titles.get(name, APPLICATIONS[name]), rate, number(rate), name == OURS)
        for name, rate in results.rates().items()
    ]


CHARTS: dict[str, tuple[Callable[[Results], list[Bar]], str]] = {
    "right": (right, "Recorded webhooks that are read rightly"),
    "cold": (starting, "Start a process and handle one message"),
    "serving": (serving, "Requests per second of one worker"),
}


def draw(bars: Sequence[Bar], title: str) -> str:
    """A chart of horizontal bars; the longest fills the width."""
    height = TOP + ROW * len(bars) + EDGE // 2
    most = max((bar.value for bar in bars), default=0) or 1
    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="480" viewBox="0 0 {WIDTH} {height}"'
        f' role="img" aria-label="{escape(title)}">',
        f"<style>{STYLE}</style>",
        f'<rect class="paper" width="{WIDTH}" height="{height}" rx="6"/>',
        f'<text class="title" x="{EDGE}" y="26">{escape(title)}</text>',
    ]
    for row, bar in enumerate(bars):
        y = TOP + ROW * row
        kind = "ours" if bar.ours else "bar"
        width = max(1.0, (WIDTH - 2 * EDGE) * bar.value / most)
        lines += [
            f'<text x="{EDGE}" y="{y + 12}">{escape(bar.label)}'
            f' <tspan class="value">{escape(bar.shown)}</tspan></text>',
            f'<rect class="{kind}" x="{EDGE}" y="{y + 18}"'
            f' width="{width:.1f}" height="14" rx="2"/>',
        ]
    return "\n".join([*lines, "</svg>", ""])


def write(results: Results, folder: Path) -> None:
    """Write every chart that there are numbers for to ``folder``."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, (bars, title) in CHARTS.items():
        if found := bars(results):
            (folder / f"{name}.svg").write_text(draw(found, title), encoding="utf-8")

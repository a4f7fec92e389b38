"""The charts of docs/benchmarks.md: ``python -m bench.charts RESULTS FOLDER``, where matplotlib is.

Ours is in colour, peers are grey, and what gives a wrong or lossy answer is hatched.
"""

from __future__ import annotations

import importlib
import sys
from pathlib import Path
from typing import Any

from .correctness import RIGHT
from .payloads import GROWN
from .peers import BY_NAME, PEERS, Peer
from .results import Results, digest, load
from .scatter import by_size
from .target import number

OURS = "#d9480f"
PEER = "#8fa3b8"
PALE = "#9aa5b1"
INK = "#22303c"
LINES = ("#1c6dd0", "#6c8ebf", "#2f9e44", "#7b5ea7", "#b08800", "#5f6b76", "#c2255c", "#0b7285")


class Charts:
    """Draws with matplotlib, which is imported by name: it lives where the peers do."""

    def __init__(self, results: Results, source: str) -> None:
        self._results = results
        self._source = source
        matplotlib = importlib.import_module("matplotlib")
        matplotlib.use("svg")
        matplotlib.rcParams.update(
            {
                "svg.hashsalt": "wireloom",
                "svg.fonttype": "none",
                "font.family": "sans-serif",
                "font.sans-serif": ["DejaVu Sans", "Arial", "Helvetica"],
                "font.size": 10,
                "axes.edgecolor": "#c3ccd5",
                "axes.labelcolor": INK,
                "text.color": INK,
                "xtick.color": INK,
                "ytick.color": INK,
                "axes.spines.top": False,
                "axes.spines.right": False,
                "figure.facecolor": "white",
            }
        )
        self._plots: Any = importlib.import_module("matplotlib.pyplot")

    def all(self) -> dict[str, Any]:
        """Every chart, by name; one that there are no numbers for says so."""
        makers = {
            "decode": self.decode,
            "size": self.size,
            "payload-growth": self.payload_growth,
            "cold": self.cold,
            "memory": self.memory,
            "generate": self.generate,
        }
        return {name: make() or self._nothing() for name, make in makers.items()}

    def _nothing(self) -> Any:
        """What the page shows until there are numbers."""
        figure = self._plots.figure(figsize=(4, 0.5))
        figure.text(0, 0.5, "Not part of this run.", va="center")
        return figure

    def save(self, folder: Path) -> list[str]:
        """Write every chart; return their names."""
        folder.mkdir(parents=True, exist_ok=True)
        names: list[str] = []
        for name, figure in self.all().items():
            about = {"Date": None, "Creator": None, "Description": f"drawn from {self._source}"}
            figure.savefig(folder / f"{name}.svg", metadata=about, bbox_inches="tight")
            self._plots.close(figure)
            names.append(name)
        return names

    def _bars(self, axes: Any, rows: list[tuple[str, float | None, str, str]]) -> None:
        """Horizontal bars, logarithmic: label, value, colour, what to say where there is none.

        A colour that ends in ``/`` is hatched.
        """
        values = [value for _, value, _, _ in rows if value]
        low = min(values) / 2.5
        for at, (_, value, colour, words) in enumerate(rows):
            if value is None:
                axes.text(
                    low * 1.1, at, words, va="center", fontsize=8.5, color="#7a8794", style="italic"
                )
                continue
            hatch = "////" if colour.endswith("/") else None
            fill = colour.rstrip("/")
            axes.barh(
                at,
                value - low,
                left=low,
                height=0.66,
                color=fill,
                hatch=hatch,
                edgecolor="white",
                linewidth=0,
            )
            axes.text(
                value * 1.12, at, f"{number(value)} {words}".strip(), va="center", fontsize=8.5
            )
        axes.set_xscale("log")
        axes.set_xlim(low, max(values) * 9)
        axes.set_ylim(len(rows) - 0.4, -0.6)
        axes.set_yticks(range(len(rows)), [label for label, *_ in rows])
        axes.tick_params(axis="y", length=0)
        axes.xaxis.set_visible(False)
        axes.spines["bottom"].set_visible(False)

    def decode(self) -> Any:
        """Microseconds to decode through the union, three payloads side by side."""
        results = self._results
        wanted = ["status-update--call", "captured status-update 1", "report of 100 messages"]
        shown = [name for name in wanted if results.us("wireloom", name, "union") is not None]
        peers = [
            peer
            for peer in PEERS
            if any(results.verdict(peer.name, name) in _ANSWERS for name in shown)
        ]
        if not shown or not peers:
            return None
        figure, panels = self._plots.subplots(
            1,
            len(shown),
            figsize=(4.1 * len(shown) + 1.5, 0.42 * len(peers) + 1.2),
            sharey=True,
            squeeze=False,
        )
        for panel, name in zip(panels[0], shown, strict=True):
            rows: list[tuple[str, float | None, str, str]] = []
            for peer in peers:
                us = results.us(peer.name, name, "union")
                verdict = results.verdict(peer.name, name)
                words = "" if us is not None else "not asked"
                if us is None and verdict is not None:
                    words = "too slow" if verdict.startswith("left out") else "refuses it"
                rows.append((peer.title, us, _colour(peer, verdict == RIGHT), words))
            self._bars(panel, rows)
            panel.set_title(
                f"{name}, {results.size(name) / 1000:.1f} kB", fontsize=10.5, loc="left"
            )
        figure.suptitle(
            "From a dict to objects, through the union: microseconds (log scale), less is better\n"
            "hatched: the wrong class, or keys are lost",
            x=0.01,
            ha="left",
            fontsize=11.5,
            y=1.0,
        )
        figure.tight_layout(rect=(0, 0, 1, 0.97))
        return figure

    def size(self) -> Any:
        """Ratios against the size of the payload."""
        return by_size(self._plots, self._results, OURS, PALE, INK)

    def payload_growth(self) -> Any:
        """Microseconds against messages, both logarithmic."""
        results = self._results
        curves = {
            peer.name: results.grown(peer.name, "bytes" if peer.name in _FLOOR else "union")
            for peer in PEERS
        }
        curves = {name: points for name, points in curves.items() if len(points) > 1}
        if "wireloom" not in curves:
            return None
        figure, axes = self._plots.subplots(figsize=(8.6, 5))
        colours = iter(LINES * 2)
        ends: list[tuple[float, int, str, str]] = []
        for name, points in curves.items():
            colour = OURS if name == "wireloom" else PALE if name in _FLOOR else next(colours)
            right = name in _FLOOR or all(
                results.verdict(name, each) in (RIGHT, None)
                or str(results.verdict(name, each)).startswith("left")
                for each in results.payloads(GROWN)
            )
            sizes, times = [size for size, _ in points], [us for _, us in points]
            style = "-" if right else "--"
            axes.plot(
                sizes,
                times,
                style,
                color=colour,
                marker="o",
                markersize=3.5,
                linewidth=2.4 if name == "wireloom" else 1.4,
            )
            title = BY_NAME[name].title + ("" if right else " (wrong or lossy)")
            ends.append((times[-1], sizes[-1], title, colour))
        axes.set_xscale("log")
        axes.set_yscale("log")
        self._labels(axes, ends)
        axes.set_xlabel("messages in the report")
        axes.set_ylabel("microseconds")
        axes.grid(True, which="major", color="#edf0f3", linewidth=0.8)
        axes.set_title(
            "Decoding a report that grows (dashed: wrong or lossy)", loc="left", fontsize=11.5
        )
        figure.tight_layout()
        return figure

    def _labels(self, axes: Any, ends: list[tuple[float, int, str, str]]) -> None:
        """The name of each curve to its right, pushed apart where they would touch."""
        low, high = (importlib.import_module("math").log10(each) for each in axes.get_ylim())
        step = (high - low) * 0.047
        below = low - step
        log10 = importlib.import_module("math").log10
        for value, size, title, colour in sorted(ends):
            at = max(log10(value), below + step)
            below = at
            axes.annotate(
                title,
                (size, value),
                xytext=(1.02, (at - low) / (high - low)),
                textcoords="axes fraction",
                va="center",
                fontsize=8.5,
                color=colour,
                arrowprops={"arrowstyle": "-", "color": colour, "linewidth": 0.5, "alpha": 0.5},
            )

    def cold(self) -> Any:
        """Milliseconds and memory of a fresh interpreter that decodes the largest report."""
        cases = [(peer, self._results.cold(f"{peer.name} report")) for peer in PEERS]
        found = [(peer, each) for peer, each in cases if each is not None]
        if not found:
            return None
        figure, panels = self._plots.subplots(
            1, 2, figsize=(10, 0.4 * len(found) + 1.1), sharey=True
        )
        for panel, key, title in (
            (panels[0], "ms", "milliseconds"),
            (panels[1], "peak_mib", "MiB of memory"),
        ):
            rows: list[tuple[str, float | None, str, str]] = [
                (peer.title, max(each[key], 0.01), _colour(peer, not each["refused"]), "")
                for peer, each in found
            ]
            self._bars(panel, rows)
            panel.set_title(title, fontsize=10.5, loc="left")
        figure.suptitle(
            "Cold start: import, decode the largest report; above a bare interpreter (log scale)\n"
            "hatched: refuses the report",
            x=0.01,
            ha="left",
            fontsize=11.5,
        )
        figure.tight_layout()
        return figure

    def memory(self) -> Any:
        """Bytes of the decoded object against those of its dict."""
        results = self._results
        payloads = [*results.conforming, *results.captured]
        found = [(peer, results.memory(peer.name, payloads)) for peer in PEERS]
        rows = [(peer, ratio) for peer, ratio in found if ratio is not None]
        if not rows:
            return None
        figure, axes = self._plots.subplots(figsize=(7.2, 0.38 * len(rows) + 0.9))
        for at, (peer, ratio) in enumerate(rows):
            right = results.counts(peer.name, payloads)
            whole = right[RIGHT] == sum(right.values())
            colour = OURS if peer.name == "wireloom" else PEER
            hatch = None if whole else "////"
            axes.barh(
                at,
                ratio.together,
                height=0.66,
                color=colour,
                hatch=hatch,
                edgecolor="white",
                linewidth=0,
            )
            axes.text(
                ratio.together + 0.03,
                at,
                number(ratio.together),
                va="center",
                fontsize=8.5,
                bbox={"facecolor": "white", "edgecolor": "none", "pad": 0.6},
            )
        axes.axvline(1, color=INK, linewidth=0.8, linestyle=":")
        axes.text(1, -0.75, "the dict", ha="center", fontsize=8.5)
        axes.set_ylim(len(rows) - 0.4, -0.6)
        axes.set_yticks(range(len(rows)), [peer.title for peer, _ in rows])
        axes.tick_params(axis="y", length=0)
        axes.xaxis.set_visible(False)
        axes.spines["bottom"].set_visible(False)
        title = "Memory of the object, against the dict it came from\n"
        title += "hatched: some answers are wrong, lossy, or refused"
        axes.set_title(title, loc="left", fontsize=11, pad=16)
        figure.tight_layout()
        return figure

    def generate(self) -> Any:
        """Seconds to generate our family, and how they grow with the number of schemas."""
        results = self._results
        cases = {
            "Wireloom, cold": results.seconds("cold"),
            "Wireloom, one schema changed": results.seconds("one schema changed"),
            "Wireloom, unchanged": results.seconds("unchanged"),
            "datamodel-codegen, black, isort": results.seconds("datamodel-codegen"),
        }
        if None in cases.values():
            return None
        figure, (bars, curve) = self._plots.subplots(
            1, 2, figsize=(11, 3.2), gridspec_kw={"width_ratios": [1.25, 1]}
        )
        rows: list[tuple[str, float | None, str, str]] = [
            (title, seconds, OURS if title.startswith("Wireloom") else PEER, "s")
            for title, seconds in cases.items()
        ]
        self._bars(bars, rows)
        bars.set_title("Generating the family (log scale)", loc="left", fontsize=11)
        ends: list[tuple[float, int, str, str]] = []
        for tool, title, colour in (
            ("wireloom", "Wireloom", OURS),
            ("datamodel-codegen", "datamodel-codegen", LINES[0]),
        ):
            points = results.growth(tool)
            if points:
                sizes, seconds = [size for size, _ in points], [each for _, each in points]
                curve.plot(sizes, seconds, color=colour, marker="o", markersize=3.5, linewidth=1.8)
                ends.append((seconds[-1], sizes[-1], title, colour))
        if ends:
            curve.set_xscale("log")
            curve.set_yscale("log")
            self._labels(curve, ends)
            curve.set_xlabel("schemas in a synthetic document")
            curve.set_ylabel("seconds, cold")
            curve.grid(True, which="major", color="#edf0f3", linewidth=0.8)
        curve.set_title("Growth", loc="left", fontsize=11)
        figure.tight_layout()
        return figure


def _colour(peer: type[Peer], right: bool) -> str:
    colour = OURS if peer.name == "wireloom" else PEER
    return colour if right else f"{colour}/"


_FLOOR = ("json", "orjson")
_ANSWERS = ("right", "lossy", "wrong class")


def main() -> None:
    """Draw the charts of a run into a folder."""
    source = Path(sys.argv[1])
    Charts(load(source), f"{source.name} {digest(source)}").save(Path(sys.argv[2]))


if __name__ == "__main__":
    main()

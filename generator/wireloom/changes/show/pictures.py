"""Pictures for the HTML report, as SVG with the colours of the page."""

from __future__ import annotations

import math
import re
from collections import defaultdict, deque
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from html import escape

from wireloom.changes.finding import SEVERITIES, Choice, Link, Report, Severity

_CHARACTER = 7.3
"""The width of a character in the page's font of 12 pixels."""

_ROW = 22
_STEP = 20

_LABEL = 40
"""The space that the slanted first label of the timeline needs on its left."""

_MOST_ROWS = 150
"""The most rows of a picture: a longer one cannot be read."""

_MOST_UNCHANGED = 40

_MOST_PICTURES = 60


# ---------------------------------------------------------------------------------------- timeline


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
    return _svg(max(width, 120), _TALL + 105, parts, "Findings by revision")


_TALL = 130
"""The height of the tallest bar."""

_LABEL_DISTANCE = 20
"""How far apart slanted labels have to be."""


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


# ----------------------------------------------------------------------------------------- choices


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture and what it shows."""

    caption: str
    svg: str


def unions(choices: Sequence[Choice]) -> tuple[list[Picture], int]:
    """A picture of each union that has changed, and how many have not.

    The outermost one, which is that of the messages, is always shown, and is the first.
    """
    ordered = sorted(choices, key=lambda each: (each.path.count("."), each.path, each.name))
    shown = [each for index, each in enumerate(ordered) if index == 0 or _has_changed(each)]
    return [_union(each) for each in shown[:_MOST_PICTURES]], len(choices) - len(shown)


def _has_changed(choice: Choice) -> bool:
    return choice.status != "same" or any(each.status != "same" for each in choice.variants)


def _union(choice: Choice) -> Picture:
    moved = [each for each in choice.variants if each.status != "same"]
    kept = [each for each in choice.variants if each.status == "same"]
    rows = [
        (" | ".join(each.tags) or "by fit", each.name, each.status)
        for each in (*moved[:_MOST_ROWS], *kept[:_MOST_UNCHANGED])
    ]
    key = choice.key or "by fit"
    root = max(9, len(key)) * _CHARACTER + 20
    tags = max((len(tag) for tag, _, _ in rows), default=0) * _CHARACTER
    middle = max(len(rows) * _ROW / 2, _ROW / 2)
    parts = [
        f'<rect class="box" x="1" y="{middle - 12:.1f}" width="{root:.1f}" height="24" rx="5"/>',
        f'<text x="{1 + root / 2:.1f}" y="{middle + 4:.1f}" text-anchor="middle">'
        f"{escape(key)}</text>",
    ]
    for index, (tag, name, status) in enumerate(rows):
        y = index * _ROW + _ROW / 2
        start, end = root + 1, root + 40
        mark = {"added": "+ ", "removed": "- "}.get(status, "")
        tone = "faint" if status == "same" else status
        parts += [
            f'<path class="edge" d="M{start:.1f} {middle:.1f} C{start + 20:.1f} {middle:.1f} '
            f'{end - 20:.1f} {y:.1f} {end:.1f} {y:.1f}"/>',
            f'<text class="{tone}" x="{end + 4:.1f}" y="{y + 4:.1f}">{escape(tag)}</text>',
            f'<path class="edge" d="M{end + 10 + tags:.1f} {y:.1f} h20"/>',
            f'<text class="{"" if status == "same" else tone}" x="{end + 36 + tags:.1f}" '
            f'y="{y + 4:.1f}">{escape(mark + name)}</text>',
        ]
    names = max((len(name) for _, name, _ in rows), default=0) + 2
    left_out = len(choice.variants) - len(rows)
    caption = choice.path + (f" (and {left_out} more that have not changed)" if left_out else "")
    width = root + 40 + tags + 50 + names * _CHARACTER
    return Picture(caption, _svg(width, max(len(rows), 1) * _ROW, parts, f"Union {choice.name}"))


# -------------------------------------------------------------------------------------------- tree


@dataclass(slots=True)
class _Node:
    """A class in the tree: the attribute that refers to it, and the class with that attribute."""

    name: str
    attribute: str
    parent: str | None


def tree(report: Report) -> tuple[str, int]:
    """The classes with findings and the shortest path to each, and how many are left out."""
    meaning: dict[str, set[Severity]] = defaultdict(set)
    for finding in report.findings:
        meaning[finding.owner].update(finding.severities)
    nodes = _shortest_paths(report.links)
    # The most severe first, so that what is left out matters least.
    wanted = sorted(
        (name for name in meaning if name in nodes),
        key=lambda name: (min(map(SEVERITIES.index, meaning[name])), name),
    )
    drawn: set[str] = set()
    left_out = 0
    for name in wanted:
        path = {*_path(nodes, name)}
        if len(drawn | path) > _MOST_ROWS:
            left_out += 1
        else:
            drawn |= path
    return (_tree(nodes, drawn, meaning) if drawn else ""), left_out


def _shortest_paths(links: Iterable[Link]) -> dict[str, _Node]:
    """Every class, with the last step of the shortest path from a root."""
    out: dict[str, list[Link]] = defaultdict(list)
    for link in links:
        out[link.owner].append(link)
    targets = {link.target for each in out.values() for link in each if link.target != link.owner}
    roots = [name for name in out if name not in targets] or list(out)[:1]
    nodes = {name: _Node(name, "", None) for name in roots}
    waiting = deque(roots)
    while waiting:
        for link in out[waiting.popleft()]:
            if link.target not in nodes:
                nodes[link.target] = _Node(link.target, link.attribute, link.owner)
                waiting.append(link.target)
    return nodes


def _path(nodes: Mapping[str, _Node], name: str) -> list[str]:
    path = [name]
    while (parent := nodes[path[-1]].parent) is not None:
        path.append(parent)
    return path


def _tree(
    nodes: Mapping[str, _Node], drawn: Collection[str], meaning: Mapping[str, set[Severity]]
) -> str:
    children: dict[str | None, list[str]] = defaultdict(list)
    for name, node in nodes.items():
        if name in drawn:
            children[node.parent].append(name)
    parts: list[str] = []
    rows = 0
    width = 0.0
    places: dict[str, tuple[float, float]] = {}
    waiting = [(name, 0) for name in reversed(children[None])]
    while waiting:
        name, depth = waiting.pop()
        x, y = 6.0 + depth * _STEP, rows * _ROW + _ROW / 2
        rows += 1
        places[name] = (x, y)
        node = nodes[name]
        if node.parent is not None:
            above = places[node.parent]
            parts.append(
                f'<path class="edge" d="M{above[0]:.1f} {above[1] + 6:.1f} V{y:.1f} H{x:.1f}"/>'
            )
        label = f"{node.attribute}: " if node.attribute else ""
        own = meaning.get(name, set[Severity]())
        tones = [each for each in SEVERITIES if each in own]
        for index, severity in enumerate(tones):
            parts.append(
                f'<circle class="dot {severity}" cx="{x + 8 + index * 11:.1f}" cy="{y:.1f}" r="4"/>'
            )
        start = x + 4 + (len(tones) * 11 + 4 if tones else 0)
        parts.append(
            f'<text x="{start:.1f}" y="{y + 4:.1f}"><tspan class="faint">{escape(label)}</tspan>'
            f'<tspan class="{"" if tones else "faint"}">{escape(name)}</tspan></text>'
        )
        width = max(width, start + (len(label) + len(name)) * _CHARACTER)
        waiting += [(child, depth + 1) for child in reversed(children[name])]
    return _svg(width + 10, rows * _ROW, parts, "Family tree")


def _svg(width: float, height: float, parts: Iterable[str], label: str) -> str:
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-label="{escape(label)}" '
        f'width="{width:.0f}" height="{height:.0f}" viewBox="0 0 {width:.0f} {height:.0f}">'
        f'{"".join(parts)}</svg>'
    )

"""The family tree: the classes with findings, and the shortest path to each."""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from html import escape

from wireloom.changes.finding import SEVERITIES, Link, Report, Severity
from wireloom.changes.show.svg import CHARACTER, MOST_ROWS, ROW, svg

_STEP = 20
"""How far a class is to the right of the one that refers to it."""


@dataclass(frozen=True, slots=True)
class _Node:
    """A class in the tree: the attribute that refers to it, and the class with that attribute."""

    name: str
    attribute: str
    parent: str | None

    @property
    def label(self) -> str:
        return f"{self.attribute}: " if self.attribute else ""


def tree(report: Report) -> tuple[str, int]:
    """The classes with findings and the shortest path to each, and how many are left out."""
    nodes = _shortest_paths(report.links)
    severities = _severities(report)
    # The most severe first, so that what is left out matters least.
    wanted = sorted(
        (name for name in severities if name in nodes),
        key=lambda name: (SEVERITIES.index(severities[name][0]), name),
    )
    drawn: set[str] = set()
    left_out = 0
    for name in wanted:
        path = {*_path(nodes, name)}
        if len(drawn | path) > MOST_ROWS:
            left_out += 1
        else:
            drawn |= path
    return (_tree(nodes, drawn, severities) if drawn else ""), left_out


def _severities(report: Report) -> dict[str, list[Severity]]:
    """The severities of the findings about each class, the most severe first."""
    found: dict[str, set[Severity]] = defaultdict(set)
    for finding in report.findings:
        found[finding.owner].update(finding.severities)
    return {name: sorted(each, key=SEVERITIES.index) for name, each in found.items()}


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
    nodes: Mapping[str, _Node], drawn: Collection[str], severities: Mapping[str, list[Severity]]
) -> str:
    parts: list[str] = []
    width = 0.0
    places: dict[str | None, tuple[float, float]] = {}
    for row, (node, depth) in enumerate(_ordered(nodes, drawn)):
        x, y = 6.0 + depth * _STEP, row * ROW + ROW / 2
        places[node.name] = (x, y)
        found = severities.get(node.name, [])
        start = x + 4 + (len(found) * 11 + 4 if found else 0)
        if node.parent is not None:
            parts.append(_line(places[node.parent], x, y))
        parts += _dots(found, x, y)
        parts.append(_text(node, start, y, faint=not found))
        width = max(width, start + (len(node.label) + len(node.name)) * CHARACTER)
    return svg(width + 10, len(places) * ROW, parts, "Family tree")


def _ordered(nodes: Mapping[str, _Node], drawn: Collection[str]) -> Iterator[tuple[_Node, int]]:
    """The drawn classes from top to bottom, with the depth of each."""
    children: dict[str | None, list[str]] = defaultdict(list)
    for name, node in nodes.items():
        if name in drawn:
            children[node.parent].append(name)
    waiting = [(name, 0) for name in reversed(children[None])]
    while waiting:
        name, depth = waiting.pop()
        yield nodes[name], depth
        waiting += [(child, depth + 1) for child in reversed(children[name])]


def _line(above: tuple[float, float], x: float, y: float) -> str:
    return f'<path class="edge" d="M{above[0]:.1f} {above[1] + 6:.1f} V{y:.1f} H{x:.1f}"/>'


def _dots(severities: Iterable[Severity], x: float, y: float) -> Iterator[str]:
    for index, each in enumerate(severities):
        yield f'<circle class="dot {each}" cx="{x + 8 + index * 11:.1f}" cy="{y:.1f}" r="4"/>'


def _text(node: _Node, x: float, y: float, *, faint: bool) -> str:
    return (
        f'<text x="{x:.1f}" y="{y + 4:.1f}"><tspan class="faint">{escape(node.label)}</tspan>'
        f'<tspan class="{"faint" if faint else ""}">{escape(node.name)}</tspan></text>'
    )

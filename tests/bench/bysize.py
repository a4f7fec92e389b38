"""Our ratios by the size of the payload: small ones are a few calls for everyone."""

from __future__ import annotations

import statistics
from dataclasses import dataclass

from .results import Results
from .target import Comparison

BANDS: tuple[tuple[int, str], ...] = (
    (200, "under 200 B"),
    (500, "200 to 500 B"),
    (1_000, "500 B to 1 kB"),
    (3_000, "1 to 3 kB"),
    (30_000, "3 to 30 kB"),
    (10**9, "larger"),
)
"""The sizes that are told apart: the first number of bytes that is too large, and in words."""


@dataclass(frozen=True)
class Against:
    """What we are compared with, in which figures, and the ratio that is not to be exceeded."""

    title: str
    ours: str
    peer: str
    theirs: str
    limit: float


AGAINST = (
    Against("pydantic v2, tuned, straight", "union", "pydantic_tuned", "straight", 0.20),
    Against("mashumaro, straight", "union", "mashumaro", "straight", 0.50),
    Against("pydantic, our discriminators, straight", "union", "pydantic_tagged", "straight", 0.20),
    Against("json.loads alone, from bytes", "bytes", "json", "bytes", 1.5),
)


@dataclass(frozen=True)
class Point:
    """A payload's size and ratios: ours, and the floor's, where it was measured."""

    payload: str
    size: int
    ours: float
    floor: float | None


def points(results: Results, against: Against) -> list[Point]:
    """Every payload that we and the peer decoded, the smallest first."""
    each = Comparison(against.ours, against.peer, against.theirs, results.payloads())
    ours = results.pairs(each.ours, each.peer, each.theirs, each.payloads)
    floor = results.pairs(each.ours, each.peer, each.theirs, each.payloads, "floor")
    found: list[Point] = []
    for name, (us, peer) in ours.items():
        # As for the targets: noise puts the floor at most where we are.
        least = min(floor[name][0], us) / peer if name in floor else None
        found.append(Point(name, results.size(name), us / peer, least))
    return sorted(found, key=lambda point: point.size)


def medians(found: list[Point]) -> list[tuple[str, int, float, float | None]]:
    """For each band that has payloads: its words, how many, the median ratio, that of the floor."""
    rows: list[tuple[str, int, float, float | None]] = []
    low = 0
    for high, words in BANDS:
        inside = [point for point in found if low <= point.size < high]
        low = high
        if inside:
            floors = [point.floor for point in inside if point.floor is not None]
            floor = statistics.median(floors) if floors else None
            ours = statistics.median([point.ours for point in inside])
            rows.append((words, len(inside), ours, floor))
    return rows

"""The raw numbers of a run, and what is asked of them. The JSON of docs/benchmarks.json."""

from __future__ import annotations

import hashlib
import json
import math
import statistics
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

from .correctness import LOSSY, RIGHT, WRONG
from .payloads import CAPTURED, GROWN, HAND_WRITTEN


@dataclass(frozen=True)
class Ratio:
    """Ours against a peer's over several payloads: all of them together, the median, the worst."""

    together: float
    median: float
    worst: float
    worst_at: str
    payloads: int

    @property
    def value(self) -> float:
        """What a target is held against: the larger of the total's and the median payload's."""
        return max(self.together, self.median)


class Results:
    """The numbers of one run. A figure that was not measured is ``None``."""

    def __init__(self, data: dict[str, Any]) -> None:
        self.data = data
        self.decode: dict[str, Any] = data.get("decode", {})
        decode = self.decode
        self._times = {
            (each["peer"], each["payload"], each["figure"]): each
            for each in decode.get("times", [])
        }
        self._verdicts = {
            (each["peer"], each["payload"], each["route"]): each["verdict"]
            for each in decode.get("verdicts", [])
        }
        self._memory = {(each["peer"], each["payload"]): each for each in decode.get("memory", [])}
        self._cold = {each["case"]: each for each in data.get("cold", [])}
        self._payloads = {each["name"]: each for each in data.get("payloads", [])}

    def payloads(self, *sets: str, conforming: bool | None = None) -> list[str]:
        """The names of the payloads of these sets (of all, where none is named)."""
        return [
            name
            for name, each in self._payloads.items()
            if (not sets or each["set"] in sets)
            and (conforming is None or each["conforming"] is conforming)
        ]

    def size(self, payload: str) -> int:
        """The bytes of a payload's compact JSON."""
        return int(self._payloads[payload]["bytes"])

    def us(self, peer: str, payload: str, figure: str) -> float | None:
        """The median microseconds."""
        found = self._times.get((peer, payload, figure))
        return None if found is None else float(found["us"])

    def verdict(self, peer: str, payload: str, route: str = "union") -> str | None:
        """``right``, ``lossy``, ``wrong class``, or the words of the peer that refused."""
        return self._verdicts.get((peer, payload, route))

    def counts(self, peer: str, payloads: list[str], route: str = "union") -> dict[str, int]:
        """How many payloads came out right, lossy, as the wrong class, or were refused."""
        found = {RIGHT: 0, LOSSY: 0, WRONG: 0, "refused": 0}
        for payload in payloads:
            verdict = self.verdict(peer, payload, route)
            if verdict is not None and not verdict.startswith("left out"):
                found[verdict if verdict in found else "refused"] += 1
        return found

    def ratio(
        self, ours: str, peer: str, theirs: str, payloads: list[str], our_peer: str = "wireloom"
    ) -> Ratio | None:
        """Our figure against that of a peer, on the payloads that both of them did."""
        return ratio_of(self.pairs(ours, peer, theirs, payloads, our_peer))

    def pairs(
        self, ours: str, peer: str, theirs: str, payloads: list[str], our_peer: str = "wireloom"
    ) -> dict[str, tuple[float, float]]:
        """Our microseconds and the peer's, for each payload that both of them did."""
        pairs: dict[str, tuple[float, float]] = {}
        for name in payloads:
            mine, other = self.us(our_peer, name, ours), self.us(peer, name, theirs)
            if mine is not None and other is not None:
                pairs[name] = mine, other
        return pairs

    def counts_of(self, payload: str) -> dict[str, Any] | None:
        """What our package does for a payload, counted: see :mod:`bench.counters`."""
        rows: list[dict[str, Any]] = self.decode.get("counts", [])
        return next((each for each in rows if each["payload"] == payload), None)

    def memory(self, peer: str, payloads: list[str]) -> Ratio | None:
        """Bytes of the object against those of the dict it came from."""
        found = {name: self._memory.get((peer, name)) for name in payloads}
        return ratio_of(
            {name: (each["object"], each["dict"]) for name, each in found.items() if each}
        )

    def per_byte(self, payloads: list[str]) -> float | None:
        """Our microseconds to decode a byte, over all of ``payloads``."""
        times = {name: self.us("wireloom", name, "union") for name in payloads}
        done = {name: us for name, us in times.items() if us is not None}
        return sum(done.values()) / sum(map(self.size, done)) if done else None

    def cold(self, case: str) -> dict[str, Any] | None:
        """A case of the cold start that worked: ``ms`` and ``peak_mib`` above bare, ``modules``."""
        found = self._cold.get(case)
        bare = self._cold.get("bare vendor" if case.startswith("sdk_newest") else "bare")
        if found is None or bare is None or "failure" in found:
            return None
        peak = (found["peak_kib"] - bare["peak_kib"]) / 1024
        return {**found, "ms": found["ms"] - bare["ms"], "peak_mib": peak}

    def seconds(self, case: str) -> float | None:
        """The median seconds of a case of generating our family."""
        found = self.data.get("generation", {}).get(case, {})
        return float(found["s"]) if "s" in found else None

    def growth(self, tool: str) -> list[tuple[int, float]]:
        """Schemas and seconds of the synthetic documents that ``tool`` managed."""
        rows = self.data.get("growth", {}).get("synthetic", [])
        return [(row["schemas"], row[tool]["s"]) for row in rows if "s" in row[tool]]

    def grown(self, peer: str, figure: str) -> list[tuple[int, float]]:
        """Messages and microseconds of the grown reports that ``peer`` managed."""
        found: list[tuple[int, float]] = []
        for name in self.payloads(GROWN):
            us = self.us(peer, name, figure)
            if us is not None:
                found.append((self._payloads[name]["messages"], us))
        return sorted(found)

    def instructions(self, what: str) -> list[tuple[int, float]]:
        """Messages and instructions of the grown reports that were counted, for a way to read."""
        rows: list[dict[str, Any]] = self.data.get("profile", {}).get("growth", [])
        return [(row["messages"], row["instructions"]) for row in rows if row["what"] == what]

    @property
    def conforming(self) -> list[str]:
        """The payloads that agree with the document, but for the giant ones."""
        grown = [name for name in self.payloads(GROWN) if self._payloads[name]["messages"] <= 1_000]
        return [*self.payloads(HAND_WRITTEN, conforming=True), *grown]

    @property
    def captured(self) -> list[str]:
        """The recorded payloads; none where the corpus was not there."""
        return self.payloads(CAPTURED)


def ratio_of(pairs: dict[str, tuple[float, float]]) -> Ratio | None:
    """The ratios of pairs, by name; ``None`` of none."""
    if not pairs:
        return None
    ratios = {name: ours / theirs for name, (ours, theirs) in pairs.items()}
    worst = max(ratios, key=lambda name: ratios[name])
    return Ratio(
        together=sum(ours for ours, _ in pairs.values()) / sum(them for _, them in pairs.values()),
        median=statistics.median(ratios.values()),
        worst=ratios[worst],
        worst_at=worst,
        payloads=len(pairs),
    )


def exponent(points: list[tuple[int, float]], start: int) -> float | None:
    """The power of the size that time grows with, from ``start`` on: 1 is linear."""
    kept = [(size, time) for size, time in points if size >= start]
    if len(kept) < 2:
        return None
    (low, fast), (high, slow) = kept[0], kept[-1]
    return math.log(slow / fast) / math.log(high / low)


def load(path: Path) -> Results:
    """Read a run's numbers."""
    return Results(json.loads(path.read_text(encoding="utf-8")))


def dump(data: dict[str, Any]) -> str:
    """The text of a run's numbers: a record a line, so that a difference can be read."""
    lines = ["{"]
    for key, value in data.items():
        lines.append(f" {json.dumps(key)}: {_block(value)},")
    lines[-1] = lines[-1].removesuffix(",")
    return "\n".join([*lines, "}", ""])


def _block(value: Any, indent: str = "  ") -> str:
    close = indent[1:]
    if isinstance(value, list) and value:
        rows = [indent + json.dumps(each) for each in cast("list[object]", value)]
        return "[\n" + ",\n".join(rows) + f"\n{close}]"
    if isinstance(value, dict):
        known = cast("dict[str, Any]", value)
        if any(isinstance(each, (dict, list)) for each in known.values()):
            inner = indent + " "
            rows = [f"{indent}{json.dumps(key)}: {_block(known[key], inner)}" for key in known]
            return "{\n" + ",\n".join(rows) + f"\n{close}}}"
    return json.dumps(value)


def digest(path: Path) -> str:
    """What a chart says it was drawn from."""
    return hashlib.sha256(path.read_bytes()).hexdigest()[:16]

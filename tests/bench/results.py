"""The numbers of a run (docs/benchmarks.json), and what tables and charts ask of them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from .payloads import CAPTURED, CONVERSATION
from .rightness import RIGHT

OURS = "wireloom"
ACCEPTED = 200


class Results:
    """The numbers of one run. A part that was not measured is empty."""

    def __init__(self, data: dict[str, Any]) -> None:
        self.data = data
        decoding: dict[str, Any] = data.get("decoding", {})
        self._rows = {(each["peer"], each["payload"]): each for each in decoding.get("rows", [])}
        self._memory = {
            (each["peer"], each["payload"]): each for each in decoding.get("memory", [])
        }
        self._json: dict[str, float] = decoding.get("json", {})
        self._payloads = {each["name"]: each for each in data.get("payloads", [])}

    def payloads(self, kind: str) -> list[str]:
        """Names of the payloads: ``captured``, ``conversation``, or ``conforming`` for the rest."""
        if kind == "conforming":
            return [name for name, each in self._payloads.items() if each["conforming"]]
        return [name for name, each in self._payloads.items() if each["set"] == kind]

    def size(self, payload: str) -> int:
        """The bytes of a payload's compact JSON."""
        return int(self._payloads[payload]["bytes"])

    def us(self, peer: str, payload: str, figure: str) -> float | None:
        """Median microseconds; None where the peer refused the payload or was not asked."""
        if peer == "json":
            return self._json.get(payload)
        found: float | None = self._rows.get((peer, payload), {}).get(figure)
        return found

    def right(self, peer: str, payloads: list[str]) -> list[str]:
        """Those of ``payloads`` that the peer decoded into the right classes, losing nothing."""
        return [
            name
            for name in payloads
            if peer == "json" or self._rows.get((peer, name), {}).get("verdict") == RIGHT
        ]

    def ratio(self, peer: str, figure: str, payloads: list[str]) -> float | None:
        """The peer's time over ours, for the payloads that the peer decodes rightly."""
        pairs = [
            (theirs, ours)
            for name in self.right(peer, payloads)
            if (theirs := self.us(peer, name, figure)) and (ours := self.us(OURS, name, figure))
        ]
        return (
            sum(theirs for theirs, _ in pairs) / sum(ours for _, ours in pairs) if pairs else None
        )

    def against_json(self, figure: str, payloads: list[str]) -> float | None:
        """Our time over that of ``json.loads`` for the same text."""
        found = [(self.us(OURS, name, figure), self._json.get(name)) for name in payloads]
        pairs = [(ours, base) for ours, base in found if ours and base]
        return sum(ours for ours, _ in pairs) / sum(base for _, base in pairs) if pairs else None

    def memory(self, figure: str, payloads: list[str]) -> float | None:
        """Bytes of our object (with the JSON value that it keeps) over those of the JSON value."""
        rows = [self._memory[OURS, name] for name in payloads if (OURS, name) in self._memory]
        return sum(row[figure] for row in rows) / sum(row["dict"] for row in rows) if rows else None

    def conversation(self, peer: str, figure: str) -> float | None:
        """The peer's time over ours for the items of a conversation."""
        for name in self.payloads(CONVERSATION):
            ours, theirs = (self.us(each, name, figure) for each in (f"conversation_{OURS}", peer))
            if ours and theirs:
                return theirs / ours
        return None

    def rates(self) -> dict[str, float]:
        """Requests per second by application, for the larger message, where it is answered."""
        rows = [each for each in self.data.get("serving", []) if each.get("status") == ACCEPTED]
        last = rows[-1]["payload"] if rows else ""
        return {each["application"]: each["rate"] for each in rows if each["payload"] == last}

    def cold(self) -> dict[str, dict[str, Any]]:
        """Cold starts by case: ``ms`` and ``mib`` above a bare interpreter, ``modules``."""
        rows = {each["case"]: each for each in self.data.get("cold", [])}
        found: dict[str, dict[str, Any]] = {}
        for name, row in rows.items():
            bare = rows["bare vendor" if name == "sdk_newest" else "bare"]
            if not name.startswith("bare") and "ms" in row:
                ms, kib = row["ms"] - bare["ms"], row["peak_kib"] - bare["peak_kib"]
                found[name] = {**row, "ms": ms, "mib": kib / 1024}
        return found


def load(path: Path) -> Results:
    """The results in ``path``."""
    return Results(json.loads(path.read_text(encoding="utf-8")))


def described(payloads: list[Any]) -> list[dict[str, Any]]:
    """What the numbers keep of each payload: nothing of its content."""
    return [
        {
            "name": each.name,
            "set": each.set,
            "bytes": len(each.text),
            "conforming": each.conforming and each.set not in (CAPTURED, CONVERSATION),
        }
        for each in payloads
    ]


def number(value: float) -> str:
    """``value`` with three significant digits, without an exponent."""
    if value >= 100:
        return f"{value:,.0f}"
    return f"{value:.3g}"

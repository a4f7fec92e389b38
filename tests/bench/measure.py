"""Decode, handle, read, encode and memory: the peers in processes of their own, asked in turn.

What slows the machine for a while slows every peer alike, so the ratios can be compared.
"""

from __future__ import annotations

import dataclasses
import json
import selectors
import statistics
import subprocess
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from .environment import MODELS, PACKAGES, ROOT, clean_environment, python
from .payloads import CONVERSATION, Payload
from .peers import PEERS, WEBHOOK, Peer
from .worker import FIGURES

Say = Callable[[str], None]

PATIENCE = 120.0
"""Seconds that a peer may take for one answer."""
SLOW = 0.3
"""Seconds for one decode from which on it is not repeated."""


@dataclass(frozen=True)
class Effort:
    """How much is measured: rounds, and the seconds of a batch in each."""

    rounds: int
    seconds: float


class Process:
    """A worker with one peer. It is started when it is first asked, and stays until ``close``."""

    def __init__(self, peer: type[Peer]) -> None:
        self.peer = peer
        self._process: subprocess.Popen[str] | None = None

    def ask(self, do: str, **request: Any) -> dict[str, Any]:
        """The worker's answer; ``{"error": ...}`` where it failed, ended, or took too long."""
        process = self._process or self._start()
        if process.stdin is None or process.stdout is None:  # both were asked for
            return {"error": "the worker has no pipes"}
        try:
            process.stdin.write(json.dumps({"do": do, **request}) + "\n")
            process.stdin.flush()
        except BrokenPipeError:
            return {"error": "the worker has ended"}
        with selectors.DefaultSelector() as waiting:
            waiting.register(process.stdout, selectors.EVENT_READ)
            if not waiting.select(PATIENCE):
                process.kill()
                return {"error": f"no answer within {PATIENCE:.0f} s"}
        line = process.stdout.readline()
        if not line:
            return {"error": f"the worker ended with exit code {process.wait()}"}
        answer: dict[str, Any] = json.loads(line)
        return answer

    def _start(self) -> subprocess.Popen[str]:
        paths = [ROOT / "tests", PACKAGES, MODELS]
        self._process = subprocess.Popen(
            [python(self.peer.venv), "-m", "bench.worker", self.peer.name],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            env=clean_environment(PYTHONPATH=":".join(map(str, paths))),
        )
        return self._process

    def close(self) -> None:
        """End the worker."""
        if self._process is not None:
            self._process.kill()
            self._process.communicate()


def decoding(payloads: Sequence[Payload], effort: Effort, say: Say) -> dict[str, Any]:
    """Every figure of every peer for every payload that it decodes, in a form for JSON.

    ``rows`` holds microseconds and whether the result was right, ``memory`` bytes, ``json`` the
    microseconds of ``json.loads`` for the same text. ``failures`` says why a peer was not measured.
    """
    processes = [Process(peer) for peer in PEERS]
    try:
        answers = {each.peer.name: each.ask("load") for each in processes}
        failures = {name: it["error"] for name, it in answers.items() if "error" in it}
        ready = [each for each in processes if each.peer.name not in failures]
        found: dict[str, Any] = {"rows": [], "memory": [], "json": {}, "failures": failures}
        for number, payload in enumerate(payloads, 1):
            say(f"decode {number}/{len(payloads)}: {payload.name}")
            _one_payload(_of_subject(ready, payload), payload, effort, found)
        return found
    finally:
        for each in processes:
            each.close()


def _of_subject(processes: Sequence[Process], payload: Payload) -> list[Process]:
    subject = CONVERSATION if payload.set == CONVERSATION else WEBHOOK
    return [each for each in processes if each.peer.subject == subject]


def _one_payload(
    processes: Sequence[Process], payload: Payload, effort: Effort, found: dict[str, Any]
) -> None:
    expected = dataclasses.asdict(payload.expected) if payload.expected else None
    ready: list[tuple[Process, dict[str, Any]]] = []
    for process in processes:
        answer = process.ask("payload", body=payload.body, expected=expected)
        row = {"peer": process.peer.name, "payload": payload.name}
        if "error" in answer:
            found["rows"].append({**row, "verdict": "refused"})
            continue
        ready.append((process, {**row, **answer}))
    _times(ready, effort)
    found["rows"] += [row for _, row in ready]
    ours = ready[0][0]
    found["json"][payload.name] = _median(ours, "json", effort)
    for process, row in ready:
        if row["seconds"] < SLOW:
            answer = process.ask("memory")
            if "error" not in answer:
                found["memory"].append(
                    {"peer": process.peer.name, "payload": payload.name, **answer}
                )


def _times(ready: Sequence[tuple[Process, dict[str, Any]]], effort: Effort) -> None:
    """Add the median of the rounds to each row; every round asks every peer once."""
    for figure in FIGURES:
        samples: dict[str, list[float]] = {row["peer"]: [] for _, row in ready}
        for number in range(effort.rounds):
            for process, row in ready:
                if row["seconds"] > SLOW and (number or figure != "decode"):
                    continue
                answer = process.ask("time", figure=figure, seconds=effort.seconds)
                if "us" in answer:
                    samples[row["peer"]].append(answer["us"])
        for _, row in ready:
            if samples[row["peer"]]:
                row[figure] = significant(statistics.median(samples[row["peer"]]))


def _median(process: Process, do: str, effort: Effort) -> float:
    samples = [process.ask(do, seconds=effort.seconds)["us"] for _ in range(effort.rounds)]
    return significant(statistics.median(samples))


def significant(value: float, digits: int = 4) -> float:
    """``value`` rounded to so many significant digits."""
    return float(f"{value:.{digits}g}")

"""Decode, encode and memory: the peers in processes of their own, asked in turn, round by round.

What slows the machine for a while slows every peer alike, so it is the ratios that can be read.
"""

from __future__ import annotations

import dataclasses
import json
import re
import selectors
import statistics
import subprocess
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from .environment import MODELS, PACKAGES, ROOT, clean_environment, python
from .payloads import CAPTURED, GROWN, Payload, messages
from .peers import Floor, Json, Peer, Wireloom
from .worker import STRAIGHT, UNCOLLECTED

Say = Callable[[str], None]

ROUTES = ("union", "straight")
PATIENCE = 120.0
"""Seconds that a peer may take for one answer."""
SLOW = 0.3
"""Seconds for one call from which on a single one has to do."""
TOO_SLOW = 4.0
"""Seconds that a decode of a grown report may be expected to take; beyond it is left out."""


@dataclass(frozen=True)
class Effort:
    """How much is measured: rounds, and the seconds of a batch in each."""

    rounds: int
    seconds: float


class Process:
    """A worker with one peer. It is started when it is first asked, and stays until ``close``."""

    def __init__(
        self, peer: type[Peer], interpreter: Path | None = None, package: Path = PACKAGES
    ) -> None:
        self.peer = peer
        self._package = package
        self._interpreter = interpreter or python(peer.venv)
        self._process: subprocess.Popen[str] | None = None

    def ask(self, do: str, **request: Any) -> dict[str, Any]:
        """The worker's answer; ``{"error": …}`` where it failed, died, or took too long."""
        process = self._process or self._start()
        if process.stdin is None or process.stdout is None:  # they were asked for above
            return {"error": "the worker has no pipes"}
        try:
            process.stdin.write(json.dumps({"do": do, **request}) + "\n")
            process.stdin.flush()
        except BrokenPipeError:
            return {"error": "the worker is gone"}
        with selectors.DefaultSelector() as waiting:
            waiting.register(process.stdout, selectors.EVENT_READ)
            if not waiting.select(PATIENCE):
                process.kill()
                return {"error": f"no answer within {PATIENCE:.0f} s"}
        line = process.stdout.readline()
        if not line:
            return {"error": f"the worker died with exit code {process.wait()}"}
        answer: dict[str, Any] = json.loads(line)
        return answer

    def _start(self) -> subprocess.Popen[str]:
        paths = [ROOT / "tests", self._package, MODELS]
        self._process = subprocess.Popen(
            [self._interpreter, "-m", "bench.worker", self.peer.name],
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


@contextmanager
def workers(
    peers: Sequence[type[Peer]], say: Say
) -> Generator[tuple[list[Process], dict[str, str]], None, None]:
    """The workers whose peer could be loaded, and why each of the others could not."""
    processes = [Process(peer) for peer in peers]
    failures: dict[str, str] = {}
    try:
        for process in processes:
            say(f"loading {process.peer.title} ...")
            answer = process.ask("load")
            if "error" in answer:
                failures[process.peer.name] = answer["error"]
        yield [each for each in processes if each.peer.name not in failures], failures
    finally:
        for process in processes:
            process.close()


def measure(
    processes: Sequence[Process], payloads: Sequence[Payload], effort: Effort, say: Say
) -> dict[str, Any]:
    """Verdicts, times and memory of every peer on every payload, as JSON.

    Times are in microseconds, memory in bytes. What a peer could not decode has its words instead.
    """
    found: dict[str, Any] = {"verdicts": [], "times": [], "memory": []}
    found |= {"counts": [], "repaired": []}
    expected_to_take: dict[tuple[str, str], float] = {}
    for number, payload in enumerate(payloads, 1):
        say(f"decode {number}/{len(payloads)}: {payload.name}")
        plan: list[tuple[Process, str, float]] = []
        for process in processes:
            if process.peer.anchors_only and not payload.anchor:
                continue
            process.ask("payload", body=payload.body)
            taken = _check(process, payload, expected_to_take, found["verdicts"])
            figures = [*_figures(process, taken), *_more_figures(process, payload, taken)]
            plan += [(process, figure, seconds) for figure, seconds in figures]
            if process.peer is Wireloom:
                _count(process, payload, found)
            if taken.get("union", SLOW) < SLOW / 4 and process.peer.name not in _NO_PEERS:
                _memory(process, payload, found["memory"])
        found["times"] += _times(plan, payload, effort)
    return found


_ABOUT_CLASSES = ("TypeError", "ModuleNotFoundError", "ImportError", "NameError")


def refusal(error: str) -> str:
    """Why a peer refused, without anything of the payload: what is recorded may be private.

    An error about the peer's own classes is kept whole, of any other its kind and how many there
    were.
    """
    kind, _, rest = error.partition(":")
    if kind in _ABOUT_CLASSES:
        return error
    count = re.match(r" \d+ validation errors?", rest)
    return kind + (f":{count[0]}" if count else "")


def _check(
    process: Process,
    payload: Payload,
    expected_to_take: dict[tuple[str, str], float],
    verdicts: list[dict[str, Any]],
) -> dict[str, float]:
    """Decode by both routes; return the seconds of each that worked."""
    taken: dict[str, float] = {}
    for route in ROUTES:
        key = (process.peer.name, route)
        record = {"peer": process.peer.name, "payload": payload.name, "route": route}
        if payload.set == GROWN and expected_to_take.get(key, 0) > TOO_SLOW:
            text = f"left out: it would take about {expected_to_take[key]:.0f} s"
            verdicts.append({**record, "verdict": text})
            continue
        expected = dataclasses.asdict(payload.expected) if payload.expected else {}
        answer = process.ask("check", route=route, expected=expected)
        if "unable" in answer:
            continue
        verdicts.append({**record, "verdict": answer.get("verdict") or refusal(answer["error"])})
        if "seconds" in answer:
            taken[route] = answer["seconds"]
            if payload.set == GROWN:
                expected_to_take[key] = answer["seconds"] * 10
    return taken


_NO_PEERS = ("json", "orjson", "floor")


def _figures(process: Process, taken: dict[str, float]) -> Iterator[tuple[str, float]]:
    """What is timed for a peer, with the seconds that one call takes."""
    yield from taken.items()
    name = process.peer.name
    if name in ("json", "orjson"):
        yield "bytes", 0.0
        return
    if not taken:
        return
    if taken.get("union", SLOW) < SLOW / 4:
        yield "bytes", taken["union"]
    if process.peer is Floor:
        return
    yield "encode", min(taken.values()) / 4
    if process.peer is Wireloom:
        for figure in ("deviations", "strict"):
            yield figure, taken["union"]
            yield figure + STRAIGHT, taken["union"]


def _more_figures(
    process: Process, payload: Payload, taken: dict[str, float]
) -> Iterator[tuple[str, float]]:
    """What explains the figures: the floors, growth without the collector, repaired payloads."""
    seconds = taken.get("union", 0.0)
    if process.peer is Floor:
        yield "asking", seconds
        yield "bare", seconds
    if payload.set == GROWN and process.peer in (Wireloom, Floor):
        yield "union" + UNCOLLECTED, seconds
    if payload.set == GROWN and process.peer is Json:
        yield "bytes" + UNCOLLECTED, 0.0
    if payload.set == CAPTURED and process.peer is Wireloom:
        yield "repaired", seconds


def _count(process: Process, payload: Payload, found: dict[str, Any]) -> None:
    """The counters of a payload, and of what a recorded one is once it was repaired."""
    answer = process.ask("count")
    if "counts" in answer:
        found["counts"].append({"payload": payload.name, **answer["counts"]})
    if payload.set == CAPTURED:
        answer = process.ask("repair")
        if "counts" in answer:
            more = {**answer["counts"], "bytes": answer["bytes"], "removed": answer["removed"]}
            found["repaired"].append({"payload": payload.name, **more})


def _times(
    plan: list[tuple[Process, str, float]], payload: Payload, effort: Effort
) -> list[dict[str, Any]]:
    """The rounds: every figure of every peer once in each."""
    samples: dict[int, list[float]] = {at: [] for at in range(len(plan))}
    failed: set[int] = set()
    for number in range(effort.rounds):
        for at, (process, figure, seconds) in enumerate(plan):
            if at in failed:
                continue
            if seconds > SLOW:
                if not number:
                    samples[at].append(seconds * 1e6)
                continue
            answer = process.ask("time", figure=figure, seconds=effort.seconds)
            if "us" in answer:
                samples[at].append(answer["us"])
            else:
                failed.add(at)
    return [
        {
            "peer": process.peer.name,
            "payload": payload.name,
            "figure": figure,
            **_summary(samples[at]),
        }
        for at, (process, figure, _) in enumerate(plan)
        if samples[at] and at not in failed
    ]


def _summary(samples: list[float]) -> dict[str, Any]:
    """Median and range of the rounds."""
    return {
        "us": significant(statistics.median(samples)),
        "low": significant(min(samples)),
        "high": significant(max(samples)),
        "rounds": len(samples),
    }


def significant(value: float, digits: int = 4) -> float:
    """``value`` with so many digits that mean something."""
    return float(f"{value:.{digits}g}")


def _memory(process: Process, payload: Payload, memory: list[dict[str, Any]]) -> None:
    answer = process.ask("memory")
    if "object" in answer:
        memory.append({"peer": process.peer.name, "payload": payload.name, **answer})


def conversation(
    processes: Sequence[Process], count: int, effort: Effort, say: Say
) -> dict[str, Any]:
    """A list of ``count`` messages, the cut of the family that msgspec can build."""
    say(f"a list of {count} messages")
    body = {"messages": messages(count)}
    classes = {
        "user": "UserMessage",
        "bot": "BotMessage",
        "system": "SystemMessage",
        "tool_calls": "ToolCallMessage",
        "tool_call_result": "ToolCallResultMessage",
    }
    names = [classes[each["role"]] for each in body["messages"]]
    expected = {"message": "Conversation", "lists": [[["messages"], names]]}
    size = len(json.dumps(body, separators=(",", ":"), ensure_ascii=False).encode())
    payload = Payload(f"list of {count} messages", "conversation", body, None)
    verdicts: list[dict[str, Any]] = []
    plan: list[tuple[Process, str, float]] = []
    for process in processes:
        process.ask("payload", body=body)
        answer = process.ask("check", route="conversation", expected=expected)
        if "unable" not in answer:
            verdict = answer.get("verdict") or refusal(answer["error"])
            verdicts.append({"peer": process.peer.name, "verdict": verdict})
            if "seconds" in answer:
                plan.append((process, "conversation", answer["seconds"]))
    more = Effort(effort.rounds * 3, effort.seconds)
    times = _times(plan, payload, more)
    return {"messages": count, "bytes": size, "verdicts": verdicts, "times": times}

"""One peer in a process of its own: ``python -m bench.worker PEER``, run by the driver.

A request is a line of JSON on standard input, the answer one on standard output. Peers do not get
in each other's way like this: each has its imports, its memory and its garbage collector to itself.
"""

from __future__ import annotations

import gc
import itertools
import json
import os
import sys
import time
import tracemalloc
from collections.abc import Callable
from typing import Any

from . import correctness, counters
from .peers import BY_NAME, Floor, Peer, Unable, Wireloom

Run = tuple[Callable[[Any], Any], Any]
"""A function of one argument, and the argument: what is timed."""

UNCOLLECTED = " without the collector"
"""Ends the name of a figure that is timed with the cyclic garbage collector off."""
STRAIGHT = " straight"
"""Ends the name of one that begins at the message's own class."""


class Worker:
    """Answers the driver's requests; every public method but ``answer`` is one."""

    def __init__(self, peer: Peer) -> None:
        self._peer = peer
        self._runs: dict[str, Run] = {}
        self._loops: dict[str, int] = {}
        self._body: Any = None
        self._repaired: Any = None
        self._component: str | None = None
        self._decoders: dict[str, Callable[[Any], Any]] = {}

    def answer(self, request: dict[str, Any]) -> dict[str, Any]:
        """What ``request`` asks for, or ``{"error": …}`` in the words of the peer."""
        method: Callable[..., dict[str, Any]] = getattr(self, request.pop("do"))
        try:
            return method(**request)
        except Unable:
            return {"unable": True}
        except Exception as error:  # a peer may raise anything; it is reported
            words = " ".join(str(error).split())
            return {"error": f"{type(error).__name__}: {words}"[:300]}

    def load(self) -> dict[str, Any]:
        """Import what the peer needs."""
        started = time.perf_counter()
        self._peer.load()
        gc.collect()
        gc.freeze()
        return {"seconds": time.perf_counter() - started}

    def payload(self, body: dict[str, Any]) -> dict[str, Any]:
        """Take a payload; what ran on the one before is forgotten."""
        self._body = body
        self._peer.see(body)
        self._runs.clear()
        self._loops.clear()
        if isinstance(self._peer, Floor):
            self._decoders.clear()
        gc.collect()
        return {}

    def count(self) -> dict[str, Any]:
        """What our package has to do for the payload."""
        return {"counts": counters.counts(self._body, self._decoder("union", None))}

    def repair(self) -> dict[str, Any]:
        """Take the payload without what deviates in it, too; the counters of that."""
        if not isinstance(self._peer, Wireloom):
            raise Unable
        self._repaired, removed = self._peer.repaired(self._body)
        decode = self._decoder("union", None)
        size = len(_compact(self._repaired))
        found = counters.counts(self._repaired, decode)
        return {"bytes": size, "removed": removed, "counts": found}

    def check(self, route: str, expected: dict[str, Any]) -> dict[str, Any]:
        """Decode by ``route``, and say whether it is right and how many seconds it took."""
        self._component = expected["message"]
        decode, value = self._run_of(route, expected["message"])
        made, seconds = _once(decode, value)
        if seconds < 1:  # the first time may have imported or built something
            made, seconds = _once(decode, value)
        message = made.message if route == "union" else made
        try:
            back = self._peer.back(made)
        except Exception as error:  # as above
            back = error
        whole = self._body["message"] if route == "straight" else self._body
        verdict = correctness.check(message, back, whole, expected)
        self._runs[route] = (decode, value)
        self._runs["encode"] = (self._peer.encode, made)
        return {"verdict": verdict, "seconds": seconds}

    def time(self, figure: str, seconds: float) -> dict[str, Any]:
        """Microseconds for one call of ``figure``, the mean of a batch that takes ``seconds``."""
        what = figure.removesuffix(UNCOLLECTED)
        if what not in self._runs:
            self._runs[what] = self._run_of(what, self._component)
            function, value = self._runs[what]
            function(value)
        function, value = self._runs[what]
        if what != figure:
            gc.disable()
        try:
            loops = self._loops.get(figure)
            if loops is None:
                loops = self._loops[figure] = _loops(function, value, seconds)
            return {"us": _batch(function, value, loops) / loops * 1e6}
        finally:
            gc.enable()

    def memory(self) -> dict[str, Any]:
        """Bytes that the object holds, and that the dict would which it came from."""
        text = json.dumps(self._body).encode()
        decode = self._decoder("union", None)
        decode(json.loads(text))
        return {
            "object": _held(lambda: decode(json.loads(text))),
            "dict": _held(lambda: json.loads(text)),
        }

    def _run_of(self, figure: str, component: str | None) -> Run:
        decode = self._decoder(figure, component)
        if figure == "straight" or figure.endswith(STRAIGHT):
            return decode, self._body["message"]
        if figure == "bytes":
            return decode, _compact(self._body)
        return decode, self._repaired if figure == "repaired" else self._body

    def _decoder(self, figure: str, component: str | None) -> Callable[[Any], Any]:
        is_straight = figure == "straight" or figure.endswith(STRAIGHT)
        key = f"{figure} {component}" if is_straight else figure
        if key not in self._decoders:
            self._decoders[key] = self._make_decoder(figure, component)
        return self._decoders[key]

    def _make_decoder(self, figure: str, component: str | None) -> Callable[[Any], Any]:
        peer = self._peer
        if figure == "straight":
            if component is None:
                raise Unable
            return peer.straight(component)
        if figure in ("union", "repaired"):
            return peer.union()
        if figure == "bytes":
            return peer.union_bytes()
        if figure == "conversation":
            return peer.conversation()
        if isinstance(peer, Floor):
            return {"asking": peer.asking, "bare": peer.bare}[figure]()
        if isinstance(peer, Wireloom):
            makers = {"deviations": peer.deviations, "strict": peer.strict}
            make = makers[figure.removesuffix(STRAIGHT)]
            if not figure.endswith(STRAIGHT):
                return make()
            if component is not None:
                return make(component)
        raise Unable


def _compact(body: Any) -> bytes:
    """The bytes of a body, as they would come."""
    return json.dumps(body, ensure_ascii=False, separators=(",", ":")).encode()


def _once(function: Callable[[Any], Any], value: Any) -> tuple[Any, float]:
    """What one call gives, and the seconds it took."""
    started = time.perf_counter()
    made = function(value)
    return made, time.perf_counter() - started


def _loops(function: Callable[[Any], Any], value: Any, seconds: float) -> int:
    """How many calls fill ``seconds``; at least one."""
    loops = 1
    while True:
        took = _batch(function, value, loops)
        if took >= seconds:
            return max(1, round(loops * seconds / took))
        loops = max(loops * 2, int(loops * seconds / max(took, 1e-7) * 0.6))


def _batch(function: Callable[[Any], Any], value: Any, loops: int) -> float:
    """Seconds for ``loops`` calls. The garbage collector runs, as it does on a server."""
    started = time.perf_counter()
    for _ in itertools.repeat(None, loops):
        function(value)
    return time.perf_counter() - started


def _held(make: Callable[[], Any]) -> int:
    """Bytes that what ``make`` gives holds on to, once all else that was made is gone."""
    gc.collect()
    tracemalloc.start()
    try:
        before = tracemalloc.get_traced_memory()[0]
        made = make()
        gc.collect()
        after = tracemalloc.get_traced_memory()[0]
        del made
    finally:
        tracemalloc.stop()
    return after - before


def main() -> None:
    """Answer until standard input ends. What the peer prints goes nowhere."""
    answers = os.fdopen(os.dup(1), "w", encoding="utf-8")
    with open(os.devnull, "w") as nowhere:  # noqa: PTH123
        os.dup2(nowhere.fileno(), 1)
    worker = Worker(BY_NAME[sys.argv[1]]())
    for line in sys.stdin:
        answers.write(json.dumps(worker.answer(json.loads(line))) + "\n")
        answers.flush()


if __name__ == "__main__":
    main()

"""One peer in a process of its own: ``python -m bench.worker PEER``, run by ``measure``.

A request is a line of JSON on standard input, the answer one on standard output. So the peers have
their imports, their memory and their garbage collector to themselves.
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

from .peers import BY_NAME, WEBHOOK, Peer
from .reading import handler, reader
from .rightness import rightness

FIGURES = ("decode", "handle", "read", "encode")


class Worker:
    """Answers the requests of the driver; every public method but ``answer`` is one."""

    def __init__(self, peer: Peer) -> None:
        self._peer = peer
        self._runs: dict[str, Callable[[], Any]] = {}
        self._body: Any = None

    def answer(self, request: dict[str, Any]) -> dict[str, Any]:
        """What ``request`` asks for, or ``{"error": ...}`` with the peer's own message."""
        method: Callable[..., dict[str, Any]] = getattr(self, request.pop("do"))
        try:
            return method(**request)
        except Exception as error:  # a peer may raise anything; it is reported
            message = " ".join(str(error).split())
            return {"error": f"{type(error).__name__}: {message}"[:300]}

    def load(self) -> dict[str, Any]:
        """Import what the peer needs."""
        self._decode = self._peer.load()
        self._handle = handler(self._peer.fields, self._peer.snake_case)
        self._read = reader(self._peer.fields)
        gc.collect()
        gc.freeze()
        return {}

    def payload(self, body: dict[str, Any], expected: dict[str, Any] | None) -> dict[str, Any]:
        """Decode a payload; say whether that is right and how many seconds it takes."""
        self._body = body
        decode, handle, read = self._decode, self._handle, self._read
        made = decode(body)
        started = time.perf_counter()
        made = decode(body)
        seconds = time.perf_counter() - started
        message = made.message if self._peer.subject == WEBHOOK else made
        verdict = rightness(message, self._peer.faithful(made), body, expected)
        self._runs = {
            "decode": lambda: decode(body),
            "handle": lambda: handle(decode(body)),
            "read": lambda: read(decode(body)),
            "encode": lambda: self._peer.encode(made),
        }
        return {"verdict": verdict, "seconds": seconds, "objects": read(made)}

    def time(self, figure: str, seconds: float) -> dict[str, Any]:
        """Microseconds for one call of ``figure``, the mean of a batch that takes ``seconds``."""
        run = self._runs[figure]
        run()
        loops = 1
        while (took := _batch(run, loops)) < seconds:
            loops = max(loops * 2, int(loops * seconds / max(took, 1e-7)))
        return {"us": took / loops * 1e6}

    def json(self, seconds: float) -> dict[str, Any]:
        """Microseconds that ``json.loads`` takes for the text of the payload."""
        text = json.dumps(self._body, separators=(",", ":"), ensure_ascii=False)
        self._runs["json"] = lambda: json.loads(text)
        return self.time("json", seconds)

    def memory(self) -> dict[str, Any]:
        """Bytes of the JSON value, of the decoded object beside it, and once all of it was read."""
        text = json.dumps(self._body)
        decode, read = self._decode, self._read

        def read_all() -> Any:
            made = decode(json.loads(text))
            read(made)
            return made

        read_all()
        return {
            "dict": _held(lambda: json.loads(text)),
            "decoded": _held(lambda: decode(json.loads(text))),
            "read": _held(read_all),
        }


def _batch(run: Callable[[], Any], loops: int) -> float:
    """Seconds for ``loops`` calls. The garbage collector runs, as it does on a server."""
    started = time.perf_counter()
    for _ in itertools.repeat(None, loops):
        run()
    return time.perf_counter() - started


def _held(make: Callable[[], Any]) -> int:
    """Bytes that the value of ``make`` holds on to, once everything else is gone."""
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
    """Answer until standard input ends. What the peer prints is thrown away."""
    answers = os.fdopen(os.dup(1), "w", encoding="utf-8")
    with open(os.devnull, "w") as nowhere:  # noqa: PTH123 - a file descriptor is needed
        os.dup2(nowhere.fileno(), 1)
    worker = Worker(BY_NAME[sys.argv[1]]())
    for line in sys.stdin:
        answers.write(json.dumps(worker.answer(json.loads(line))) + "\n")
        answers.flush()


if __name__ == "__main__":
    main()

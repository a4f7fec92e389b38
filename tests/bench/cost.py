"""What a decode costs, counted and not timed: ``python -I -S -B cost.py GENERATED PAYLOAD…``.

It prints counts as JSON. They are the same on every machine and for every hash seed, and differ
between versions of Python only, so a test can hold them to a baseline. It runs on the standard
library alone, in any Python that the package supports.
"""

from __future__ import annotations

import gc
import json
import sys
from collections.abc import Callable
from types import CodeType, FrameType
from typing import Any, cast


def _counted(run: Callable[[], object]) -> dict[str, int]:
    """The calls of Python functions in one ``run``, and the bytecode instructions in them."""
    counter = _Monitored() if sys.version_info >= (3, 12) else _Traced()
    counter.count(run)
    # The call that is counted first is that of ``run`` itself.
    return {"calls": counter.calls - 1, "instructions": counter.instructions}


class _Traced:
    """Counts by tracing, which is how it is done before Python 3.12."""

    def __init__(self) -> None:
        self.calls = 0
        self.instructions = 0

    def count(self, run: Callable[[], object]) -> None:
        """Count one ``run``."""
        sys.settrace(self._called)
        try:
            run()
        finally:
            sys.settrace(None)

    def _called(self, frame: FrameType, event: str, argument: object) -> Any:
        self.calls += 1
        frame.f_trace_opcodes = True
        frame.f_trace_lines = False
        return self._stepped

    def _stepped(self, frame: FrameType, event: str, argument: object) -> Any:
        self.instructions += event == "opcode"
        return self._stepped


class _Monitored:
    """Counts by sys.monitoring, PEP 669; tracing misses instructions from Python 3.12 on."""

    def __init__(self) -> None:
        self.calls = 0
        self.instructions = 0

    def count(self, run: Callable[[], object]) -> None:
        """Count one ``run``."""
        monitoring: Any = getattr(sys, "monitoring")  # noqa: B009 - mypy takes us for Python 3.10
        events = monitoring.events
        tool = monitoring.PROFILER_ID
        monitoring.use_tool_id(tool, "cost")
        monitoring.register_callback(tool, events.PY_START, self._called)
        monitoring.register_callback(tool, events.INSTRUCTION, self._stepped)
        monitoring.set_events(tool, events.PY_START | events.INSTRUCTION)
        try:
            run()
        finally:
            monitoring.set_events(tool, 0)
            monitoring.free_tool_id(tool)

    def _called(self, code: CodeType, offset: int) -> None:
        self.calls += 1

    def _stepped(self, code: CodeType, offset: int) -> None:
        self.instructions += 1


def _blocks(make: Callable[[], object]) -> int:
    """How many blocks of memory what ``make`` gives holds on to."""
    gc.collect()
    before = sys.getallocatedblocks()
    made = make()
    after = sys.getallocatedblocks()
    del made
    return after - before


def counts(payloads: list[str]) -> dict[str, dict[str, int]]:
    """The counts of a start, and of decoding each payload once the program runs.

    ``payloads`` are paths, and each is named by its file. What is imported along the way is counted
    for all payloads together.
    """
    gc.disable()
    bodies = {path: _body(path) for path in payloads}
    modules = len(sys.modules)
    blocks = sys.getallocatedblocks()
    from vapi_messages import ServerMessage

    for body in bodies.values():
        _read(ServerMessage.from_dict(body))
    found = {
        "start": {
            "modules": len(sys.modules) - modules,
            "blocks": sys.getallocatedblocks() - blocks,
        }
    }
    for path, body in bodies.items():
        found[path.replace("\\", "/").rpartition("/")[2].removesuffix(".json")] = _of(body)
    return found


def _of(body: dict[str, Any]) -> dict[str, int]:
    from vapi_messages import ServerMessage

    event = ServerMessage.from_dict(body)
    _read(event)
    runs: dict[str, Callable[[], object]] = {
        "decode": lambda: ServerMessage.from_dict(body),
        "read": lambda: _read(ServerMessage.from_dict(body)),
        "encode": event.to_dict,
        "deviations": lambda: ServerMessage.deviations(body),
    }
    found: dict[str, int] = {}
    for name, run in runs.items():
        run()
        for what, count in _counted(run).items():
            found[f"{name} {what}"] = count
    found["blocks held"] = _blocks(lambda: _read(ServerMessage.from_dict(body)))
    return found


def _read(event: Any) -> Any:
    """Read every attribute of every object in ``event``, which decodes all of it."""
    waiting: list[Any] = [event]
    while waiting:
        value: Any = waiting.pop()
        if hasattr(value, "to_dict"):
            waiting += [getattr(value, name) for name in value.__slots__]
        elif isinstance(value, list | dict):
            held = cast("list[Any] | dict[Any, Any]", value)
            waiting += held.values() if isinstance(held, dict) else held
    return event


def _body(path: str) -> dict[str, Any]:
    with open(path, encoding="utf-8") as file:  # noqa: PTH123 - pathlib would be one more import
        body: dict[str, Any] = json.load(file)
    return body if "message" in body else {"message": body}


if __name__ == "__main__":
    sys.path.insert(0, sys.argv[1])
    print(json.dumps(counts(sys.argv[2:])))

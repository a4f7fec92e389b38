"""Cold start: a fresh interpreter imports, decodes one payload and ends, as a function does.

Time is taken from outside, round by round for all cases in turn; memory is the peak that the kernel
saw. Both are given above an interpreter that imports json and does nothing.
"""

from __future__ import annotations

import statistics
import subprocess
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from .environment import MODELS, PACKAGES, clean_environment, python
from .measure import significant

Say = Callable[[str], None]

_END = """
with open("/proc/self/status") as status:
    peak = next(line.split()[1] for line in status if line.startswith("VmHWM"))
print(len(sys.modules), peak)
"""

_SDK = """
from vapi.core.pydantic_utilities import parse_obj_as
from vapi import ServerMessage
parse_obj_as(ServerMessage, json.loads(text))
"""

_PYDANTIC = """
from {0} import ServerMessage
ServerMessage.model_validate_json(text)
"""

_MASHUMARO = """
from mashumaro.codecs import BasicDecoder
from dataclasses_tuned import ServerMessage
BasicDecoder(ServerMessage).decode(json.loads(text))
"""

_ANSWER = """
from vapi_messages import ServerMessage, ServerMessageStatusUpdate
message = ServerMessage.from_json(text).message
match message:
    case ServerMessageStatusUpdate(status="ended", ended_reason=reason):
        str(reason)
message.call.id if message.call else None
"""


@dataclass(frozen=True)
class Case:
    """A program: what it imports and does, in which virtual environment."""

    name: str
    title: str
    code: str
    venv: str = "peers"


CASES = (
    Case("bare", "an interpreter that imports json", ""),
    Case("bare vendor", "the same in the environment of the newest SDK", "", "vendor"),
    Case("wireloom", "Wireloom: decode and handle", _ANSWER),
    Case("load_all", "Wireloom: `load_all()`", "import vapi_messages\nvapi_messages.load_all()\n"),
    Case("pydantic_tuned", "pydantic", _PYDANTIC.format("pydantic_tuned")),
    Case("pydantic_tagged", "pydantic with discriminators", _PYDANTIC.format("pydantic_tagged")),
    Case("mashumaro", "mashumaro", _MASHUMARO),
    Case("sdk", "Vapi's SDK 1.9", _SDK),
    Case("sdk_newest", "Vapi's SDK, newest", _SDK, "vendor"),
)


def measure(payload: Path, rounds: int, say: Say) -> list[dict[str, Any]]:
    """Milliseconds, peak KiB and modules of every case, or the last line of its error.

    A first run that does not count writes the bytecode. What takes over a second gets two rounds.
    """
    samples: dict[str, list[float]] = {case.name: [] for case in CASES}
    last: dict[str, dict[str, Any]] = {}
    for number in range(-1, rounds):
        say(f"cold start, round {number + 1} of {rounds}")
        for case in CASES:
            times = samples[case.name]
            if "failure" in last.get(case.name, {}) or (len(times) > 1 and times[0] > 1_000):
                continue
            started = time.perf_counter()
            last[case.name] = _run(case, payload)
            if number >= 0:
                times.append((time.perf_counter() - started) * 1e3)
    return [_summary(case, last[case.name], samples[case.name]) for case in CASES]


def _run(case: Case, payload: Path) -> dict[str, Any]:
    head = f"import json, sys\nsys.path[:0] = {[str(PACKAGES), str(MODELS)]!r}\n"
    head += f"text = open({str(payload)!r}, 'rb').read()\n"
    done = subprocess.run(
        [str(python(case.venv)), "-I", "-c", head + case.code + _END],
        capture_output=True,
        text=True,
        env=clean_environment(),
        check=False,
    )
    if done.returncode:
        return {"failure": " ".join(done.stderr.split("\n")[-2:]).strip()[:200]}
    modules, peak = map(int, done.stdout.split()[-2:])
    return {"modules": modules, "peak_kib": peak}


def _summary(case: Case, last: dict[str, Any], times: list[float]) -> dict[str, Any]:
    record: dict[str, Any] = {"case": case.name, "title": case.title, **last}
    if times and "failure" not in last:
        record["ms"] = significant(statistics.median(times))
    return record

"""Cold start: a fresh interpreter imports, decodes one payload, and is gone, as a function is.

Wall time is taken from outside, round by round for all cases in turn; memory is the peak that the
kernel saw. Both are told above a bare interpreter that imports json and dataclasses.
"""

from __future__ import annotations

import statistics
import subprocess
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from .environment import MODELS, PACKAGES, clean_environment, python
from .measure import significant
from .peers import BY_NAME

Say = Callable[[str], None]

_FOOT = """
try:
    with open("/proc/self/status") as file:
        peak = next(line.split()[1] for line in file if line.startswith("VmHWM"))
except OSError:
    import resource
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
import sys
print(len(sys.modules), peak, refused)
"""

_TRIED = """
refused = 0
try:
    {decode}
except Exception:
    refused = 1
"""

_READ = "text = open({payload!r}, 'rb').read()\n"


@dataclass(frozen=True)
class Case:
    """A program: what it imports and does, in which virtual environment, told in a few words."""

    name: str
    title: str
    code: str
    venv: str = "peers"
    payload: str | None = None
    slow: bool = False

    decode: str = ""
    """What a peer may fail at without ending the program: the payload is refused then."""

    def source(self, payloads: dict[str, Path], package: Path) -> str:
        """The program's text, with the payload's path in it."""
        head = "import json, dataclasses, sys\n"
        head += f"sys.path[:0] = {[str(package), str(MODELS)]!r}\n"
        if self.payload is not None:
            head += _READ.format(payload=str(payloads[self.payload]))
        return head + self.code + _TRIED.format(decode=self.decode or "None") + _FOOT


def _decoders(payload: str) -> list[Case]:
    """Everyone who can decode ``payload`` (or might), through the union."""
    models = [
        ("pydantic_default", "pydantic v2, default options"),
        ("pydantic_tuned", "pydantic v2, tuned"),
        ("pydantic_tagged", "pydantic v2, tuned, discriminators"),
    ]
    sdk = "from vapi.core.pydantic_utilities import parse_obj_as\nfrom vapi import ServerMessage\n"
    parsed = "parse_obj_as(ServerMessage, json.loads(text))"
    ours = "from vapi_messages import ServerMessage\n"
    mashumaro = "from mashumaro.codecs import BasicDecoder\nimport dataclasses_tuned as models\n"
    built = "BasicDecoder(models.ServerMessage).decode(json.loads(text))"
    dacite = "import dacite, dataclasses_tuned as models\n"
    looked = "dacite.from_dict(models.ServerMessage, json.loads(text))"
    client = "from client_normalized.models.server_message import ServerMessage\n"
    read = "ServerMessage.from_dict(json.loads(text))"
    pydantic = "import {0} as m\n"
    pydantic += "names = [n for n in vars(m) if n.rstrip('0123456789') == 'ServerMessage']\n"
    pydantic += "found = [getattr(m, n) for n in names if hasattr(getattr(m, n), 'model_fields')]\n"
    valid = "found[0].model_validate_json(text)"
    cases = [Case("wireloom", "Wireloom", ours, decode="ServerMessage.from_json(text)")]
    cases += [Case(name, title, pydantic.format(name), decode=valid) for name, title in models]
    named = BY_NAME["client_normalized"].title
    cases += [
        Case("mashumaro", "mashumaro", mashumaro, decode=built),
        Case("dacite", "dacite", dacite, decode=looked),
        Case("client_normalized", named, client, decode=read),
        Case("sdk", BY_NAME["sdk"].title, sdk, slow=True, decode=parsed),
        Case("sdk_newest", BY_NAME["sdk_newest"].title, sdk, "vendor", slow=True, decode=parsed),
    ]
    return [replace(each, name=f"{each.name} {payload}", payload=payload) for each in cases]


CASES = (
    Case("bare", "a bare interpreter", ""),
    Case("bare vendor", "a bare interpreter", "", venv="vendor"),
    *(each for each in _decoders("small") if each.venv != "vendor"),
    *_decoders("report"),
    Case("load_all", "Wireloom, load_all()", "import vapi_messages\nvapi_messages.load_all()\n"),
    Case("import pydantic", "pydantic itself", "from pydantic import BaseModel\nBaseModel\n"),
    Case("import pydantic_default", "pydantic models, default", "import pydantic_default\n"),
    Case("import pydantic_tuned", "pydantic models, tuned", "import pydantic_tuned\n"),
    Case("import dataclasses_tuned", "the plain dataclasses", "import dataclasses_tuned\n"),
    Case("import msgspec_tuned", "msgspec Structs, tuned", "import msgspec_tuned\n"),
)


@dataclass(frozen=True)
class Place:
    """Where things are: the Python of a virtual environment, and the folder with our package."""

    interpreter: Callable[[str], Path] = python
    package: Path = PACKAGES


def measure(
    payloads: dict[str, Path],
    rounds: int,
    say: Say,
    cases: Sequence[Case] = CASES,
    place: Place | None = None,
) -> list[dict[str, Any]]:
    """Milliseconds, peak KiB and modules of every case; or its last words, where it failed.

    Everything is where the bench has put it, unless ``place`` says otherwise.
    A first run that does not count writes the bytecode. What takes long gets fewer rounds.
    """
    place = place or Place()
    samples: dict[str, list[float]] = {case.name: [] for case in cases}
    last: dict[str, tuple[int, int, int]] = {}
    failures: dict[str, str] = {}
    for number in range(-1, rounds):
        say(
            f"cold start, round {number + 1} of {rounds}" if number >= 0 else "cold start, bytecode"
        )
        for case in cases:
            times = samples[case.name]
            enough = _enough(case, times, rounds)
            if case.name in failures or len(times) >= enough:
                continue
            started = time.perf_counter()
            done = _run(
                [
                    str(place.interpreter(case.venv)),
                    "-I",
                    "-c",
                    case.source(payloads, place.package),
                ]
            )
            milliseconds = (time.perf_counter() - started) * 1e3
            if done.returncode:
                failures[case.name] = " ".join(done.stderr.split("\n")[-2:]).strip()[:300]
            elif number >= 0:
                times.append(milliseconds)
                modules, peak, refused = map(int, done.stdout.split()[-3:])
                last[case.name] = modules, peak, refused
    found: list[dict[str, Any]] = []
    for case in cases:
        record: dict[str, Any] = {"case": case.name, "title": case.title}
        times = samples[case.name]
        if case.name in failures or not times:
            found.append({**record, "failure": failures.get(case.name, "not run")})
            continue
        record |= {"ms": significant(statistics.median(times)), "low": significant(min(times))}
        record |= {"high": significant(max(times)), "rounds": len(times)}
        modules, peak, refused = last[case.name]
        record |= {"modules": modules, "peak_kib": peak, "refused": bool(refused)}
        found.append(record)
    return found


def _enough(case: Case, times: list[float], rounds: int) -> int:
    """How many rounds a case gets, by how long it takes."""
    if case.slow:
        return 1 if times and times[0] > 5_000 else 3
    return 3 if times and times[0] > 300 else rounds


def _run(command: list[str]) -> subprocess.CompletedProcess[str]:
    environment = clean_environment()
    return subprocess.run(command, capture_output=True, text=True, env=environment, check=False)

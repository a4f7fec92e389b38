"""Where the instructions of a decode go, counted by valgrind: the profile of docs/benchmarks.md.

Instructions do not depend on what else the machine does, so a profile takes one short run. The
driver runs this module under ``valgrind --tool=callgrind``; the program in it marks the beginning
and the end of what is counted by a call of ``os.getppid``, at which callgrind writes what it has
and starts anew.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from .environment import PACKAGES, ROOT, clean_environment, python
from .payloads import Payload

Say = Callable[[str], None]

VALGRIND = "valgrind"

PROFILED = ("status-update", "status-update--call", "report of 100 messages")
"""The payloads that are profiled."""

PROFILED_AS = {
    "wireloom": "Wireloom",
    "asking": "every field asked for",
    "floor": "the floor",
    "bare": "bare objects",
    "json": "`json.loads`",
}
"""What is profiled of each payload, and its title."""

GROUPS: tuple[tuple[str, str], ...] = (
    ("cyclic garbage collector", r"gc_collect|update_refs|subtract_refs|visit_|_traverse|unreach"),
    ("running bytecode", r"^_PyEval_EvalFrameDefault"),
    (
        "looking up keys",
        r"lookup|^_?PyDict_|^dict_(get|subscript|contains)|PySequence_Contains|memcmp|_hash",
    ),
    (
        "freeing objects",
        r"dealloc|Free$|GC_Del|UnTrack|_PyTrash|clear_slots|list_clear|pymalloc_free|free$",
    ),
    (
        "making objects",
        r"object_new|GenericAlloc|Malloc|Realloc|Calloc|GC_New|GC_Link|NewReference|tp_new_|memset"
        r"|PyList_|[Rr]esize|type_call|unicode_new|tuple_alloc|PyTuple_New|New$|_init$|memcpy",
    ),
    (
        "calls and frames",
        r"Frame|[Vv]ectorcall|TpCall|initialize_locals|cfunction|FromArray|CheckFunctionResult"
        r"|PyFunction|^func_|ThreadState|GetMethod|PyCell|_call$|GetSlice",
    ),
)
"""What the functions of the interpreter do, by their names; the first group that fits."""

REST = "the rest"


@dataclass(frozen=True)
class Where:
    """The Python that is counted, and the folder with our package."""

    interpreter: Path
    package: Path = PACKAGES


def profile(payloads: Iterable[Payload], say: Say, where: Where | None = None) -> dict[str, Any]:
    """Instructions per decode of each payload: in all, by group, and what growth they show.

    Everything is where the bench has put it, unless ``where`` says otherwise. Gives
    ``{"skipped": why}`` where valgrind is not installed, or knows no names of functions.
    """
    if shutil.which(VALGRIND) is None:
        return {"skipped": "valgrind is not installed"}
    where = where or Where(python("peers"))
    known = {each.name: each for each in payloads}
    found: list[dict[str, Any]] = []
    for name in PROFILED:
        if name in known:
            say(f"profile: {name}")
            found += _counted(known[name], tuple(PROFILED_AS), where, True)
    growth: list[dict[str, Any]] = []
    for payload in known.values():
        if payload.messages >= 100:
            say(f"instructions: {payload.name}")
            growth += _counted(payload, ("wireloom", "json"), where, False)
    if any(REST not in each["groups"] for each in found):
        return {"skipped": "the interpreter has no symbols"}
    return {"payloads": found, "growth": growth}


def _counted(
    payload: Payload, what: Sequence[str], where: Where, grouped: bool
) -> list[dict[str, Any]]:
    """Instructions of each way to read ``payload``."""
    times = max(1, 10_000 // len(payload.text))
    with tempfile.TemporaryDirectory() as place:
        out = Path(place) / "out"
        command = [VALGRIND, "--tool=callgrind", f"--callgrind-out-file={out}", "--quiet"]
        command += ["--dump-before=os_getppid", str(where.interpreter), "-m", "bench.callgrind"]
        subprocess.run(
            [*command, str(times), *what],
            input=payload.text,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            check=True,
            env=clean_environment(
                PYTHONPATH=os.pathsep.join([str(ROOT / "tests"), str(where.package)]),
                PYTHONHASHSEED="0",
            ),
        )
        # The first part is the start, then comes one for what ran before each mark.
        parts = [Path(f"{out}.{2 * number + 2}") for number in range(len(what))]
        costs = [instructions(part.read_text(encoding="utf-8").splitlines()) for part in parts]
    found: list[dict[str, Any]] = []
    for name, cost in zip(what, costs, strict=True):
        record: dict[str, Any] = {"payload": payload.name, "what": name}
        record |= {"messages": payload.messages, "instructions": round(cost.total() / times)}
        if grouped:
            groups = in_groups(cost)
            record["groups"] = {group: round(groups[group] / times) for group in groups}
        found.append(record)
    return found


def instructions(lines: Iterable[str]) -> Counter[str]:
    """The instructions of each function itself, from the lines of a file that callgrind wrote.

    See "Callgrind Format Specification" in valgrind's manual.
    """
    names: dict[str, str] = {}
    found: Counter[str] = Counter()
    function, of_call = "", False
    for line in lines:
        key, _, rest = line.partition("=")
        if key in ("fn", "cfn"):
            number, _, name = rest.partition(" ")
            if name:
                names[number] = name
            if key == "fn":
                function = number
        elif key == "calls":
            of_call = True  # the next line is what the called function took
        elif line[:1].isdigit() or line[:1] in ("+", "-", "*"):
            if not of_call:
                found[function] += int(line.split()[1])
            of_call = False
    named: Counter[str] = Counter()
    for number, cost in found.items():
        named[names.get(number, number)] += cost
    return named


def in_groups(cost: Counter[str]) -> dict[str, int]:
    """Instructions by group; no group where the functions have no names."""
    found = {group: 0 for group, _ in GROUPS} | {REST: 0}
    for name, count in cost.items():
        groups = (group for group, pattern in GROUPS if re.search(pattern, name))
        found[next(groups, REST)] += count
    return found if found["running bytecode"] else {}


def _program(times: int, what: Sequence[str]) -> None:
    """Read the body on standard input ``times`` times in each way, between two marks."""
    from . import peers

    text = sys.stdin.buffer.read()
    body: dict[str, Any] = json.loads(text)
    ours, floor = peers.Wireloom(), peers.Floor()
    ours.load()
    floor.load()
    floor.see(body)
    ways: dict[str, Callable[[], tuple[Callable[[Any], Any], Any]]] = {
        "wireloom": lambda: (ours.union(), body),
        "asking": lambda: (floor.asking(), body),
        "floor": lambda: (floor.union(), body),
        "bare": lambda: (floor.bare(), body),
        "json": lambda: (json.loads, text),
    }
    for name in what:
        function, value = ways[name]()
        for _ in range(3 if len(text) > 100_000 else 30):  # the interpreter adapts to what runs
            function(value)
        os.getppid()
        for _ in range(times):
            function(value)
        os.getppid()


if __name__ == "__main__":
    _program(int(sys.argv[1]), sys.argv[2:])

"""Counts what Python does to decode sample payloads. The counts do not depend on the machine."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Iterable

from support import ROOT, TESTS

BASELINE = TESTS / "bench" / "cost.json"

Counts = dict[str, dict[str, int]]


def decode_costs(interpreter: str, payloads: Iterable[str]) -> Counts:
    """Return the counts of each payload. The first run writes bytecode, the second one counts."""
    script = TESTS / "bench" / "cost.py"
    paths = [str(TESTS / "payloads" / f"{name}.json") for name in payloads]
    command = [interpreter, "-I", "-S", str(script), str(ROOT / "generated"), *paths]
    subprocess.run(command, capture_output=True, check=True)
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    counts: Counts = json.loads(done.stdout)
    return counts

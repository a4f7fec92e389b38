"""A decode must not need more bytecode instructions, calls or memory than cost.json says.

``UPDATE_COST=1 make test-bench`` writes tests/bench/cost.json anew; read the difference before you
commit it.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from decode_costs import BASELINE, Counts, decode_costs

PAYLOADS = [
    "status-update",
    "status-update--call",
    "status-update--deviating",
    "end-of-call-report",
]

TOLERANCE = 0.03
"""The share that may be added: the counts differ a little between patch releases of Python."""
SLACK = 3
"""The same for small counts."""


def python(version: str) -> str:
    """An interpreter of that version: this one, one on PATH, or one of pyenv's."""
    if version == f"{sys.version_info.major}.{sys.version_info.minor}":
        return sys.executable
    pyenv = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv")) / "versions"
    candidates = [shutil.which(f"python{version}"), *sorted(pyenv.glob(f"{version}.*/bin/python"))]
    for candidate in candidates:
        if candidate is not None and _answers(str(candidate), version):
            return str(candidate)
    pytest.skip(f"there is no Python {version} here")


def _answers(candidate: str, version: str) -> bool:
    """Whether it is that version; a command may be a shim for one that is not selected."""
    code = "import sys; print('%d.%d' % sys.version_info[:2])"
    done = subprocess.run([candidate, "-c", code], capture_output=True, text=True, check=False)
    return done.stdout.strip() == version


@pytest.fixture(scope="module", params=["3.10", "3.11", "3.12", "3.13", "3.14"])
def version(request: pytest.FixtureRequest) -> str:
    found: str = request.param
    return found


def test_it_costs_no_more_than_the_baseline(version: str) -> None:
    found = decode_costs(python(version), PAYLOADS)
    known: dict[str, Counts] = json.loads(BASELINE.read_text(encoding="utf-8"))
    if os.environ.get("UPDATE_COST"):
        known[version] = found
        BASELINE.write_text(json.dumps(known, indent=1) + "\n", encoding="utf-8")
    if version not in known:
        pytest.skip(
            f"{BASELINE.name} has no baseline for Python {version}; UPDATE_COST=1 writes it"
        )
    more = [
        f"{part}: {what} was {before}, is {found[part][what]}"
        for part, counts in known[version].items()
        for what, before in counts.items()
        if found[part][what] > before * (1 + TOLERANCE) + SLACK
    ]
    assert not more, "UPDATE_COST=1 accepts it"
    assert found.keys() == known[version].keys() == {"start", *PAYLOADS}


def test_the_counts_do_not_depend_on_chance() -> None:
    """Each run has a hash seed of its own."""
    runs = [decode_costs(sys.executable, PAYLOADS) for _ in range(3)]
    for part, counts in runs[0].items():
        for what, count in counts.items():
            room = count * TOLERANCE / 2 + SLACK
            assert all(abs(run[part][what] - count) <= room for run in runs), (part, what)


def test_a_decode_is_counted_at_all() -> None:
    found = decode_costs(sys.executable, PAYLOADS)
    small, large = found["status-update"], found["status-update--call"]
    assert 0 < small["decode calls"] < large["decode calls"] < large["decode instructions"]
    assert 0 < small["blocks held"] < large["blocks held"]
    assert found["start"]["modules"] > 1

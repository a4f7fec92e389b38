"""A coarse guard of speed. ``make test-bench`` compares all counts with the baseline, exactly."""

from __future__ import annotations

import json
import sys

import pytest
from decode_costs import BASELINE, Counts, decode_costs

FACTOR = 1.25


def test_a_status_update_takes_about_as_many_instructions_as_it_did() -> None:
    version = f"{sys.version_info.major}.{sys.version_info.minor}"
    known: dict[str, Counts] = json.loads(BASELINE.read_text(encoding="utf-8"))
    if version not in known:
        pytest.skip(f"{BASELINE.name} has no baseline for Python {version}")
    before = known[version]["status-update--call"]["decode instructions"]
    found = decode_costs(sys.executable, ["status-update--call"])
    assert 0 < found["status-update--call"]["decode instructions"] < before * FACTOR
